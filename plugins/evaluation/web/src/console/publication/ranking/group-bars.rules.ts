import type { PublicEntry } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

export interface GroupBar {
  readonly id: string
  readonly title: { readonly 'zh-CN': string; readonly en: string }
  readonly points: number
  /** Null without the rubric: then there is nothing to hold the points against. */
  readonly max: number | null
  /** Of the group's maximum, 0 to 1. */
  readonly share: number
}

/** Points of the groups in the rubric's order, each as a share of its own maximum. */
export function groupBarsOf({ groups }: Pick<PublicEntry, 'groups'>, index: RubricIndex | null): GroupBar[] {
  if (!index)
    return Object.entries(groups).map(([id, points]) => ({
      id,
      title: { 'zh-CN': id, en: id },
      points,
      max: null,
      share: 0,
    }))
  return [...index.groups.values()].map(({ id, title, max }) => {
    const points = groups[id] ?? 0
    return { id, title, points, max, share: max > 0 ? Math.min(1, points / max) : 0 }
  })
}
