import type { AssessmentState } from '@linli/evaluation-contract/campaign'
import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; states are named as the association's pages name them. */
export function useReceivedWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, number, list, points, locale } = useScoreWords()
  return {
    t,
    said,
    number,
    list,
    points,
    locale,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.received.${key}`, params),
    estateState: (state: AssessmentState): string => t(`evaluation.campaigns.estateState.${state}`),
  }
}
