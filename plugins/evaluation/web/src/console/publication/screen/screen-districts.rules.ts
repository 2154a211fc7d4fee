import type { Screen } from '@linli/evaluation-contract/campaign'

type Published = NonNullable<Screen['published']>

export interface ScreenDistrict {
  readonly name: string
  readonly estates: number | null
  readonly average: number | null
  /** How full its tile is: 0.15 for the lowest average shown, 1 for the highest; null where it is withheld. */
  readonly share: number | null
}

const least = 0.15

/** Averages lie close together, so tiles show where each lies between the lowest and the highest, and the figure itself. */
export function districtTiles({ districts }: Pick<Published, 'districts'>): ScreenDistrict[] {
  const averages = districts.flatMap(({ average }) => (average === null ? [] : [average]))
  const [low, high] = [Math.min(...averages), Math.max(...averages)]
  const shareOf = (average: number): number =>
    high === low ? 1 : least + ((average - low) / (high - low)) * (1 - least)
  return districts.map((each) => ({
    ...each,
    share: each.average === null ? null : shareOf(each.average),
  }))
}
