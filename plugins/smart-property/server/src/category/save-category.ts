import { newId } from '@linli/contract'
import { checkVersion } from '@linli/kernel'
import { categoryRow, categorySubject, saveCategoryInput } from '@linli/smart-property-contract'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { assertFallback, assertTwoLevels } from './category-tree.rules.ts'
import { categories } from './category.schema.ts'
import { effectiveCategories } from './effective-categories.ts'

/** Makes or changes a category of this tenant; with an inherited key it becomes the tenant's own departure. */
export const saveCategory = defineAction({
  name: 'smart-property.category.save',
  can: ['manage', categorySubject],
  input: saveCategoryInput,
  output: categoryRow,
  async run(ctx, { key, version, ...fields }) {
    assertFallback({ key, ...fields })
    if (fields.parentKey !== null) assertTwoLevels(await effectiveCategories(ctx), { key, ...fields })
    const [before] = await ctx.tx
      .select()
      .from(categories)
      .where(and(eq(categories.tenantId, ctx.tenant.id), eq(categories.key, key)))
      .for('update')
    if (before) checkVersion(before, version ?? 0, { ...before, isInherited: false })
    const [after] = before
      ? await ctx.tx
          .update(categories)
          .set({ ...fields, version: sql`${categories.version} + 1`, updatedAt: sql`now()` })
          .where(eq(categories.id, before.id))
          .returning()
      : await ctx.tx
          .insert(categories)
          .values({ id: newId(), key, ...fields })
          .returning()
    ctx.audit({ subject: categorySubject, id: after!.id, before: before ?? null, after: after! })
    return { ...after!, isInherited: false }
  },
})
