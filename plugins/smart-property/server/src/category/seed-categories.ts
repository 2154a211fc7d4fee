import { newId } from '@linli/contract'
import { categorySubject, defaultCategories } from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { categories } from './category.schema.ts'

/** Gives a tenant the default tree, unless its company or itself has one. Runs when the plugin is first enabled. */
export const seedCategories = defineAction({
  name: 'smart-property.category.seed',
  can: ['manage', categorySubject],
  input: z.object({}),
  output: z.object({ added: z.int() }),
  async run(ctx) {
    const [found] = await ctx.tx.select({ n: sql<number>`count(*)::int` }).from(categories)
    const rows =
      found!.n > 0
        ? []
        : defaultCategories.map((category, at) => ({
            id: newId(),
            ...category,
            position: (at + 1) * 10,
            isActive: true,
          }))
    const added = rows.length
      ? await ctx.tx.insert(categories).values(rows).onConflictDoNothing().returning({ id: categories.id })
      : []
    ctx.audit({ subject: categorySubject, id: null, after: { added: added.length } })
    return { added: added.length }
  },
})
