import { z } from 'zod'

import { addMessages } from '../../http/messages.ts'
import { defineAction } from '../../plugins/kernel-plugin.ts'
import type { Audience } from '../recipients.ts'

addMessages({
  'zh-CN': { 'notice.test.assigned': '工单 {no} 已派给您', 'action.kernel.test.notify': '发了通知' },
  en: { 'notice.test.assigned': 'Order {no} is yours', 'action.kernel.test.notify': 'sent a notice' },
})

/** Sends a notice as an action of a plugin would. */
export const sendTest = defineAction({
  name: 'kernel.test.notify',
  can: 'member',
  input: z.object({
    to: z.custom<Audience>(),
    channels: z.array(z.enum(['sms', 'wechat'])).default([]),
    isUrgent: z.boolean().default(false),
    dedupeKey: z.string().optional(),
    kind: z.string().default('order.assigned'),
    fail: z.boolean().default(false),
  }),
  output: z.object({ batchId: z.string(), reached: z.int(), withoutAccount: z.array(z.string()) }),
  async run(ctx, { to, channels, isUrgent, dedupeKey, kind, fail }) {
    const sent = await ctx.notify.send({
      to,
      kind,
      title: { key: 'test.assigned', params: { no: 'GD-1' } },
      body: '请尽快处理',
      path: '/console/x',
      channels,
      isUrgent,
      dedupeKey,
    })
    ctx.audit({ subject: 'kernel.test', id: null })
    if (fail) throw new Error('after the notice')
    return sent
  },
})
