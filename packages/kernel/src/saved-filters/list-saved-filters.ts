import { idSchema } from '@linli/contract'
import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { savedFilters } from './saved-filters.schema.ts'

export const listName = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  .max(100)
  .describe('`<plugin>.<list>`')
export const filterQuery = z
  .record(z.string().max(60), z.string().max(500))
  .refine((query) => Object.keys(query).length <= 40, { error: 'too_many' })

export const savedFilter = z.object({
  id: idSchema,
  list: z.string(),
  name: z.string(),
  query: z.record(z.string(), z.string()),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  version: z.int(),
})

const maxListed = 100

/** The actor's own filters of a list first, then those that colleagues share. */
export const listSavedFilters = defineQuery({
  name: 'kernel.saved-filter.list',
  can: 'member',
  input: z.object({ list: listName }),
  output: z.object({ rows: z.array(savedFilter) }),
  async run(ctx, { list }) {
    const isOwn = eq(savedFilters.accountId, ctx.actor.accountId!)
    const rows = await ctx.tx
      .select({
        id: savedFilters.id,
        list: savedFilters.list,
        name: savedFilters.name,
        query: savedFilters.query,
        isShared: savedFilters.isShared,
        isOwn: sql<boolean>`${isOwn}`,
        version: savedFilters.version,
      })
      .from(savedFilters)
      .where(
        and(
          eq(savedFilters.tenantId, ctx.tenant.id),
          eq(savedFilters.list, list),
          or(isOwn, eq(savedFilters.isShared, true)),
        ),
      )
      .orderBy(desc(sql`${isOwn}`), asc(savedFilters.name), asc(savedFilters.id))
      .limit(maxListed)
    return { rows }
  },
})
