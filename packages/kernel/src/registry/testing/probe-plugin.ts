import { pluginKit } from '../../action/define-action.ts'
import { kernelManifest } from '../../plugins/kernel-plugin.ts'
import { definePlugin } from '../../plugins/server-plugin.ts'

const manifest = {
  ...kernelManifest,
  id: 'probe',
  trust: 'builtin' as const,
  capabilities: ['registry'] as const,
  permissions: {},
}

/** Makes the operations of a plugin that was granted the register and nothing else. */
export const probeKit = pluginKit(manifest)

/** That plugin, for a kernel that a test opens. */
export const probePlugin = definePlugin({ manifest, routes: [] })
