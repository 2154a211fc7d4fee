import type { Catalogue } from '@linli/web-kit'

export const uiCatalogue: Catalogue = { 'zh-CN': () => import('./zh-cn.ts'), en: () => import('./en.ts') }
