import type { z } from 'zod'

import { registerCapability } from '../action/capabilities.ts'
import { mergeSetValues, readSettings, setValuesOf } from './read-settings.ts'

export interface SettingsCapability {
  /** The plugin's settings as they hold in this tenant: own value, else the nearest ancestor's, else the default. */
  read<T>(parse: (raw: Record<string, unknown>) => T): Promise<T>
  /** The same by the manifest's schema; a stored value that no longer fits it counts as not set. */
  of<S extends z.ZodObject>(schema: S): Promise<z.output<S>>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    settings: SettingsCapability
  }
}

registerCapability('settings', ({ ctx, pluginId }) => ({
  read: async (parse) => parse(mergeSetValues(await setValuesOf(ctx, pluginId))),
  of: (schema) => readSettings(ctx, pluginId, schema),
}))
