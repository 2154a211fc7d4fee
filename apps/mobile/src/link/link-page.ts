import { addCatalogue, type Catalogue } from '@linli/web-kit'
import type { Component } from 'vue'

import LinkPage from './LinkPage.vue'

const catalogue: Catalogue = {
  'zh-CN': () => import('../i18n/zh-cn-link.ts'),
  en: () => import('../i18n/en-link.ts'),
}

/** The page with its words, which nothing else of the shell carries. */
export async function linkPage(): Promise<Component> {
  await addCatalogue('link', catalogue)
  return LinkPage
}
