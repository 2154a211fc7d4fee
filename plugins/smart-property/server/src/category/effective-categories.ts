import { AppError } from '@linli/contract'
import type { Kind, Limit, Limits } from '@linli/smart-property-contract'
import { eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { categories } from './category.schema.ts'

export type Category = typeof categories.$inferSelect

/** Own row first, then the nearest ancestor's. */
const nearness = (ctx: Pick<ReadCtx, 'tenant'>, tenantId: string): number =>
  [...ctx.tenant.lineage, ctx.tenant.id].indexOf(tenantId)

/** Of rows with one key the nearest tenant's holds. */
export function nearest<R extends Pick<Category, 'key' | 'tenantId'>>(
  ctx: Pick<ReadCtx, 'tenant'>,
  rows: readonly R[],
): R[] {
  const byKey = new Map<string, R>()
  for (const row of rows) {
    const held = byKey.get(row.key)
    if (!held || nearness(ctx, row.tenantId) > nearness(ctx, held.tenantId)) byKey.set(row.key, row)
  }
  return [...byKey.values()]
}

const columns = {
  id: categories.id,
  tenantId: categories.tenantId,
  version: categories.version,
  key: categories.key,
  parentKey: categories.parentKey,
  name: categories.name,
  nameEn: categories.nameEn,
  kinds: categories.kinds,
  defaultGrade: categories.defaultGrade,
  limits: categories.limits,
  handlerRole: categories.handlerRole,
  position: categories.position,
  isActive: categories.isActive,
}

/** The categories as they hold in this tenant, in order. */
export async function effectiveCategories(ctx: ReadCtx) {
  const rows = await ctx.tx.select(columns).from(categories).limit(2_000)
  return nearest(ctx, rows).sort((a, b) => a.position - b.position || a.key.localeCompare(b.key))
}

/** One category as it holds here; refused when there is none in use. */
export async function categoryByKey(ctx: ReadCtx, key: string) {
  const rows = await ctx.tx.select(columns).from(categories).where(eq(categories.key, key)).limit(20)
  const [category] = nearest(ctx, rows)
  if (!category?.isActive)
    throw new AppError('bad_input', { issues: [{ path: 'categoryKey', rule: 'no_such_category' }] })
  return category
}

export function assertTakes(category: Pick<Category, 'kinds'>, kind: Kind): void {
  if (!category.kinds.includes(kind))
    throw new AppError('bad_input', { issues: [{ path: 'categoryKey', rule: 'category_of_another_kind' }] })
}

/** The limit of a grade: the category's own where it departs, else the settings'. */
export const limitFor = (category: Pick<Category, 'limits'>, grade: number, limits: Limits): Limit => {
  const key = String(grade) as keyof Limits
  return category.limits[key] ?? limits[key]
}
