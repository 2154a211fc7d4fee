import { AppError, idSchema, page, pageQuery, roleKeys, roleTemplates } from '@linli/contract'
import { and, eq, gte, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import { sentence } from '../http/messages.ts'
import type { QueryCtx } from '../action/context.ts'
import { keyset, type SortKey } from '../list/keyset.ts'
import { memberships } from '../members/members.schema.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { tenants } from '../tenants/tenants.schema.ts'
import { dayEdges } from './day-edges.rules.ts'
import { tasks } from './tasks.schema.ts'

const groups = ['late', 'today', 'soon', 'later'] as const

const taskRow = z.object({
  id: idSchema,
  tenantId: idSchema,
  tenantName: z.string(),
  /** Who has to do it: the actor, somebody else by name, or a role by its key. */
  assignee: z.object({ kind: z.enum(['me', 'person', 'role']), name: z.string() }),
  pluginId: z.string(),
  kind: z.string(),
  title: z.string(),
  subtitle: z.string(),
  subject: z.string(),
  subjectId: idSchema,
  path: z.string(),
  dueAt: z.string().nullable(),
  priority: z.int(),
  doneAt: z.string().nullable(),
  version: z.int(),
})

/** What is the actor's to do: by name, or by a role held here. */
export const mineOf = (ctx: QueryCtx): SQL | undefined =>
  or(
    ctx.actor.accountId ? eq(tasks.assigneeAccountId, ctx.actor.accountId) : undefined,
    ctx.actor.roles.length ? inArray(tasks.assigneeRole, [...ctx.actor.roles]) : undefined,
  ) ?? sql`false`

/** What residents are asked is theirs alone: nobody in the office can do it for them. */
const homely = roleKeys.filter((key) =>
  ['residents', 'merchant', 'social-organisation'].includes(roleTemplates[key].body),
)

/** Everything the staff of these estates have open, for whoever answers for the whole of it. */
function staffOf(ctx: QueryCtx): SQL {
  if (!ctx.ability.can('oversee', 'kernel.task')) throw new AppError('forbidden')
  return sql`coalesce(not ${memberships.roles} <@ ${sql.param([...homely])}::text[], true)`
}

const whose = z.enum(['mine', 'all']).default('mine')

const memberOf = and(
  eq(memberships.tenantId, tasks.tenantId),
  eq(memberships.accountId, tasks.assigneeAccountId),
)

function dueIn(group: (typeof groups)[number] | undefined, ctx: QueryCtx): SQL | undefined {
  if (!group) return undefined
  const now = ctx.now.toISOString()
  const { todayEndsAt, soonEndsAt } = dayEdges(ctx.now, ctx.tenant.timezone)
  switch (group) {
    case 'late':
      return lt(tasks.dueAt, now)
    case 'today':
      return and(gte(tasks.dueAt, now), lt(tasks.dueAt, todayEndsAt.toISOString()))
    case 'soon':
      return and(gte(tasks.dueAt, todayEndsAt.toISOString()), lt(tasks.dueAt, soonEndsAt.toISOString()))
    case 'later':
      return or(isNull(tasks.dueAt), gte(tasks.dueAt, soonEndsAt.toISOString()))
  }
}

const sorts = {
  dueAt: { column: tasks.dueAt, type: 'timestamptz', of: (row: { dueAt: string | null }) => row.dueAt },
  doneAt: { column: tasks.doneAt, type: 'timestamptz', of: (row: { doneAt: string | null }) => row.doneAt },
} satisfies Record<string, SortKey>

/** Tasks of the actor, or of all staff: open ones as they fall due, done ones the latest first. In a group, over its estates. */
export const listTasks = defineQuery({
  name: 'kernel.task.list',
  can: 'member',
  scopes: ['tenant', 'group'],
  input: z.object({
    ...pageQuery,
    done: z.stringbool().default(false),
    group: z.enum(groups).optional(),
    plugin: z.string().max(60).optional(),
    whose,
  }),
  output: page(taskRow),
  async run(ctx, { limit, cursor, done, group, plugin, whose }) {
    const paging = keyset({
      sorts,
      sort: done ? '-doneAt' : 'dueAt',
      id: tasks.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { done, group, plugin, whose },
    })
    const rows = await ctx.tx
      .select({
        id: tasks.id,
        tenantId: tasks.tenantId,
        tenantName: tenants.name,
        accountId: tasks.assigneeAccountId,
        role: tasks.assigneeRole,
        memberName: memberships.displayName,
        pluginId: tasks.pluginId,
        kind: tasks.kind,
        title: tasks.title,
        subtitle: tasks.subtitle,
        subject: tasks.subject,
        subjectId: tasks.subjectId,
        path: tasks.path,
        dueAt: tasks.dueAt,
        priority: tasks.priority,
        doneAt: tasks.doneAt,
        version: tasks.version,
      })
      .from(tasks)
      .innerJoin(tenants, eq(tenants.id, tasks.tenantId))
      .leftJoin(memberships, memberOf)
      .where(
        and(
          inArray(tasks.tenantId, [...ctx.tenantIds]),
          whose === 'all' ? staffOf(ctx) : mineOf(ctx),
          done ? isNotNull(tasks.doneAt) : isNull(tasks.doneAt),
          done ? undefined : dueIn(group, ctx),
          plugin ? eq(tasks.pluginId, plugin) : undefined,
          paging.where,
        ),
      )
      .orderBy(...paging.orderBy)
      .limit(paging.limit)
    const { rows: kept, next } = paging.page(rows)
    const worded = kept.map(({ accountId, role, memberName, ...row }) => ({
      ...row,
      // What to do is worded for whoever reads; what it is about was stored.
      title: sentence(ctx.actor.locale, `task.${row.pluginId}.${row.kind}`, { title: row.title }, row.title),
      assignee:
        accountId === null
          ? { kind: 'role' as const, name: role ?? '' }
          : {
              kind: accountId === ctx.actor.accountId ? ('me' as const) : ('person' as const),
              name: memberName ?? '',
            },
    }))
    return { rows: worded, ...(next ? { next } : {}) }
  },
})

/** How many open tasks the actor (or all staff) has, by when they fall due. */
export const countTasks = defineQuery({
  name: 'kernel.task.count',
  can: 'member',
  scopes: ['tenant', 'group'],
  input: z.object({ whose }),
  output: z.object({ late: z.int(), today: z.int(), soon: z.int(), later: z.int() }),
  async run(ctx, { whose }) {
    const counted = (group: (typeof groups)[number]) =>
      sql<number>`(count(*) filter (where ${dueIn(group, ctx)!}))::int`
    const [row] = await ctx.tx
      .select({
        late: counted('late'),
        today: counted('today'),
        soon: counted('soon'),
        later: counted('later'),
      })
      .from(tasks)
      .leftJoin(memberships, memberOf)
      .where(
        and(
          inArray(tasks.tenantId, [...ctx.tenantIds]),
          whose === 'all' ? staffOf(ctx) : mineOf(ctx),
          isNull(tasks.doneAt),
        ),
      )
    return row!
  },
})
