import { engineVersion } from '@linli/contract'
import type { FindRemote } from '@linli/kernel/boot'

/**
 * While developing, remotes come from their dev servers (`plugin/surface` to the entry's URL), so that an edit
 * shows in the shell at once. The entry is made anew on each start, so its URL is all there is of a hash.
 */
export const withDevRemotes =
  (entries: Readonly<Record<string, string>>, otherwise: FindRemote): FindRemote =>
  (pluginId, version, surface) => {
    const entry = entries[`${pluginId}/${surface}`]
    if (!entry) return otherwise(pluginId, version, surface)
    return { entry, hash: `dev-${surface}`, engine: `^${engineVersion}`, preload: [] }
  }
