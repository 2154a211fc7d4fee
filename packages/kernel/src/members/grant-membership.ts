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

/**
 * Makes an account a member, or adds the roles to what it holds here; one that had left comes back with
 * these roles alone. A suspended member is not let in by another door.
 */
export async function addMembership(
  ctx: ActionCtx & KernelCtx,
  granted: Granted,
): Promise<{ id: string; version: number }> {
  // Two first memberships of one account at once have no row yet that the second could wait for.
  await ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`membership ${ctx.tenant.id} ${granted.accountId}`}, 0))`,
  )
  const [before] = await ctx.tx
    .select({
      id: memberships.id,
      roles: memberships.roles,
      status: memberships.status,
      personId: memberships.personId,
    })
    .from(memberships)
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.accountId, granted.accountId)))
    .for('update')
  if (before?.status === 'suspended') throw new AppError('conflict', { reason: 'member_suspended' })
  if (before?.personId && granted.personId && before.personId !== granted.personId)
    throw new AppError('conflict', { reason: 'bound_to_another_person' })
  const held = before?.status === 'active' ? (before.roles as RoleKey[]) : []
  const roles = [...new Set([...held, ...granted.roles])]
  const values = {
    accountId: granted.accountId,
    displayName: granted.name,
    searchText: memberSearchText(granted.name),
    title: granted.title ?? '',
    roles,
    personId: granted.personId ?? before?.personId ?? null,
    status: 'active' as const,
  }
  const columns = { id: memberships.id, version: memberships.version }
  const [row] = before
    ? await ctx.tx
        .update(memberships)
        .set({
          roles,
          personId: values.personId,
          status: 'active',
          version: sql`${memberships.version} + 1`,
          updatedAt: sql`now()`,
        })
        .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.id, before.id)))
        .returning(columns)
    : await ctx.tx
        .insert(memberships)
        .values({ id: newId(), ...values })
        .returning(columns)
  const id = row!.id
  ctx.audit({
    subject: 'kernel.member',
    id,
    before: before ? { roles: before.roles, status: before.status } : null,
    after: { name: values.displayName, roles, status: 'active' },
  })
  ctx.emit(memberEvents.joined, id, {
    membershipId: id,
    accountId: granted.accountId,
    roles,
    personId: values.personId,
  })
  await tellMember(ctx, granted.accountId)
  return row!
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
