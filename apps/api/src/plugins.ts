import { fileURLToPath } from 'node:url'

import { evaluation } from '@linli/evaluation-server'
import type { ServerPlugin } from '@linli/kernel'
import { smartProperty } from '@linli/smart-property-server'

export interface InstalledPlugin {
  server: ServerPlugin
  /** Folder with one build a surface, `dist/console`, `dist/mobile`, and pages for everybody in `dist/public`. */
  web: string
}

const webOf = (id: string) => fileURLToPath(new URL(`../../../plugins/${id}/web/dist`, import.meta.url))

/** The plugins this installation brings. A tenant enables them; nothing here is on by itself. */
export const installedPlugins: readonly InstalledPlugin[] = [
  { server: smartProperty, web: webOf('smart-property') },
  { server: evaluation, web: webOf('evaluation') },
]
