import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The words of results, objections and the big screen; points and the rubric's texts read here as on the score's pages. */
export function usePublicationWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, number, list } = useScoreWords()
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.publication.${key}`, params)
  return { t, word, said, number, list }
}
