import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The desk's own words; points, facts and the rubric's texts read here as they do on the score's pages. */
export function useDeskWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, number, band, fact, locale, list } = useScoreWords()
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.desk.${key}`, params)
  return {
    t,
    word,
    said,
    number,
    band,
    fact,
    list,
    locale,
    points: (low: number, high = low): string => word('points', { n: band(low, high) }),
    role: (key: string): string => t(`evaluation.panel.role.${key}`),
    placeState: (key: string): string => t(`evaluation.panel.placeState.${key}`),
  }
}
