import { assessmentStates, type AssessmentState, type Screen } from '@linli/evaluation-contract/campaign'

export interface ProgressStep {
  readonly state: AssessmentState
  readonly count: number
}

/** Where estates stand, in the order of their way; states that no estate is in are left out. */
export const progressOf = (progress: Screen['progress']): ProgressStep[] =>
  assessmentStates.flatMap((state) => {
    const count = progress[state] ?? 0
    return count > 0 ? [{ state, count }] : []
  })

type Published = NonNullable<Screen['published']>

export interface ScreenBin {
  readonly from: number
  readonly to: number
  /** Null: withheld, which is not nothing. */
  readonly count: number | null
  /** Height as a share of the fullest shown bin; null where it is withheld. */
  readonly share: number | null
}

const width = 5

/** The bins that hold something, from the lowest to the highest, and whatever lies between them. */
export function binsOf(bins: Published['bins'], max: number): ScreenBin[] {
  const isUsed = ({ count }: Published['bins'][number]) => count !== 0
  const shown = bins.slice(bins.findIndex(isUsed), bins.findLastIndex(isUsed) + 1)
  if (!bins.some(isUsed)) return []
  const most = Math.max(1, ...shown.map(({ count }) => count ?? 0))
  return shown.map(({ from, count }) => ({
    from,
    to: Math.min(max, from + width),
    count,
    share: count === null ? null : count / most,
  }))
}

/** The most a rubric can give: what its groups give together. */
export const maxOf = ({ groups }: Pick<Published, 'groups'>): number =>
  groups.reduce((sum, { max }) => sum + max, 0)

export interface ScreenGroup {
  readonly id: string
  readonly title: Published['groups'][number]['title']
  readonly max: number
  readonly average: number | null
  /** Of the maximum; null where the average is withheld. */
  readonly share: number | null
}

export const groupsOf = ({ groups }: Pick<Published, 'groups'>): ScreenGroup[] =>
  groups.map((group) => ({
    ...group,
    share: group.average === null || group.max === 0 ? null : Math.min(1, group.average / group.max),
  }))
