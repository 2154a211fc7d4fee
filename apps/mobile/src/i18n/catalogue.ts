import { addCatalogue, type Catalogue } from '@linli/web-kit'

export const catalogue: Catalogue = { 'zh-CN': () => import('./zh-cn.ts'), en: () => import('./en.ts') }

const accountCatalogue: Catalogue = {
  'zh-CN': () => import('./zh-cn-account.ts'),
  en: () => import('./en-account.ts'),
}

/** A page of getting in or of one's own account comes with their words, which the home does without. */
export const withAccountWords =
  <T>(page: () => Promise<T>) =>
  async (): Promise<T> => {
    const [component] = await Promise.all([page(), addCatalogue('account', accountCatalogue)])
    return component
  }
