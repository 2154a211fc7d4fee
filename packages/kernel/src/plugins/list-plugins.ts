import { page } from '@linli/contract'
import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from './kernel-plugin.ts'
import { pluginCard } from './plugins.contract.ts'
import { tenantPlugins } from './plugins.schema.ts'

/** The plugins this tenant may run, with what each asks for, said before it is enabled. */
export const listPlugins = defineQuery({
  name: 'kernel.plugin.list',
  can: ['read', 'kernel.plugin'],
  input: z.object({}),
  output: page(pluginCard),
  async run(ctx) {
    const { kernel } = ctx.host
    const rows = await ctx.tx
      .select({
        pluginId: tenantPlugins.pluginId,
        pluginVersion: tenantPlugins.pluginVersion,
        isEnabled: tenantPlugins.isEnabled,
        version: tenantPlugins.version,
      })
      .from(tenantPlugins)
      .where(eq(tenantPlugins.tenantId, ctx.tenant.id))
    const ids = [...new Set(kernel.plugins.list().map((plugin) => plugin.manifest.id))]
    return {
      rows: ids.flatMap((id) => {
        const manifest = kernel.plugins.newest(id)?.manifest
        if (!manifest?.tenants.includes(ctx.tenant.kind)) return []
        const row = rows.find((each) => each.pluginId === id)
        return {
          id,
          title: manifest.title,
          summary: manifest.summary,
          trust: manifest.trust,
          versions: kernel.plugins
            .list()
            .filter((plugin) => plugin.manifest.id === id)
            .map((plugin) => plugin.manifest.version),
          enabledVersion: row?.isEnabled ? row.pluginVersion : null,
          capabilities: [...manifest.capabilities],
          personalTables: Object.entries(manifest.tables).flatMap(([table, { personal, retentionDays }]) =>
            personal?.length ? [{ table, columns: [...personal], retentionDays: retentionDays ?? null }] : [],
          ),
          permissions: Object.entries(manifest.permissions).map(([key, { clause }]) => ({
            key,
            clause: clause ?? null,
          })),
          version: row?.version ?? null,
        }
      }),
    }
  },
})
