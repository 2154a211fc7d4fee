import type { Catalogue } from '@linli/web-kit'

export const voiceCatalogue: Catalogue = { 'zh-CN': () => import('./zh-cn.ts'), en: () => import('./en.ts') }
