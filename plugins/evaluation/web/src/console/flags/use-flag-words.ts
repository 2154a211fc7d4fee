import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; the rubric's texts read here as they do on the score's pages. */
export function useFlagWords() {
  const { t, te } = useI18n({ useScope: 'global' })
  const { said } = useScoreWords()
  return {
    t,
    said,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.flags.${key}`, params),
    /** One of our plugins as people know it, also where it is not enabled. */
    pluginName: (id: string): string =>
      te(`evaluation.facts.plugin.${id}`) ? t(`evaluation.facts.plugin.${id}`) : id,
  }
}
