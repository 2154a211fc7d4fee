import { AppError, newId, type FieldIssue } from '@linli/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { issuesOf } from '../action/input-issues.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { fittingValues, mergeSetValues, setValuesOf } from './read-settings.ts'
import { settings } from './settings.schema.ts'
import { settingSchemaOf } from './setting-schemas.ts'

const pluginId = z.string().max(60)
const key = z.string().min(1).max(80)

/** Values that fit their schemas one by one and together; anything else is said key by key. */
function checkValues(
  schema: z.ZodObject,
  holding: Record<string, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const shape = schema.shape as Record<string, z.ZodType>
  const issues: FieldIssue[] = []
  const checked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const own = shape[name]
    if (!own) {
      issues.push({ path: `values.${name}`, rule: 'unknown_field', params: { fields: name } })
      continue
    }
    const parsed = own.safeParse(value)
    if (parsed.success) checked[name] = parsed.data
    else
      issues.push(
        ...issuesOf(parsed.error).map((issue) => ({
          ...issue,
          path: ['values', name, issue.path].filter(Boolean).join('.'),
        })),
      )
  }
  if (issues.length === 0) {
    const whole = schema.safeParse({ ...holding, ...checked })
    if (!whole.success)
      issues.push(...issuesOf(whole.error).map((issue) => ({ ...issue, path: `values.${issue.path}` })))
  }
  if (issues.length) throw new AppError('bad_input', { issues })
  return checked
}

/** The own rows of some keys, locked, so that two administrators do not overwrite each other unseen. */
async function lockOwn(
  ctx: ActionCtx,
  plugin: string,
  keys: readonly string[],
  seen: Record<string, number>,
) {
  const rows = await ctx.tx
    .select({ id: settings.id, key: settings.key, value: settings.value, version: settings.version })
    .from(settings)
    .where(
      and(
        eq(settings.tenantId, ctx.tenant.id),
        eq(settings.pluginId, plugin),
        inArray(settings.key, [...keys]),
      ),
    )
    .for('update')
  for (const name of keys) {
    const row = rows.find((each) => each.key === name)
    const version = seen[name]
    if (version !== undefined && version !== (row?.version ?? 0))
      throw new AppError('stale_version', {
        current: { key: name, value: row?.value ?? null, version: row?.version ?? 0 },
      })
  }
  return rows
}

/** Sets some values of a plugin here; what is not named stays as it was. */
export const setSettings = defineAction({
  name: 'kernel.setting.set',
  can: ['manage', 'kernel.setting'],
  input: z.object({
    pluginId,
    values: z
      .record(key, z.unknown())
      .refine((values) => Object.keys(values).length > 0, { error: 'required' }),
    versions: z
      .record(key, z.int().min(0))
      .default({})
      .describe('By key, as seen in the list; a stale one is refused'),
  }),
  output: z.object({ set: z.array(z.object({ key: z.string(), value: z.unknown(), version: z.int() })) }),
  async run(ctx, { pluginId: plugin, values, versions }) {
    const schema = settingSchemaOf(ctx.host, plugin)
    const holding = fittingValues(schema, mergeSetValues(await setValuesOf(ctx, plugin)))
    const checked = checkValues(schema, holding, values)
    const before = await lockOwn(ctx, plugin, Object.keys(checked), versions)
    const rows = Object.entries(checked).map(([name, value]) => ({
      id: newId(),
      pluginId: plugin,
      key: name,
      value: sql`${JSON.stringify(value)}::jsonb`,
      setBy: ctx.actor.accountId,
    }))
    const set = await ctx.tx
      .insert(settings)
      .values(rows)
      .onConflictDoUpdate({
        target: [settings.tenantId, settings.pluginId, settings.key],
        set: {
          value: sql`excluded.value`,
          setBy: ctx.actor.accountId,
          version: sql`${settings.version} + 1`,
          updatedAt: sql`now()`,
        },
      })
      .returning({ key: settings.key, value: settings.value, version: settings.version })
    ctx.audit({
      subject: 'kernel.setting',
      id: null,
      before: { plugin, ...mergeOwn(before) },
      after: { plugin, ...checked },
    })
    return { set }
  },
})

const mergeOwn = (rows: readonly { key: string; value: unknown }[]) =>
  Object.fromEntries(rows.map((row) => [row.key, row.value]))

/** Takes an own value back, so that the group's or the default holds again. */
export const resetSetting = defineAction({
  name: 'kernel.setting.reset',
  can: ['manage', 'kernel.setting'],
  input: z.object({ pluginId, key, version: z.int().min(0).optional() }),
  output: z.object({}),
  async run(ctx, { pluginId: plugin, key: name, version }) {
    settingSchemaOf(ctx.host, plugin)
    const [row] = await lockOwn(ctx, plugin, [name], version === undefined ? {} : { [name]: version })
    if (!row) throw new AppError('not_found', { reason: 'setting_not_own' })
    await ctx.tx.delete(settings).where(and(eq(settings.tenantId, ctx.tenant.id), eq(settings.id, row.id)))
    ctx.audit({
      subject: 'kernel.setting',
      id: null,
      before: { plugin, [name]: row.value },
      after: { plugin },
    })
    return {}
  },
})
