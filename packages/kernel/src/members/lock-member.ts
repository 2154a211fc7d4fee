import { AppError, type RoleKey } from '@linli/contract'
import { and, arrayOverlaps, asc, eq } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { publishOnCommit } from '../realtime/publish-on-commit.ts'
import { found } from './found.ts'
import { memberships } from './members.schema.ts'
import { administratorsHere, type KernelCtx, type RightsHere } from './role-rights.ts'

export interface LockedMember {
  id: string
  accountId: string
  name: string
  title: string
  roles: RoleKey[]
  status: 'active' | 'suspended' | 'left'
  version: number
}

type WriteCtx = ActionCtx & KernelCtx

/** Locks a member for a change and checks that it is the state the actor saw. */
export async function lockMember(ctx: WriteCtx, id: string, version: number): Promise<LockedMember> {
  const rows = await ctx.tx
    .select({
      id: memberships.id,
      accountId: memberships.accountId,
      name: memberships.displayName,
      title: memberships.title,
      roles: memberships.roles,
      status: memberships.status,
      version: memberships.version,
    })
    .from(memberships)
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.id, id)))
    .for('update')
  const member = found(rows[0]) as LockedMember
  checkVersion(member, version)
  return member
}

/**
 * Refuses to leave the tenant without an active administrator. The administrators are locked, so that two
 * of them cannot go at the same moment. Where the rights above say that nobody is one, there is none to keep.
 */
export async function assertNotLastAdministrator(
  ctx: WriteCtx,
  member: LockedMember,
  rolesAfter: readonly RoleKey[],
  rights: RightsHere,
): Promise<void> {
  const administrators = administratorsHere(ctx, rights)
  const isOne = (roles: readonly RoleKey[]) => roles.some((role) => administrators.includes(role))
  if (member.status !== 'active' || !isOne(member.roles) || isOne(rolesAfter)) return
  const rows = await ctx.tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.tenantId, ctx.tenant.id),
        eq(memberships.status, 'active'),
        arrayOverlaps(memberships.roles, administrators),
      ),
    )
    .orderBy(asc(memberships.id))
    .for('update')
  if (!rows.some((row) => row.id !== member.id))
    throw new AppError('conflict', { reason: 'last_administrator' })
}

/** The member's open pages ask again what they may do. */
export const tellMember = (ctx: WriteCtx, accountId: string): Promise<void> =>
  publishOnCommit(ctx.tx, [{ tenantId: ctx.tenant.id, accountId, event: 'plugins', data: {} }])
