import { createHash } from 'node:crypto'

import { AppError, roleKeys, roleTemplates, tenantKinds } from '@linli/contract'
import { and, count, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { sentence } from '../http/messages.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { memberships } from './members.schema.ts'
import { granterOf, rightsHere, type KernelCtx, type RightsHere } from './role-rights.ts'
import { mayGrant, rightOf, rolesDecidedAt } from './role-rights.rules.ts'

export const roleMatrix = z.object({
  roles: z.array(
    z.object({ key: z.enum(roleKeys), body: z.string(), at: z.array(z.enum(tenantKinds)), members: z.int() }),
  ),
  permissions: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      pluginId: z.string(),
      pluginTitle: z.string(),
      subject: z.string(),
      verb: z.string(),
      clause: z.string().nullable(),
      canChange: z.boolean(),
    }),
  ),
  cells: z.array(
    z.object({
      role: z.enum(roleKeys),
      permission: z.string(),
      isAllowed: z.boolean(),
      origin: z.enum(['default', 'inherited', 'override']),
      isAllowedAbove: z.boolean(),
      /** Only some rows, such as one's own. */
      isConditional: z.boolean(),
      /** Only these fields in the clear; all when null. */
      fields: z.array(z.string()).nullable(),
    }),
  ),
  /** Changes with every change here; a write names the one it saw. */
  seen: z.string(),
})

/** Which state of this tenant's own departures a matrix shows. */
export const seenOf = ({ overrides }: RightsHere): string => {
  const own = overrides
    .filter((one) => one.isOwn)
    .map(({ role, permission, isAllowed }) => `${role} ${permission} ${isAllowed}`)
  return createHash('sha256').update(own.sort().join('\n')).digest('base64url').slice(0, 16)
}

/** Roles of this tenant's kind, and for a company those of its estates, by the permissions of kernel and plugins. */
export function matrixOf(
  ctx: KernelCtx,
  rights: RightsHere,
  membersByRole: ReadonlyMap<string, number>,
): z.input<typeof roleMatrix> {
  const roles = rolesDecidedAt(ctx.tenant.kind)
  const entries = Object.entries(rights.permissions)
  const granter = granterOf(ctx)
  return {
    roles: roles.map((key) => ({
      key,
      body: roleTemplates[key].body,
      at: [...roleTemplates[key].at],
      members: membersByRole.get(key) ?? 0,
    })),
    permissions: entries.map(([key, { subject, verb, clause }]) => ({
      key,
      subject,
      verb,
      clause: clause ?? null,
      canChange: mayGrant(granter, rights.permissions[key]!, {}),
      ...wordsOf(ctx, key),
    })),
    cells: roles.flatMap((role) =>
      entries.map(([permission, definition]) => {
        const { grant, ...right } = rightOf(role, permission, definition, rights.overrides)
        return {
          role,
          permission,
          ...right,
          isConditional: grant.when !== undefined,
          fields: grant.fields ? [...grant.fields] : null,
        }
      }),
    ),
    seen: seenOf(rights),
  }
}

function wordsOf(ctx: KernelCtx, key: string): { title: string; pluginId: string; pluginTitle: string } {
  const { kernel, caller } = ctx.host
  const { locale } = ctx.actor
  const pluginId = key.slice(0, key.indexOf('.'))
  const manifest =
    pluginId === 'kernel'
      ? kernel.plugins.kernel.manifest
      : kernel.plugins.find(pluginId, caller.plugins[pluginId]?.version ?? '')?.manifest
  const ofPlugin = manifest?.i18n[locale][`permission.${key}`]
  return {
    title: ofPlugin ?? sentence(locale, `permission.${key}`, {}, key),
    pluginId,
    pluginTitle: manifest?.title[locale] ?? pluginId,
  }
}

export async function countMembersByRole(ctx: QueryCtx): Promise<Map<string, number>> {
  const role = sql<string>`unnest(${memberships.roles})`
  const rows = await ctx.tx
    .select({ role, n: count() })
    .from(memberships)
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.status, 'active')))
    .groupBy(role)
  return new Map(rows.map((row) => [row.role, row.n]))
}

/** The matrix of roles and permissions, each cell with where its answer comes from. */
export const getRoleMatrix = defineQuery({
  name: 'kernel.role.matrix',
  can: ['manage', 'kernel.role'],
  input: z.object({}),
  output: roleMatrix,
  run: async (ctx) => matrixOf(ctx, await rightsHere(ctx), await countMembersByRole(ctx)),
})

export function assertSeen(rights: RightsHere, seen: string, current: () => unknown): void {
  if (seenOf(rights) !== seen) throw new AppError('stale_version', { current: current() })
}
