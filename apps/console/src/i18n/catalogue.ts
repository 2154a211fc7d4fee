import type { Catalogue } from '@linli/web-kit'

export const catalogue: Catalogue = {
  'zh-CN': () => import('./zh-cn/index.ts'),
  en: () => import('./en/index.ts'),
}
