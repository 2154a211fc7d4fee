import { AppError, engineVersion, newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import semver from 'semver'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { runInside } from '../action/run-operation.ts'
import { publishOnCommit } from '../realtime/publish-on-commit.ts'
import { pluginChanged } from './plugin-events.ts'
import { defineAction } from './kernel-plugin.ts'
import { pluginIdField, versionField } from './plugins.contract.ts'
import { tenantPlugins } from './plugins.schema.ts'
import type { HostCapability } from './host.capability.ts'

const input = z.object({ pluginId: pluginIdField, version: versionField.optional() })

/** Enables a plugin here, or moves it to another version, without a restart; its first steps run in the same transaction. */
export const enablePlugin = defineAction({
  name: 'kernel.plugin.enable',
  can: ['manage', 'kernel.plugin'],
  input,
  output: z.object({ pluginId: z.string(), version: z.string() }),
  run: (ctx, { pluginId, version }) => enableIn(ctx, pluginId, version),
})

/** The body of `enablePlugin`, also used where a new estate gets its default plugins. */
export async function enableIn(ctx: ActionCtx & { host: HostCapability }, pluginId: string, wanted?: string) {
  const { kernel, caller } = ctx.host
  const plugin = wanted ? kernel.plugins.find(pluginId, wanted) : kernel.plugins.newest(pluginId)
  if (!plugin || !plugin.manifest.tenants.includes(ctx.tenant.kind)) throw new AppError('not_found')
  const { version, engine, capabilities } = plugin.manifest
  if (!semver.satisfies(engineVersion, engine))
    throw new AppError('engine_mismatch', { params: { engine, running: engineVersion } })
  const [before] = await ctx.tx
    .select({
      id: tenantPlugins.id,
      pluginVersion: tenantPlugins.pluginVersion,
      isEnabled: tenantPlugins.isEnabled,
    })
    .from(tenantPlugins)
    .where(and(eq(tenantPlugins.tenantId, ctx.tenant.id), eq(tenantPlugins.pluginId, pluginId)))
    .for('update')
  const values = {
    pluginId,
    pluginVersion: version,
    isEnabled: true,
    capabilities: [...capabilities],
    enabledBy: ctx.actor.accountId,
  }
  const id = before?.id ?? newId()
  if (before)
    await ctx.tx
      .update(tenantPlugins)
      .set({ ...values, version: sql`${tenantPlugins.version} + 1`, updatedAt: sql`now()` })
      .where(and(eq(tenantPlugins.tenantId, ctx.tenant.id), eq(tenantPlugins.id, id)))
  else await ctx.tx.insert(tenantPlugins).values({ id, ...values })
  const plugins = { ...caller.plugins, [pluginId]: { version, capabilities } }
  // Turned off and on again is no first time: what the tenant made of the defaults stays.
  const isFirst = before?.pluginVersion !== version
  if (plugin.onEnable && isFirst) await runInside(kernel, { ...caller, plugins }, ctx, plugin.onEnable, {})
  ctx.audit({
    subject: 'kernel.plugin',
    id,
    before: before ?? null,
    after: { pluginId, version, isEnabled: true },
  })
  await tellChange(ctx, { pluginId, version, isEnabled: true })
  return { pluginId, version }
}

/** Turns a plugin off here; its data stays and it may be enabled again. */
export const disablePlugin = defineAction({
  name: 'kernel.plugin.disable',
  can: ['manage', 'kernel.plugin'],
  input: z.object({ pluginId: pluginIdField }),
  output: z.object({ pluginId: z.string() }),
  async run(ctx, { pluginId }) {
    const [row] = await ctx.tx
      .update(tenantPlugins)
      .set({ isEnabled: false, version: sql`${tenantPlugins.version} + 1`, updatedAt: sql`now()` })
      .where(
        and(
          eq(tenantPlugins.tenantId, ctx.tenant.id),
          eq(tenantPlugins.pluginId, pluginId),
          eq(tenantPlugins.isEnabled, true),
        ),
      )
      .returning({ id: tenantPlugins.id, pluginVersion: tenantPlugins.pluginVersion })
    if (!row) throw new AppError('not_found')
    ctx.audit({
      subject: 'kernel.plugin',
      id: row.id,
      before: { isEnabled: true },
      after: { pluginId, isEnabled: false },
    })
    await tellChange(ctx, { pluginId, version: row.pluginVersion, isEnabled: false })
    return { pluginId }
  },
})

/** To other plugins by event, and at once to every open shell, whose menu is another now. */
export async function tellChange(
  ctx: ActionCtx,
  change: { pluginId: string; version: string; isEnabled: boolean },
): Promise<void> {
  ctx.emit(pluginChanged, change.pluginId, change)
  await publishOnCommit(ctx.tx, [{ tenantId: ctx.tenant.id, event: 'plugins', data: {} }])
}
