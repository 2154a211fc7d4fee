import { defineEvent } from '@linli/contract'
import { z } from 'zod'

/** A plugin was enabled, disabled or moved to another version in a tenant. */
export const pluginChanged = defineEvent(
  'kernel.plugin.changed@1',
  z.object({ pluginId: z.string(), version: z.string(), isEnabled: z.boolean() }),
)
