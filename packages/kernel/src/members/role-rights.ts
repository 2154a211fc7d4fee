import { AppError, type RoleKey } from '@linli/contract'
import { inArray } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { roleGrants } from './members.schema.ts'
import {
  administratorRoles,
  rightsBeyond,
  rolesAt,
  type Granter,
  type Permissions,
  type PlacedOverride,
} from './role-rights.rules.ts'

export type KernelCtx = QueryCtx & { host: HostCapability }

export interface RightsHere {
  permissions: Permissions
  overrides: PlacedOverride[]
}

/** Permissions of the kernel and the plugins enabled here, and the departures of this tenant and those above. */
export async function rightsHere(ctx: KernelCtx): Promise<RightsHere> {
  const { kernel, caller } = ctx.host
  const order = [...ctx.tenant.lineage, ctx.tenant.id]
  const rows = await ctx.tx
    .select({
      tenantId: roleGrants.tenantId,
      role: roleGrants.role,
      permission: roleGrants.permission,
      isAllowed: roleGrants.isAllowed,
    })
    .from(roleGrants)
    .where(inArray(roleGrants.tenantId, order))
  const overrides = rows
    .sort((a, b) => order.indexOf(a.tenantId) - order.indexOf(b.tenantId))
    .map(({ tenantId, ...override }) => ({ ...override, isOwn: tenantId === ctx.tenant.id }))
  return { permissions: kernel.plugins.permissions(caller.plugins), overrides }
}

export const granterOf = (ctx: KernelCtx): Granter => ({
  rules: ctx.host.caller.rules,
  isSystem: ctx.actor.kind === 'system',
})

/** Refuses roles that cannot be held here, and those that reach beyond the actor's own rights. */
export function assertMayGrant(
  ctx: KernelCtx,
  roles: readonly RoleKey[],
  { permissions, overrides }: RightsHere,
): void {
  const here = rolesAt(ctx.tenant.kind)
  for (const role of roles) {
    if (!here.includes(role))
      throw new AppError('bad_input', {
        reason: 'role_not_here',
        issues: [{ path: 'roles', rule: 'role_not_here' }],
      })
    if (rightsBeyond(granterOf(ctx), role, permissions, overrides).length)
      throw new AppError('forbidden', { reason: 'role_beyond_own' })
  }
}

export const administratorsHere = (ctx: KernelCtx, { permissions, overrides }: RightsHere): RoleKey[] =>
  administratorRoles(ctx.tenant.kind, permissions, overrides)
