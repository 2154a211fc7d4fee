import { and, eq, inArray } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import { settings } from './settings.schema.ts'

export interface SettingsCapability {
  /** The plugin's settings as they hold in this tenant: own value, else the nearest ancestor's, else the default. */
  read<T>(parse: (raw: Record<string, unknown>) => T): Promise<T>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    settings: SettingsCapability
  }
}

registerCapability('settings', ({ ctx, pluginId }) => ({
  async read(parse) {
    const order = [...ctx.tenant.lineage, ctx.tenant.id]
    const rows = await ctx.tx
      .select({ tenantId: settings.tenantId, key: settings.key, value: settings.value })
      .from(settings)
      .where(and(inArray(settings.tenantId, order), eq(settings.pluginId, pluginId)))
    const merged: Record<string, unknown> = {}
    for (const tenantId of order) for (const row of rows) if (row.tenantId === tenantId) merged[row.key] = row.value
    return parse(merged)
  },
}))
