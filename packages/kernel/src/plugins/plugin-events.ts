import { defineEvent } from '@linli/contract'
import { z } from 'zod'

export const pluginEvents = {
  changed: defineEvent(
    'kernel.plugin.changed@1',
    z.object({ pluginId: z.string(), version: z.string(), isEnabled: z.boolean() }),
  ),
}
