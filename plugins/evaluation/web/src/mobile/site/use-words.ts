import type { Words } from '@linli/evaluation-contract'
import { isLocale } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

/** Words of a rubric in the reader's language. */
export function useWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return (words: Words): string => words[isLocale(locale.value) ? locale.value : 'zh-CN']
}
