import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; points and the rubric's texts read here as they do on the score's pages. */
export function useSiteWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, number, list } = useScoreWords()
  return {
    t,
    said,
    number,
    list,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.site.${key}`, params),
  }
}
