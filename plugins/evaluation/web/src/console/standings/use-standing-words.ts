import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; points and the rubric's texts read here as they do on the score's pages. */
export function useStandingWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, number, points } = useScoreWords()
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.standings.${key}`, params)
  return {
    t,
    word,
    said,
    number,
    points,
    /** With its sign, so that a fall is read and not only seen as a colour. */
    change: (value: number): string => {
      if (value === 0) return word('change.same')
      return `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`
    },
  }
}
