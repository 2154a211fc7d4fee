import { inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { tenants } from '../tenants/tenants.schema.ts'
import type { SetValue } from './read-settings.ts'
import { configurablePlugins } from './setting-schemas.ts'
import { settings } from './settings.schema.ts'

const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('inherited'), tenantId: z.string(), name: z.string() }),
  z.object({ kind: z.literal('default') }),
])

const setting = z.object({
  key: z.string(),
  value: z.unknown(),
  origin,
  /** What holds once the own value is taken back. */
  inherited: z.unknown(),
  /** Of the own value, 0 while there is none; an update carries the one it has seen. */
  version: z.int(),
})

/** All values that hold here, whoever set them, in one statement. */
async function allSetValues(ctx: QueryCtx) {
  const order = [...ctx.tenant.lineage, ctx.tenant.id]
  const rows = await ctx.tx
    .select({
      tenantId: settings.tenantId,
      pluginId: settings.pluginId,
      key: settings.key,
      value: settings.value,
      version: settings.version,
    })
    .from(settings)
    .where(inArray(settings.tenantId, order))
  return rows.sort((a, b) => order.indexOf(a.tenantId) - order.indexOf(b.tenantId))
}

async function ancestorNames(ctx: QueryCtx): Promise<Map<string, string>> {
  if (ctx.tenant.lineage.length === 0) return new Map()
  const rows = await ctx.tx
    .select({
      id: tenants.id,
      name: sql<string>`coalesce(nullif(${tenants.shortName}, ''), ${tenants.name})`,
    })
    .from(tenants)
    .where(inArray(tenants.id, [...ctx.tenant.lineage]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function settingOf(
  ctx: QueryCtx,
  key: string,
  schema: z.ZodType,
  values: readonly SetValue[],
  names: ReadonlyMap<string, string>,
) {
  const valid = values.filter((each) => each.key === key && schema.safeParse(each.value).success)
  const own = valid.find(({ tenantId }) => tenantId === ctx.tenant.id)
  const above = valid.filter(({ tenantId }) => tenantId !== ctx.tenant.id).at(-1)
  const fallback = schema.safeParse(undefined).data
  const inherited = above ? above.value : fallback
  const ownRow = values.find((each) => each.key === key && each.tenantId === ctx.tenant.id)
  const version = ownRow?.version ?? 0
  if (own) return { key, value: own.value, origin: { kind: 'own' as const }, inherited, version }
  if (above)
    return {
      key,
      value: above.value,
      origin: { kind: 'inherited' as const, tenantId: above.tenantId, name: names.get(above.tenantId) ?? '' },
      inherited,
      version,
    }
  return { key, value: fallback, origin: { kind: 'default' as const }, inherited, version }
}

/** Every setting that may be made here: what holds, where it comes from, and the schema for its form. */
export const listSettings = defineQuery({
  name: 'kernel.setting.list',
  can: ['read', 'kernel.setting'],
  input: z.object({}),
  output: z.object({
    plugins: z.array(
      z.object({
        pluginId: z.string(),
        title: z.string(),
        schema: z.record(z.string(), z.unknown()),
        settings: z.array(setting),
      }),
    ),
  }),
  async run(ctx) {
    const [values, names] = await Promise.all([allSetValues(ctx), ancestorNames(ctx)])
    const plugins = configurablePlugins(ctx.host).flatMap(({ manifest }) => {
      const shape = manifest.settings.shape as Record<string, z.ZodType>
      if (Object.keys(shape).length === 0) return []
      const ofPlugin = values.filter((each) => each.pluginId === manifest.id)
      return {
        pluginId: manifest.id,
        title: manifest.title[ctx.actor.locale],
        schema: z.toJSONSchema(manifest.settings, { io: 'input', unrepresentable: 'any' }) as Record<
          string,
          unknown
        >,
        settings: Object.entries(shape).map(([key, schema]) => settingOf(ctx, key, schema, ofPlugin, names)),
      }
    })
    return { plugins }
  },
})
