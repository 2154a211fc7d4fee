import { idSchema, page, pageQuery } from '@linli/contract'
import { and, eq, gte, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { keyset, type SortKey } from '../list/keyset.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { dayEdges } from './day-edges.rules.ts'
import { tasks } from './tasks.schema.ts'

const groups = ['late', 'today', 'soon', 'later'] as const

const taskRow = z.object({
  id: idSchema,
  tenantId: idSchema,
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

/** The actor's tasks: open ones as they fall due, done ones the latest first. In a group, over its estates. */
export const listTasks = defineQuery({
  name: 'kernel.task.list',
  can: 'member',
  scopes: ['tenant', 'group'],
  input: z.object({
    ...pageQuery,
    done: z.stringbool().default(false),
    group: z.enum(groups).optional(),
    plugin: z.string().max(60).optional(),
  }),
  output: page(taskRow),
  async run(ctx, { limit, cursor, done, group, plugin }) {
    const paging = keyset({
      sorts,
      sort: done ? '-doneAt' : 'dueAt',
      id: tasks.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { done, group, plugin },
    })
    const rows = await ctx.tx
      .select({
        id: tasks.id,
        tenantId: tasks.tenantId,
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
      .where(
        and(
          inArray(tasks.tenantId, [...ctx.tenantIds]),
          mineOf(ctx),
          done ? isNotNull(tasks.doneAt) : isNull(tasks.doneAt),
          done ? undefined : dueIn(group, ctx),
          plugin ? eq(tasks.pluginId, plugin) : undefined,
          paging.where,
        ),
      )
      .orderBy(...paging.orderBy)
      .limit(paging.limit)
    return paging.page(rows)
  },
})

/** How many open tasks the actor has, by when they fall due. */
export const countTasks = defineQuery({
  name: 'kernel.task.count',
  can: 'member',
  scopes: ['tenant', 'group'],
  input: z.object({}),
  output: z.object({ late: z.int(), today: z.int(), soon: z.int(), later: z.int() }),
  async run(ctx) {
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
      .where(and(inArray(tasks.tenantId, [...ctx.tenantIds]), mineOf(ctx), isNull(tasks.doneAt)))
    return row!
  },
})
