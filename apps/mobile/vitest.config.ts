import { testConfig } from '@linli/web-kit/vite'
import { mergeConfig } from 'vitest/config'

// vant names its parts by folder, which Node does not resolve by itself.
export default mergeConfig(testConfig('mobile'), { test: { server: { deps: { inline: ['vant'] } } } })
