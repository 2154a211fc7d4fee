import { AppError, newId, roleTemplates, type RoleKey } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { abilityFrom, rulesFor } from '../ability/ability.ts'
import type { ActionCtx } from '../action/context.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { publishOnCommit } from '../realtime/publish-on-commit.ts'
import { reasonField, roleField } from './members.contract.ts'
import { roleGrants } from './members.schema.ts'
import { assertSeen, countMembersByRole, matrixOf, roleMatrix } from './role-matrix.ts'
import { granterOf, rightsHere, type KernelCtx, type RightsHere } from './role-rights.ts'
import { mayGrant, rightOf, rolesDecidedAt } from './role-rights.rules.ts'

const change = z.object({
  role: roleField,
  permission: z.string().max(120),
  /** `null` takes the departure back: the default or the tenant above decides again. */
  isAllowed: z.boolean().nullable(),
})
type Change = z.output<typeof change>

/** Changes who may do what here, all or nothing. Nobody gives rights of the kernel they lack, or locks themselves out. */
export const changeRoleMatrix = defineAction({
  name: 'kernel.role.change-matrix',
  can: ['manage', 'kernel.role'],
  input: z.object({
    seen: z.string().max(40),
    changes: z.array(change).min(1).max(500),
    reason: reasonField.optional(),
  }),
  output: roleMatrix,
  async run(ctx, { seen, changes, reason }) {
    await ctx.tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('role-matrix ' || ${ctx.tenant.id}, 0))`,
    )
    const before = await rightsHere(ctx)
    const members = await countMembersByRole(ctx)
    assertSeen(before, seen, () => matrixOf(ctx, before, members))
    for (const one of changes) assertAllowed(ctx, one, before)
    for (const one of changes) await applyChange(ctx, one)
    const after = await rightsHere(ctx)
    assertStillDecides(ctx, after)
    ctx.audit({
      subject: 'kernel.role',
      id: ctx.tenant.id,
      before: cellsOf(changes, before),
      after: cellsOf(changes, after),
      ...(reason ? { reason } : {}),
    })
    await publishOnCommit(ctx.tx, [{ tenantId: ctx.tenant.id, event: 'plugins', data: {} }])
    return matrixOf(ctx, after, members)
  },
})

function assertAllowed(
  ctx: KernelCtx,
  { role, permission, isAllowed }: Change,
  { permissions, overrides }: RightsHere,
): void {
  const definition = permissions[permission]
  if (!definition)
    throw new AppError('bad_input', {
      reason: 'unknown_permission',
      issues: [{ path: 'changes', rule: 'not_in_list' }],
    })
  if (!rolesDecidedAt(ctx.tenant.kind).includes(role))
    throw new AppError('bad_input', {
      reason: 'role_not_here',
      issues: [{ path: 'changes', rule: 'role_not_here' }],
    })
  const { grant, isAllowedAbove } = rightOf(role, permission, definition, overrides)
  const gives = isAllowed ?? isAllowedAbove
  if (gives && !mayGrant(granterOf(ctx), definition, grant))
    throw new AppError('forbidden', { reason: 'right_beyond_own' })
}

async function applyChange(ctx: ActionCtx, { role, permission, isAllowed }: Change): Promise<void> {
  const same = and(
    eq(roleGrants.tenantId, ctx.tenant.id),
    eq(roleGrants.role, role),
    eq(roleGrants.permission, permission),
  )
  if (isAllowed === null) await ctx.tx.delete(roleGrants).where(same)
  else {
    await ctx.tx
      .insert(roleGrants)
      .values({ id: newId(), role, permission, isAllowed })
      .onConflictDoUpdate({
        target: [roleGrants.tenantId, roleGrants.role, roleGrants.permission],
        set: { isAllowed, version: sql`${roleGrants.version} + 1`, updatedAt: sql`now()` },
      })
  }
}

/** The actor must be able to undo what was done, and some role that is held here must decide as well. */
function assertStillDecides(ctx: KernelCtx, { permissions, overrides }: RightsHere): void {
  const decides = (roles: readonly RoleKey[]) =>
    abilityFrom(rulesFor({ accountId: null, personId: null, roles, overrides, permissions })).can(
      'manage',
      'kernel.role',
    )
  if (ctx.actor.kind === 'account' && !decides(ctx.actor.roles))
    throw new AppError('conflict', { reason: 'locks_out_self' })
  const here = (Object.keys(roleTemplates) as RoleKey[]).filter((role) =>
    (roleTemplates[role].at as readonly string[]).includes(ctx.tenant.kind),
  )
  if (!decides(here)) throw new AppError('conflict', { reason: 'locks_out_self' })
}

const cellsOf = (changes: readonly Change[], { permissions, overrides }: RightsHere) =>
  changes.map(({ role, permission }) => {
    const { isAllowed, origin } = rightOf(role, permission, permissions[permission]!, overrides)
    return { role, permission, isAllowed, origin }
  })
