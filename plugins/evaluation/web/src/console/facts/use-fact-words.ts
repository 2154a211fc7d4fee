import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; facts, points and the rubric's texts read here as they do on the score's pages. */
export function useFactWords() {
  const { t, te } = useI18n({ useScope: 'global' })
  const { said, number, list, fact, points } = useScoreWords()
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.facts.${key}`, params)
  return {
    t,
    word,
    said,
    number,
    list,
    fact,
    points,
    /** One of our plugins as people know it, also where it is not enabled; none for a plugin we do not know. */
    pluginName: (id: string): string | null =>
      te(`evaluation.facts.plugin.${id}`) ? word(`plugin.${id}`) : null,
  }
}
