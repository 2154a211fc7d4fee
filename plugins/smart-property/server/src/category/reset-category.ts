import { AppError } from '@linli/contract'
import { categoryRow, categorySubject, resetCategoryInput } from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { assertTwoLevels } from './category-tree.rules.ts'
import { categories } from './category.schema.ts'
import { departureOf } from './departure.rules.ts'
import { effectiveCategories, nearest } from './effective-categories.ts'

/** Gives an estate's own version of a category up for the company's. */
export const resetCategory = defineAction({
  name: 'smart-property.category.reset',
  can: ['manage', categorySubject],
  input: resetCategoryInput,
  output: categoryRow,
  async run(ctx, { key, version }) {
    const rows = await ctx.tx.select().from(categories).where(eq(categories.key, key)).limit(20)
    const { own, inherited } = departureOf(rows, ctx.tenant.id)
    const [after] = nearest(ctx, inherited)
    assertTwoLevels(await effectiveCategories(ctx), after!)
    const [gone] = await ctx.tx
      .delete(categories)
      .where(and(eq(categories.id, own.id), eq(categories.version, version)))
      .returning({ id: categories.id })
    if (!gone) throw new AppError('stale_version', { current: { ...own, isInherited: false } })
    ctx.audit({ subject: categorySubject, id: own.id, before: own, after: after! })
    return { ...after!, isInherited: true }
  },
})
