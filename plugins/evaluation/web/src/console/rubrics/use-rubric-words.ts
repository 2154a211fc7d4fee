import type { Words } from '@linli/evaluation-contract/scoring'
import { isLocale, type Locale } from '@linli/web-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** The pages' own words, and which of a rubric's two languages the reader sees. */
export function useRubricWords() {
  const { t, locale: shown } = useI18n({ useScope: 'global' })
  const locale = computed<Locale>(() => (isLocale(shown.value) ? shown.value : 'zh-CN'))
  return {
    t,
    locale,
    word: (key: string, params: Record<string, string | number> = {}) =>
      t(`evaluation.rubrics.${key}`, params),
    /** The text in the reader's language, else in the other. */
    inWords: (words: Words) => words[locale.value] || words['zh-CN'] || words.en,
    options: (keys: readonly string[], under: string) =>
      keys.map((value) => ({ value, label: t(`evaluation.rubrics.${under}.${value}`) })),
  }
}
