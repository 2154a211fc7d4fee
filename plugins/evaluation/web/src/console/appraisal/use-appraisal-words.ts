import { useTenant } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; points, facts and the rubric's texts read here as they do on the score's pages. */
export function useAppraisalWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, number, list, fact, band, locale } = useScoreWords()
  return {
    t,
    said,
    number,
    list,
    fact,
    band,
    locale,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.appraisal.${key}`, params),
  }
}

/** Ways between the pages of appraisals in the tenant on screen. */
export function useAppraisalWays() {
  const tenant = useTenant()
  const at = (page: string): string => `/t/${tenant.tenant?.id}/p/evaluation/${page}`
  return {
    list: (): string => at('appraisal'),
    own: (): string => at('appraisal?tab=own'),
    cycle: (id: string): string => at(`appraisal/${id}`),
    sheet: (id: string): string => at(`appraisal/sheets/${id}`),
    rubrics: (): string => at('rubrics?purpose=appraisal'),
  }
}
