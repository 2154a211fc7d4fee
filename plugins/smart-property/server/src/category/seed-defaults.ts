import { newId } from '@linli/contract'
import {
  categorySubject,
  defaultCategories,
  defaultPrices,
  defaultTemplates,
  priceSubject,
  templateSubject,
} from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'

import { answerTemplates } from '../answer-template/answer-template.schema.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { prices } from '../work-order/items.schema.ts'
import { categories } from './category.schema.ts'

/** In the order written, with room between. */
const placed = <R extends object>(rows: readonly R[]) =>
  rows.map((row, at) => ({ id: newId(), ...row, position: (at + 1) * 10, isActive: true }))

/** Whether neither the tenant nor its company has a row. */
async function isEmpty(ctx: WriteCtx, table: PgTable): Promise<boolean> {
  const [found] = await ctx.tx
    .select({ one: sql`1` })
    .from(table)
    .limit(1)
  return found === undefined
}

/**
 * Gives a tenant the default categories, answer templates and prices, each unless its company or itself has some.
 * Runs when a version of the plugin is first enabled, and leaves alone what is there.
 */
export const seedDefaults = defineAction({
  name: 'smart-property.defaults.seed',
  can: ['manage', categorySubject],
  input: z.object({}),
  output: z.object({ categories: z.int(), templates: z.int(), prices: z.int() }),
  async run(ctx) {
    const added = { categories: 0, templates: 0, prices: 0 }
    if (await isEmpty(ctx, categories)) {
      const rows = placed(defaultCategories)
      await ctx.tx.insert(categories).values(rows).onConflictDoNothing()
      added.categories = rows.length
    }
    if (await isEmpty(ctx, answerTemplates)) {
      const rows = placed(defaultTemplates)
      await ctx.tx.insert(answerTemplates).values(rows).onConflictDoNothing()
      added.templates = rows.length
    }
    if (await isEmpty(ctx, prices)) {
      const rows = placed(defaultPrices)
      await ctx.tx.insert(prices).values(rows).onConflictDoNothing()
      added.prices = rows.length
    }
    ctx.audit({ subject: categorySubject, id: null, after: { added: added.categories } })
    ctx.audit({ subject: templateSubject, id: null, after: { added: added.templates } })
    ctx.audit({ subject: priceSubject, id: null, after: { added: added.prices } })
    return added
  },
})
