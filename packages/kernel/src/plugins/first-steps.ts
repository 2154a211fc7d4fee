import { AppError, idSchema } from '@linli/contract'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { systemCaller } from '../action/caller.ts'
import { runInside, runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { tellChange } from './enable-plugin.ts'
import { defineAction } from './kernel-plugin.ts'
import { pluginIdField, versionField } from './plugins.contract.ts'
import { tenantPlugins } from './plugins.schema.ts'

const release = { pluginId: pluginIdField, version: versionField }
/** Left in the queue by the transaction that moved tenants to a version; a company stands before its estates. */
export const moveInput = z.object({ ...release, tenantIds: z.array(idSchema) })

const moveOn = defineAction({
  name: 'kernel.plugin.move',
  can: ['manage', 'kernel.plugin'],
  input: z.object(release),
  output: z.object(release),
  async run(ctx, { pluginId, version }) {
    const { kernel, caller } = ctx.host
    const [row] = await ctx.tx
      .select({ id: tenantPlugins.id })
      .from(tenantPlugins)
      .where(
        and(
          eq(tenantPlugins.tenantId, ctx.tenant.id),
          eq(tenantPlugins.pluginId, pluginId),
          eq(tenantPlugins.pluginVersion, version),
          eq(tenantPlugins.isEnabled, true),
        ),
      )
      .for('update')
    if (!row) throw new AppError('plugin_disabled')
    const onEnable = kernel.plugins.find(pluginId, version)?.onEnable
    if (onEnable) await runInside(kernel, caller, ctx, onEnable, {})
    ctx.audit({ subject: 'kernel.plugin', id: row.id, after: { pluginId, version } })
    await tellChange(ctx, { pluginId, version, isEnabled: true })
    return { pluginId, version }
  },
})

/**
 * Takes a version's first steps in the tenants that were moved to it, one transaction each. Throws, to be tried
 * again, in a process that does not have the version and after any that failed; their estates wait for them.
 */
export async function takeFirstSteps(
  kernel: Kernel,
  { pluginId, version, tenantIds }: z.output<typeof moveInput>,
): Promise<void> {
  const isHere = kernel.plugins.find(pluginId, version)?.manifest.version === version
  const failed = new Set<string>()
  for (const tenantId of tenantIds) {
    const caller = await systemCaller(kernel, tenantId, `move:${pluginId}@${version}`)
    // Disabled or moved on since.
    if (caller.plugins[pluginId]?.version !== version) continue
    if (!isHere) throw new Error(`${pluginId}@${version} is not in this process`)
    try {
      if (caller.tenant.lineage.some((id) => failed.has(id))) throw new Error('its company failed')
      await runOperation(kernel, caller, moveOn, { pluginId, version })
    } catch (error) {
      failed.add(tenantId)
      kernel.log.warn({ err: error, tenantId, pluginId, version }, 'first steps of a version failed')
    }
  }
  if (failed.size > 0)
    throw new Error(`first steps of ${pluginId}@${version} failed in ${failed.size} tenants`)
}
