import { manifest } from '@linli/evaluation-contract'
import { remoteConfig } from '@linli/web-kit/vite'
import { defineConfig } from 'vite'

import { verifyConfig } from './one-page.config.ts'

const surfaces = {
  console: { './console': './src/console/index.ts' },
  mobile: { './mobile': './src/mobile/index.ts' },
}
const remote = remoteConfig({ manifest, root: import.meta.dirname, port: 4194, surfaces })

export default defineConfig((env) =>
  env.mode === 'verify' ? verifyConfig(import.meta.dirname) : remote(env),
)
