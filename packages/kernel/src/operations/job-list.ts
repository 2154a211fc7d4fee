import { AppError, idSchema, page, pageQuery, sortBy } from '@linli/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { queueJob } from '../jobs/jobs.capability.ts'
import { jobs } from '../jobs/jobs.schema.ts'
import { keyset } from '../list/keyset.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'

const jobRow = z.object({
  id: z.guid(),
  kind: z.string(),
  title: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  doneSteps: z.int(),
  totalSteps: z.int(),
  error: z.string().nullable(),
  result: z.unknown(),
  startedBy: z.guid().nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
})

const columns = {
  id: jobs.id,
  kind: jobs.kind,
  title: jobs.title,
  state: jobs.state,
  doneSteps: jobs.doneSteps,
  totalSteps: jobs.totalSteps,
  error: jobs.error,
  result: jobs.result,
  startedBy: jobs.startedBy,
  createdAt: jobs.createdAt,
  finishedAt: jobs.finishedAt,
}

/** Long work of this tenant: one's own, or everybody's for who may read operations. */
export const listJobs = defineQuery({
  name: 'kernel.job.list',
  can: 'member',
  input: z.object({ ...pageQuery, sort: sortBy(['id']).default('-id') }),
  output: page(jobRow),
  async run(ctx, { sort, limit, cursor }) {
    const seesAll = ctx.ability.can('read', 'kernel.operation')
    const paging = keyset({
      sorts: { id: { column: jobs.id, type: 'uuid', of: (row: { id: string }) => row.id } },
      sort: sort as 'id',
      id: jobs.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: {},
    })
    const own = seesAll ? undefined : eq(jobs.startedBy, ctx.actor.accountId!)
    const rows = await ctx.tx
      .select(columns)
      .from(jobs)
      .where(and(eq(jobs.tenantId, ctx.tenant.id), own, paging.where))
      .orderBy(...paging.orderBy)
      .limit(paging.limit)
    return paging.page(rows)
  },
})

export const getJob = defineQuery({
  name: 'kernel.job.get',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: jobRow,
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .select(columns)
      .from(jobs)
      .where(and(eq(jobs.tenantId, ctx.tenant.id), eq(jobs.id, id)))
    if (!row || (row.startedBy !== ctx.actor.accountId && !ctx.ability.can('read', 'kernel.operation')))
      throw new AppError('not_found')
    return row
  },
})

/** One's own jobs, or everybody's for who runs the operations. */
const mineOf = (ctx: ActionCtx) =>
  ctx.ability.can('manage', 'kernel.operation') ? undefined : eq(jobs.startedBy, ctx.actor.accountId!)

/** Gives a job that has failed for good all its tries anew; what it finished stays. */
export const retryJob = defineAction({
  name: 'kernel.job.retry',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: z.object({ id: z.guid() }),
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .update(jobs)
      .set({ state: 'queued', error: null, finishedAt: null, updatedAt: sql`now()` })
      .where(and(eq(jobs.tenantId, ctx.tenant.id), eq(jobs.id, id), eq(jobs.state, 'failed'), mineOf(ctx)))
      .returning({ id: jobs.id })
    if (!row) throw new AppError('not_found')
    await queueJob(ctx, id)
    ctx.audit({ subject: 'kernel.job', id, before: { state: 'failed' }, after: { state: 'queued' } })
    return { id }
  },
})

/** Asks a job to stop at its next step; what it finished stays. */
export const cancelJob = defineAction({
  name: 'kernel.job.cancel',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: z.object({ id: z.guid() }),
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .update(jobs)
      .set({ state: 'cancelled', finishedAt: sql`now()`, updatedAt: sql`now()` })
      .where(
        and(
          eq(jobs.tenantId, ctx.tenant.id),
          eq(jobs.id, id),
          inArray(jobs.state, ['queued', 'running']),
          mineOf(ctx),
        ),
      )
      .returning({ id: jobs.id })
    if (!row) throw new AppError('not_found')
    ctx.audit({ subject: 'kernel.job', id, after: { state: 'cancelled' } })
    return { id }
  },
})
