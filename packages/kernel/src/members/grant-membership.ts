import { AppError, idSchema, newId, type RoleKey } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { tellMember } from './lock-member.ts'
import { memberSearchText } from './member-search.ts'
import { nameField, rolesField, titleField, written } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { memberships } from './members.schema.ts'
import { assertMayGrant, rightsHere, type KernelCtx } from './role-rights.ts'

export interface Granted {
  accountId: string
  name: string
  title?: string
  roles: readonly RoleKey[]
  personId?: string | null
}

type WriteCtx = ActionCtx & KernelCtx

/** What the account holds here, locked. Two first memberships at once have no row yet that the second could wait for. */
async function lockHeld(ctx: WriteCtx, accountId: string) {
  await ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`membership ${ctx.tenant.id} ${accountId}`}, 0))`,
  )
  const [held] = await ctx.tx
    .select({
      id: memberships.id,
      roles: memberships.roles,
      status: memberships.status,
      personId: memberships.personId,
    })
    .from(memberships)
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.accountId, accountId)))
    .for('update')
  return held
}

interface Rights {
  roles: RoleKey[]
  personId: string | null
}

/** A name and title that the tenant already keeps for the member stay as they are. */
async function writeMembership(
  ctx: WriteCtx,
  { accountId, name, title = '' }: Granted,
  rights: Rights,
  id?: string,
) {
  const columns = { id: memberships.id, version: memberships.version }
  if (id === undefined) {
    const values = {
      id: newId(),
      accountId,
      displayName: name,
      searchText: memberSearchText(name),
      title,
      ...rights,
    }
    return ctx.tx.insert(memberships).values(values).returning(columns)
  }
  return ctx.tx
    .update(memberships)
    .set({ ...rights, status: 'active', version: sql`${memberships.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.id, id)))
    .returning(columns)
}

/**
 * Makes an account a member, or adds the roles to what it holds here; one that had left comes back with
 * these roles alone. A suspended member is not let in by another door.
 */
export async function addMembership(
  ctx: WriteCtx,
  granted: Granted,
): Promise<{ id: string; version: number }> {
  const { accountId, name } = granted
  const held = await lockHeld(ctx, accountId)
  if (held?.status === 'suspended') throw new AppError('conflict', { reason: 'member_suspended' })
  if (held?.personId && granted.personId && held.personId !== granted.personId) {
    throw new AppError('conflict', { reason: 'bound_to_another_person' })
  }
  const kept = held?.status === 'active' ? (held.roles as RoleKey[]) : []
  const roles = [...new Set([...kept, ...granted.roles])]
  const personId = granted.personId ?? held?.personId ?? null
  const [row] = await writeMembership(ctx, granted, { roles, personId }, held?.id)
  const { id, version } = row!
  ctx.audit({
    subject: 'kernel.member',
    id,
    before: held ? { roles: held.roles, status: held.status } : null,
    after: { name, roles, status: 'active' },
  })
  ctx.emit(memberEvents.joined, id, { membershipId: id, accountId, roles, personId })
  await tellMember(ctx, accountId)
  return { id, version }
}

/** Makes a known account a member at once. No route leads here: people come in by invitation or registration, the demo by the system. */
export const grantMembership = defineAction({
  name: 'kernel.member.grant',
  can: ['manage', 'kernel.member'],
  input: z.object({
    accountId: idSchema,
    name: nameField,
    title: titleField.default(''),
    roles: rolesField,
    personId: idSchema.nullable().default(null),
  }),
  output: written,
  async run(ctx, granted) {
    assertMayGrant(ctx, granted.roles, await rightsHere(ctx))
    return addMembership(ctx, granted)
  },
})
