import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { settings } from './settings.schema.ts'

/** A value somebody set, and where. */
export interface SetValue {
  tenantId: string
  key: string
  value: unknown
  version: number
}

/** What the tenant and its ancestors set for a plugin, furthest ancestor first. */
export async function setValuesOf(ctx: QueryCtx, pluginId: string): Promise<SetValue[]> {
  const order = [...ctx.tenant.lineage, ctx.tenant.id]
  const rows = await ctx.tx
    .select({
      tenantId: settings.tenantId,
      key: settings.key,
      value: settings.value,
      version: settings.version,
    })
    .from(settings)
    .where(and(inArray(settings.tenantId, order), eq(settings.pluginId, pluginId)))
  return rows.sort((a, b) => order.indexOf(a.tenantId) - order.indexOf(b.tenantId))
}

/** The raw settings that hold here: own value, else the nearest ancestor's; defaults are the schema's. */
export const mergeSetValues = (values: readonly SetValue[]): Record<string, unknown> =>
  Object.fromEntries(values.map(({ key, value }) => [key, value]))

/** The values that fit the schema of their key; one that a newer version no longer allows counts as not set. */
export const fittingValues = (schema: z.ZodObject, raw: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(raw).filter(
      ([key, value]) => (schema.shape as Record<string, z.ZodType>)[key]?.safeParse(value).success,
    ),
  )

/**
 * A plugin's settings as they hold in this tenant. A stored value that a newer version of the schema no
 * longer allows counts as not set, so that an upgrade cannot stop the work of an estate.
 */
export async function readSettings<S extends z.ZodObject>(
  ctx: QueryCtx,
  pluginId: string,
  schema: S,
): Promise<z.output<S>> {
  const raw = mergeSetValues(await setValuesOf(ctx, pluginId))
  const whole = schema.safeParse(raw)
  if (whole.success) return whole.data
  const fitting = schema.safeParse(fittingValues(schema, raw))
  return fitting.success ? fitting.data : schema.parse({})
}
