import type { Catalogue } from '@linli/web-kit'

/** Words of everything behind the home screen. */
export const pageCatalogue: Catalogue = {
  'zh-CN': () => import('./zh-cn-pages.ts'),
  en: () => import('./en-pages.ts'),
}
