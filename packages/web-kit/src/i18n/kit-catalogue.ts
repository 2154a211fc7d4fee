import type { Catalogue } from './i18n.ts'

export const kitCatalogue: Catalogue = { 'zh-CN': () => import('./zh-cn.ts'), en: () => import('./en.ts') }
