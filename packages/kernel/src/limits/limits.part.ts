import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { idFrom } from '../retention/id-from.ts'
import { kernelSettings } from '../settings/kernel-settings.ts'
import { readSettings } from '../settings/read-settings.ts'

addMessages({
  'zh-CN': {
    'action.kernel.retention.sweep': '清理了过期的记录',
    'action.kernel.field-key.rotate': '用新密钥重新加密个人信息',
    'field.endReason': '结束原因',
    'field.leftOn': '迁出日期',
    'field.rows': '行数',
    'field.ledgerDate': '台账日期',
  },
  en: {
    'action.kernel.retention.sweep': 'Cleared expired records',
    'action.kernel.field-key.rotate': 'Sealed personal fields with the new key',
    'field.endReason': 'Reason for the end',
    'field.leftOn': 'Left on',
    'field.rows': 'Rows',
    'field.ledgerDate': 'Day of the ledger',
  },
})

const limit = z.object({ used: z.number().nullable(), limit: z.number() })

/** What this tenant may use, and how much of it is used. */
const getLimits = defineQuery({
  name: 'kernel.limit.get',
  can: ['read', 'kernel.setting'],
  input: z.object({}),
  output: z.object({
    /** Per minute, over all who work here; told only as a limit. */
    requests: limit,
    fileMb: limit,
    /** SMS and WeChat within 24 hours. */
    messagesPerDay: limit,
    importRows: limit,
  }),
  async run(ctx) {
    const settings = await readSettings(ctx, 'kernel', kernelSettings)
    const since = idFrom(new Date(ctx.now.getTime() - 86_400_000))
    const { rows } = await ctx.tx.execute<{ bytes: number; sent: number }>(sql`
      select (select coalesce(sum(bytes), 0)::float8 from kernel.file_usage where tenant_id = ${ctx.tenant.id}) as bytes,
        (select count(*)::int from kernel.messages where tenant_id = ${ctx.tenant.id} and id >= ${since}::uuid and state in ('waiting', 'sent')) as sent`)
    const { bytes, sent } = rows[0]!
    return {
      requests: { used: null, limit: ctx.tenant.requestsPerMinute },
      fileMb: { used: Math.ceil(bytes / 1_048_576), limit: settings.fileQuotaMb },
      messagesPerDay: { used: sent, limit: settings.messagesPerDay },
      importRows: { used: null, limit: settings.importRows },
    }
  },
})

export const limitsPart: KernelPart = {
  routes: defineRoutes((r) => r.get('/limits', getLimits, 'What this tenant may use, and how much it does')),
}
