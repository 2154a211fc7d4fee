import { remoteConfig } from '@linli/web-kit/vite'

export default remoteConfig({
  manifest: { id: 'smart-property', version: '0.1.0', engine: '^1.0.0' },
  root: import.meta.dirname,
  port: 4190,
  surfaces: {
    console: { './console': './src/console/index.ts' },
  },
})
