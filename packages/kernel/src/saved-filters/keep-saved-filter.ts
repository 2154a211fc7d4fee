import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { constraintMeans } from '../db/database-error.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { filterQuery, listName, savedFilter } from './list-saved-filters.ts'
import { savedFilters } from './saved-filters.schema.ts'

constraintMeans('saved_filters__name', 'conflict', { reason: 'filter_name_taken' })

const name = z.string().trim().min(1).max(40)
const maxPerList = 50

const columns = {
  id: savedFilters.id,
  list: savedFilters.list,
  name: savedFilters.name,
  query: savedFilters.query,
  isShared: savedFilters.isShared,
  version: savedFilters.version,
}

/** Keeps the filters of a list under a name, for oneself or for everybody here. */
export const createSavedFilter = defineAction({
  name: 'kernel.saved-filter.create',
  can: 'member',
  input: z.object({ list: listName, name, query: filterQuery, isShared: z.boolean().default(false) }),
  output: savedFilter,
  async run(ctx, input) {
    const accountId = ctx.actor.accountId!
    const [count] = await ctx.tx
      .select({ n: sql<number>`count(*)::int` })
      .from(savedFilters)
      .where(and(eq(savedFilters.accountId, accountId), eq(savedFilters.list, input.list)))
    if (count!.n >= maxPerList)
      throw new AppError('limit_exceeded', { reason: 'too_many_filters', params: { limit: maxPerList } })
    const [row] = await ctx.tx
      .insert(savedFilters)
      .values({ id: newId(), accountId, ...input })
      .returning(columns)
    ctx.audit({ subject: 'kernel.saved-filter', id: row!.id, after: input })
    return { ...row!, isOwn: true }
  },
})

/** Another's filter, shared or not, is not there to be changed. */
async function lockOwn(ctx: ActionCtx, id: string, version: number) {
  const [row] = await ctx.tx
    .select(columns)
    .from(savedFilters)
    .where(
      and(
        eq(savedFilters.tenantId, ctx.tenant.id),
        eq(savedFilters.id, id),
        eq(savedFilters.accountId, ctx.actor.accountId!),
      ),
    )
    .for('update')
  if (!row) throw new AppError('not_found')
  checkVersion(row, version)
  return row
}

export const updateSavedFilter = defineAction({
  name: 'kernel.saved-filter.update',
  can: 'member',
  input: z.object({
    id: idSchema,
    version: z.int().min(1),
    name: name.optional(),
    query: filterQuery.optional(),
    isShared: z.boolean().optional(),
  }),
  output: savedFilter,
  async run(ctx, { id, version, ...changes }) {
    const before = await lockOwn(ctx, id, version)
    const [row] = await ctx.tx
      .update(savedFilters)
      .set({ ...changes, version: sql`${savedFilters.version} + 1`, updatedAt: sql`now()` })
      .where(and(eq(savedFilters.tenantId, ctx.tenant.id), eq(savedFilters.id, id)))
      .returning(columns)
    ctx.audit({ subject: 'kernel.saved-filter', id, before, after: row })
    return { ...row!, isOwn: true }
  },
})

export const removeSavedFilter = defineAction({
  name: 'kernel.saved-filter.remove',
  can: 'member',
  input: z.object({ id: idSchema, version: z.int().min(1) }),
  output: z.object({}),
  async run(ctx, { id, version }) {
    const before = await lockOwn(ctx, id, version)
    await ctx.tx
      .delete(savedFilters)
      .where(and(eq(savedFilters.tenantId, ctx.tenant.id), eq(savedFilters.id, id)))
    ctx.audit({ subject: 'kernel.saved-filter', id, before })
    return {}
  },
})
