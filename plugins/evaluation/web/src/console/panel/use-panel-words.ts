import type { AssignmentRole } from '@linli/evaluation-contract/campaign'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; the rubric's texts read here as they do on the score's pages. */
export function usePanelWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { word: scoreWord, said, list, locale } = useScoreWords()
  // Two decimals: a quarter of a part of three points is a limit of 0.75, which no rounding may move.
  const hundredths = computed(() => new Intl.NumberFormat(locale.value, { maximumFractionDigits: 2 }))
  const number = (value: number | null): string => (value === null ? '–' : hundredths.value.format(value))
  const fixed = (value: number, digits: number, signDisplay: 'auto' | 'exceptZero'): string =>
    new Intl.NumberFormat(locale.value, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    })
      .format(value)
      .replace('-', '−')
  return {
    t,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.panel.${key}`, params),
    said,
    list,
    number,
    points: (value: number): string => scoreWord('points', { n: number(value) }),
    role: (role: AssignmentRole): string => t(`evaluation.panel.role.${role}`),
    /** A statistic, always with the same number of decimals, so that columns can be read down. */
    figure: (value: number, digits: number): string => fixed(value, digits, 'auto'),
    /** With its sign, so that above and below are read and not only seen. */
    signed: (value: number, digits: number): string => fixed(value, digits, 'exceptZero'),
  }
}
