import { AppError, idSchema, type RoleKey } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { found } from './found.ts'
import { addMembership } from './grant-membership.ts'
import { invitationState } from './invitation.rules.ts'
import { nameField } from './members.contract.ts'
import { invitations } from './members.schema.ts'

/**
 * Turns an invitation into a membership of the account that is logged in. One sent to a phone number is for
 * the owner of that number alone. Run with a guest's rights (guest-caller.ts), so it has no route below a tenant.
 */
export const acceptInvitation = defineAction({
  name: 'kernel.invitation.accept',
  can: ['accept', 'kernel.invitation'],
  input: z.object({ secretHash: z.string(), name: nameField.optional(), phone: z.string().nullable() }),
  output: z.object({ tenantId: idSchema }),
  async run(ctx, { secretHash, name, phone }) {
    const rows = await ctx.tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.tenantId, ctx.tenant.id), eq(invitations.secretHash, secretHash)))
      .for('update')
    const invitation = found(rows[0])
    const state = invitationState(invitation, ctx.now)
    if (state !== 'open') throw new AppError('illegal_move', { reason: `invitation_${state}` })
    if (invitation.phone && invitation.phone !== phone)
      throw new AppError('forbidden', { reason: 'invitation_of_another' })
    const accountId = ctx.actor.accountId!
    const { id: membershipId } = await addMembership(ctx, {
      accountId,
      name: name ?? invitation.displayName,
      title: invitation.title,
      roles: invitation.roles as RoleKey[],
      personId: invitation.personId,
    })
    await ctx.tx
      .update(invitations)
      .set({
        acceptedAt: ctx.now.toISOString(),
        acceptedBy: accountId,
        version: sql`${invitations.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(invitations.tenantId, ctx.tenant.id), eq(invitations.id, invitation.id)))
    ctx.audit({
      subject: 'kernel.invitation',
      id: invitation.id,
      before: { state: 'open' },
      after: { state: 'used', membershipId },
    })
    return { tenantId: ctx.tenant.id }
  },
})
