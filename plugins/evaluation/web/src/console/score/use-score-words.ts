import { metricUnits, type FactValue, type Words } from '@linli/evaluation-contract'
import { wordFact } from '@linli/evaluation-contract/scoring'
import { isLocale, type Locale } from '@linli/web-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** Words, points and facts of the score's pages in the reader's language. */
export function useScoreWords() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const shown = computed<Locale>(() => (isLocale(locale.value) ? locale.value : 'zh-CN'))
  const tenths = computed(() => new Intl.NumberFormat(shown.value, { maximumFractionDigits: 1 }))
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.score.${key}`, params)
  const number = (value: number | null): string => (value === null ? '–' : tenths.value.format(value))
  const band = (low: number, high: number): string =>
    low === high ? number(low) : `${number(low)}–${number(high)}`
  return {
    word,
    number,
    /** One number where nothing is open, else from–to. */
    band,
    points: (low: number, high = low): string => word('points', { n: band(low, high) }),
    said: (words: Words): string => words[shown.value],
    list: (texts: readonly string[]): string => texts.join(t('kit.listSeparator')),
    fact: (value: FactValue | null, unit: string | undefined): string =>
      wordFact(
        value,
        metricUnits.find((each) => each === unit),
        shown.value,
      ),
    locale: shown,
  }
}
