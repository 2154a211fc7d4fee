import { AppError, idSchema, newId, type RoleKey } from '@linli/contract'
import { z } from 'zod'

import { phoneOf } from '../accounts/login-name.rules.ts'
import { phoneField } from '../accounts/phone-field.ts'
import type { ActionCtx } from '../action/context.ts'
import { maskPhone } from '../personal/mask.rules.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { invitationHash } from './invitation-token.ts'
import { nameField, rolesField, titleField } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { invitations } from './members.schema.ts'
import { assertMayGrant, rightsHere, type KernelCtx, type RightsHere } from './role-rights.ts'

const dayMs = 86_400_000
const days = z.int().min(1).max(30).default(7)

const offer = z.object({
  name: nameField,
  title: titleField.default(''),
  roles: rolesField,
  /** With a number the link goes there by SMS and nobody else sees it; without one it is shown to be handed on. */
  phone: phoneField.optional(),
  personId: idSchema.optional(),
})

export interface Offer {
  name: string
  title: string
  roles: RoleKey[]
  phone?: string | undefined
  personId?: string | undefined
}

/** Writes an invitation; it leaves by SMS once the action has committed. */
export async function addInvitation(
  ctx: ActionCtx & KernelCtx,
  { name, title, roles, phone, personId }: Offer,
  validDays: number,
  rights: RightsHere,
) {
  assertMayGrant(ctx, roles, rights)
  const id = newId()
  const expiresAt = new Date(ctx.now.getTime() + validDays * dayMs).toISOString()
  await ctx.tx.insert(invitations).values({
    id,
    secretHash: invitationHash(ctx.host.kernel.config, ctx.tenant.id, id),
    phone: phone ?? null,
    displayName: name,
    title,
    roles: [...new Set(roles)],
    personId: personId ?? null,
    invitedBy: ctx.actor.accountId,
    inviterName: ctx.actor.name,
    expiresAt,
  })
  ctx.audit({
    subject: 'kernel.invitation',
    id,
    after: { name, title, roles, phone: phone ? maskPhone(phone) : null, expiresAt },
  })
  if (phone) ctx.emit(memberEvents.invited, id, { invitationId: id })
  return { id, expiresAt }
}

/** Invites one person. */
export const inviteMember = defineAction({
  name: 'kernel.invitation.make',
  can: ['manage', 'kernel.member'],
  input: offer.extend({ validDays: days }),
  output: z.object({ id: idSchema, expiresAt: z.string() }),
  run: async (ctx, { validDays, ...invited }) =>
    addInvitation(ctx, invited, validDays, await rightsHere(ctx)),
})

const rowOut = z.union([
  z.object({ row: z.int(), id: idSchema }),
  z.object({
    row: z.int(),
    problem: z.enum(['wrong_phone', 'same_phone_twice', 'role_not_here', 'role_beyond_own']),
  }),
])

const refusals = ['role_not_here', 'role_beyond_own'] as const

/** Invites many at once: good rows go out, wrong ones come back with the reason. */
export const inviteMembers = defineAction({
  name: 'kernel.invitation.make-many',
  can: ['manage', 'kernel.member'],
  input: z.object({
    validDays: days,
    rows: z
      .array(offer.extend({ phone: z.string().max(30) }))
      .min(1)
      .max(500),
  }),
  output: z.object({ rows: z.array(rowOut), made: z.int() }),
  async run(ctx, { rows, validDays }) {
    const rights = await rightsHere(ctx)
    const seen = new Set<string>()
    const results: z.input<typeof rowOut>[] = []
    for (const [at, row] of rows.entries()) {
      const phone = phoneOf(row.phone)
      if (!phone) results.push({ row: at, problem: 'wrong_phone' })
      else if (seen.has(phone)) results.push({ row: at, problem: 'same_phone_twice' })
      else results.push(await tryRow(ctx, at, { ...row, phone }, validDays, rights))
      if (phone) seen.add(phone)
    }
    const made = results.filter((result) => 'id' in result).length
    ctx.audit({ subject: 'kernel.invitation', id: null, after: { rows: rows.length, made } })
    return { rows: results, made }
  },
})

async function tryRow(
  ctx: ActionCtx & KernelCtx,
  row: number,
  invited: Offer,
  validDays: number,
  rights: RightsHere,
): Promise<z.input<typeof rowOut>> {
  try {
    const { id } = await addInvitation(ctx, invited, validDays, rights)
    return { row, id }
  } catch (error) {
    const reason =
      error instanceof AppError ? refusals.find((one) => one === error.details.reason) : undefined
    if (!reason) throw error
    return { row, problem: reason }
  }
}
