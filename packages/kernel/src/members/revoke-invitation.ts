import { AppError, idSchema } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { found } from './found.ts'
import { invitationState } from './invitation.rules.ts'
import { versionField, written } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { invitations } from './members.schema.ts'

const dayMs = 86_400_000

async function lockInvitation(ctx: ActionCtx, id: string, version: number) {
  const rows = await ctx.tx
    .select({
      phone: invitations.phone,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
      version: invitations.version,
    })
    .from(invitations)
    .where(and(eq(invitations.tenantId, ctx.tenant.id), eq(invitations.id, id)))
    .for('update')
  const row = found(rows[0])
  checkVersion(row, version, {
    id,
    state: invitationState(row, ctx.now),
    expiresAt: row.expiresAt,
    version: row.version,
  })
  return row
}

async function change(ctx: ActionCtx, id: string, values: Partial<typeof invitations.$inferInsert>) {
  const [row] = await ctx.tx
    .update(invitations)
    .set({ ...values, version: sql`${invitations.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(invitations.tenantId, ctx.tenant.id), eq(invitations.id, id)))
    .returning({ id: invitations.id, version: invitations.version })
  return row!
}

/** Takes an invitation back that nobody has used yet. */
export const revokeInvitation = defineAction({
  name: 'kernel.invitation.revoke',
  can: ['manage', 'kernel.member'],
  input: z.object({ id: idSchema, version: versionField }),
  output: written,
  async run(ctx, { id, version }) {
    const row = await lockInvitation(ctx, id, version)
    const state = invitationState(row, ctx.now)
    if (state === 'used' || state === 'revoked')
      throw new AppError('illegal_move', { reason: 'invitation_not_open' })
    ctx.audit({ subject: 'kernel.invitation', id, before: { state }, after: { state: 'revoked' } })
    return change(ctx, id, { revokedAt: ctx.now.toISOString() })
  },
})

/** Sends the same link again and gives it seven days more. */
export const resendInvitation = defineAction({
  name: 'kernel.invitation.resend',
  can: ['manage', 'kernel.member'],
  input: z.object({ id: idSchema, version: versionField }),
  output: written,
  async run(ctx, { id, version }) {
    const row = await lockInvitation(ctx, id, version)
    const state = invitationState(row, ctx.now)
    if (state === 'used' || state === 'revoked')
      throw new AppError('illegal_move', { reason: 'invitation_not_open' })
    const expiresAt = new Date(ctx.now.getTime() + 7 * dayMs).toISOString()
    ctx.audit({
      subject: 'kernel.invitation',
      id,
      before: { expiresAt: row.expiresAt },
      after: { expiresAt },
    })
    if (row.phone) ctx.emit(memberEvents.invited, id, { invitationId: id })
    return change(ctx, id, { expiresAt })
  },
})
