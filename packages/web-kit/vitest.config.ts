import { testConfig } from './src/vite/index.ts'

export default testConfig('web-kit')
