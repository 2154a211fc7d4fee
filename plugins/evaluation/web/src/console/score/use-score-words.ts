import { metricUnits, type FactValue } from '@linli/evaluation-contract'
import { wordFact } from '@linli/evaluation-contract/scoring'

import { usePlainWords } from '../use-plain-words.ts'

/** Words, points and facts of the score's pages in the reader's language. */
export function useScoreWords() {
  const { t, number, said, list, locale } = usePlainWords()
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.score.${key}`, params)
  const band = (low: number, high: number): string =>
    low === high ? number(low) : `${number(low)}–${number(high)}`
  return {
    word,
    number,
    /** One number where nothing is open, else from–to. */
    band,
    points: (low: number, high = low): string => word('points', { n: band(low, high) }),
    said,
    list,
    fact: (value: FactValue | null, unit: string | undefined): string =>
      wordFact(
        value,
        metricUnits.find((each) => each === unit),
        locale.value,
      ),
    locale,
  }
}
