import type { Catalogue } from '../../i18n/i18n.ts'

export const voiceCatalogue: Catalogue = {
  'zh-CN': () => import('./zh-cn.ts'),
  en: () => import('./en.ts'),
}
