import type { Manifest } from '@linli/contract'
import { z } from 'zod'

/** The manifest as data: what the admin who enables a plugin sees, and what the database keeps. */
export const manifestData = (manifest: Manifest) => ({
  ...manifest,
  settings: z.toJSONSchema(manifest.settings, { io: 'input', unrepresentable: 'any' }),
  emits: Object.values(manifest.emits).map((event) => event.name),
})
