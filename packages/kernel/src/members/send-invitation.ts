import { idSchema } from '@linli/contract'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { sentence } from '../http/messages.ts'
import { messengersOf } from '../notify/messengers.ts'
import { maskPhone } from '../personal/mask.rules.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { invitationLink } from './invitation-token.ts'
import { invitationState } from './invitation.rules.ts'
import { invitations } from './members.schema.ts'

/**
 * Sends an invitation's link by SMS to somebody who may have no account yet, so it does not go through the
 * inbox. Run by the relay, which tries again until the gateway took it; its id tells a repetition apart.
 */
export const sendInvitation = defineAction({
  name: 'kernel.invitation.send',
  can: ['manage', 'kernel.member'],
  input: z.object({ id: idSchema }),
  output: z.object({ isSent: z.boolean() }),
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .select({
        phone: invitations.phone,
        inviterName: invitations.inviterName,
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        revokedAt: invitations.revokedAt,
        version: invitations.version,
      })
      .from(invitations)
      .where(and(eq(invitations.tenantId, ctx.tenant.id), eq(invitations.id, id)))
    const isOpen = row?.phone && invitationState(row, ctx.now) === 'open'
    ctx.audit({
      subject: 'kernel.invitation',
      id,
      after: isOpen ? { sentTo: maskPhone(row.phone!) } : { sentTo: null },
    })
    if (!isOpen) return { isSent: false }
    const { kernel } = ctx.host
    const link = invitationLink(kernel.config, ctx.tenant.id, id)
    await messengersOf(kernel).sms.send({
      id: `${id}.${row.version}`,
      channel: 'sms',
      to: row.phone!,
      kind: 'kernel.invitation',
      title: sentence('zh-CN', 'sms.invitation.title'),
      body: sentence('zh-CN', 'sms.invitation.body', {
        tenant: ctx.tenant.name,
        name: row.inviterName,
        link,
      }),
      url: link,
      locale: 'zh-CN',
    })
    return { isSent: true }
  },
})
