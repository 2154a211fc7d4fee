import { manifest } from '@linli/smart-property-contract'
import { remoteConfig } from '@linli/web-kit/vite'

const surfaces = {
  console: { './console': './src/console/index.ts' },
  mobile: { './mobile': './src/mobile/index.ts' },
}

export default remoteConfig({ manifest, root: import.meta.dirname, port: 4190, surfaces })
