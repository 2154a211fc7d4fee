import { useTenant } from '@linli/web-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; points and the rubric's texts read here as they do on the score's pages. */
export function useCalibrationWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { said, list, locale } = useScoreWords()
  // Distances are means with two decimals; of points no digit is ever lost by that.
  const hundredths = computed(() => new Intl.NumberFormat(locale.value, { maximumFractionDigits: 2 }))
  const number = (value: number | null): string => (value === null ? '–' : hundredths.value.format(value))
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.calibration.${key}`, params)
  return {
    t,
    word,
    said,
    list,
    number,
    points: (value: number): string => word('points', { n: number(value) }),
  }
}

/** Ways between calibration and the pages it belongs to, in the association on screen. */
export function useCalibrationWays() {
  const tenant = useTenant()
  const at = (page: string): string => `/t/${tenant.tenant?.id}/p/evaluation/${page}`
  return {
    desk: (): string => at('desk'),
    sitting: (id: string): string => at(`desk/calibration/${id}`),
    scorers: (): string => at('scorers'),
    rubrics: (): string => at('rubrics'),
    /** Cases, of one content where a rubric is meant. */
    cases: (rubricHash?: string) => ({ path: at('calibration'), query: rubricHash ? { rubricHash } : {} }),
    newCase: (rubric: string) => ({ path: at('calibration'), query: { edit: 'new', rubric } }),
  }
}
