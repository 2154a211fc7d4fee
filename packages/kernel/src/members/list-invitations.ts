import { AppError, idSchema, page, pageQuery, type RoleKey } from '@linli/contract'
import { and, desc, eq, gt, isNotNull, isNull, lt, lte, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import { maskPhone } from '../personal/mask.rules.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { found } from './found.ts'
import { invitationLink } from './invitation-token.ts'
import { invitationState, invitationStates, type InvitationState } from './invitation.rules.ts'
import { roleField } from './members.contract.ts'
import { invitations } from './members.schema.ts'

const invitationCard = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string(),
  roles: z.array(roleField),
  phoneMasked: z.string().nullable(),
  invitedBy: z.string(),
  state: z.enum(invitationStates),
  createdAt: z.string(),
  expiresAt: z.string(),
  version: z.int(),
})

const inState = (state: InvitationState, now: string): SQL | undefined => {
  switch (state) {
    case 'used':
      return isNotNull(invitations.acceptedAt)
    case 'revoked':
      return and(isNotNull(invitations.revokedAt), isNull(invitations.acceptedAt))
    case 'expired':
      return and(
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        lte(invitations.expiresAt, now),
      )
    case 'open':
      return and(
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      )
  }
}

/** Invitations of this tenant, the newest first; the cursor is the id of the last row seen. */
export const listInvitations = defineQuery({
  name: 'kernel.invitation.list',
  can: ['manage', 'kernel.member'],
  input: z.object({
    limit: pageQuery.limit,
    q: pageQuery.q,
    cursor: idSchema.optional(),
    state: z.enum(invitationStates).optional(),
  }),
  output: page(invitationCard),
  async run(ctx, { limit, q, cursor, state }) {
    const rows = await ctx.tx
      .select()
      .from(invitations)
      .where(
        and(
          eq(invitations.tenantId, ctx.tenant.id),
          state ? inState(state, ctx.now.toISOString()) : undefined,
          q ? sql`${invitations.displayName} ilike ${likeAnywhere(q)}` : undefined,
          cursor ? lt(invitations.id, cursor) : undefined,
        ),
      )
      .orderBy(desc(invitations.id))
      .limit(limit + 1)
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return {
      rows: shown.map((row) => ({
        id: row.id,
        name: row.displayName,
        title: row.title,
        roles: row.roles as RoleKey[],
        phoneMasked: row.phone ? maskPhone(row.phone) : null,
        invitedBy: row.inviterName,
        state: invitationState(row, ctx.now),
        createdAt: row.createdAt,
        expiresAt: row.expiresAt,
        version: row.version,
      })),
      ...(rows.length > limit && last ? { next: last.id } : {}),
    }
  },
})

/** The link of an invitation without a phone number, to be handed on. One that went out by SMS is its receiver's alone. */
export const getInvitationLink = defineQuery({
  name: 'kernel.invitation.link',
  can: ['manage', 'kernel.member'],
  input: z.object({ id: idSchema }),
  output: z.object({ link: z.string() }),
  async run(ctx, { id }) {
    const rows = await ctx.tx
      .select({
        phone: invitations.phone,
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        revokedAt: invitations.revokedAt,
      })
      .from(invitations)
      .where(and(eq(invitations.tenantId, ctx.tenant.id), eq(invitations.id, id)))
    const row = found(rows[0])
    if (row.phone) throw new AppError('forbidden', { reason: 'invitation_by_sms' })
    if (invitationState(row, ctx.now) !== 'open')
      throw new AppError('illegal_move', { reason: 'invitation_not_open' })
    return { link: invitationLink(ctx.host.kernel.config, ctx.tenant.id, id) }
  },
})
