import type { Manifest } from '@linli/contract'
import { z } from 'zod'

import { defineQuery } from './kernel-plugin.ts'
import { surfaceField, uiPlugins } from './plugins.contract.ts'

/** What the shell draws for this actor here: menus, routes, slot fills and the remotes behind them. */
export const getUiPlugins = defineQuery({
  name: 'kernel.ui.plugins',
  can: 'member',
  input: z.object({ surface: surfaceField }),
  output: uiPlugins,
  scopes: ['tenant', 'group', 'oversight'],
  async run(ctx, { surface }) {
    const { kernel, caller } = ctx.host
    const { tenant, actor } = ctx
    const may = (can: readonly [string, string] | undefined) => !can || ctx.ability.can(can[0], can[1])
    const plugins = Object.entries(caller.plugins).flatMap(([id, { version }]) => {
      const manifest: Manifest | undefined = kernel.plugins.find(id, version)?.manifest
      if (!manifest) return []
      const words = manifest.i18n[actor.locale]
      const remote = kernel.findRemote(id, version, surface)
      return {
        id,
        version,
        title: manifest.title[actor.locale],
        remote: remote ? { entry: remote.entry, hash: remote.hash, engine: remote.engine } : null,
        menu: manifest.menu
          .filter(
            ({ surface: where, can, kinds }) =>
              where === surface && may(can) && (!kinds || kinds.includes(tenant.kind)),
          )
          .map(({ key, path, title, icon, order, badge }) => ({
            key,
            path,
            title: words[title] ?? title,
            icon,
            order,
            badge,
          })),
        fills: manifest.slots.fills
          .filter((fill) => fill.surface === surface && may(fill.can))
          .map(({ slot, module, order }) => ({ slot, module, order })),
      }
    })
    return {
      tenant: {
        id: tenant.id,
        kind: tenant.kind,
        name: tenant.name,
        shortName: tenant.shortName,
        city: tenant.city,
        accent: tenant.accent,
        timezone: tenant.timezone,
      },
      actor: { accountId: actor.accountId, name: actor.name, title: actor.title, personId: actor.personId },
      roles: [...actor.roles],
      viewAs: caller.viewAs ?? null,
      rules: caller.rules as unknown as Record<string, unknown>[],
      plugins,
    }
  },
})
