import { manifest } from '@linli/evaluation-contract'
import { remoteConfig } from '@linli/web-kit/vite'

const surfaces = {
  console: { './console': './src/console/index.ts' },
}

export default remoteConfig({ manifest, root: import.meta.dirname, port: 4194, surfaces })
