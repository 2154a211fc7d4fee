import { testConfig } from '@linli/web-kit/vite'

export default testConfig('evaluation-web')
