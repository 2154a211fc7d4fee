import type { Words } from '@linli/evaluation-contract'
import { isLocale, type Locale } from '@linli/web-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** Numbers and the rubric's texts in the reader's language, without the engine that words facts. */
export function usePlainWords() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const shown = computed<Locale>(() => (isLocale(locale.value) ? locale.value : 'zh-CN'))
  const tenths = computed(() => new Intl.NumberFormat(shown.value, { maximumFractionDigits: 1 }))
  return {
    t,
    number: (value: number | null): string => (value === null ? '–' : tenths.value.format(value)),
    said: (words: Words): string => words[shown.value],
    list: (texts: readonly string[]): string => texts.join(t('kit.listSeparator')),
    locale: shown,
  }
}
