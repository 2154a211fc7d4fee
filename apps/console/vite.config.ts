import { shellConfig } from '@linli/web-kit/vite'

export default shellConfig({ surface: 'console', root: import.meta.dirname, base: '/console/', port: 4181 })
