import type { Catalogue } from '@linli/web-kit'

export const chartsCatalogue: Catalogue = {
  'zh-CN': () => import('./zh-cn.ts'),
  en: () => import('./en.ts'),
}
