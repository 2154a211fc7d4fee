import type { Issue, RubricDoc } from '@linli/evaluation-contract/scoring'

import { formatPlace, placeOfPath, type Place } from './place.rules.ts'

export interface Sum {
  place: Place
  max: number
  /** What stands below it, added up. */
  got: number
}

const sumCodes: readonly string[] = ['sum_of_groups', 'sum_of_items', 'sum_of_parts']

/** Sums of the rubric, its groups and items; those that differ are the check's own findings. */
export function sumsOf(doc: RubricDoc, issues: readonly Issue[]): Sum[] {
  const wrong = new Map(
    issues
      .filter(({ code }) => sumCodes.includes(code))
      .map(({ path, params }) => [formatPlace(placeOfPath(path)), Number(params['got'])]),
  )
  const sum = (place: Place, max: number): Sum => ({ place, max, got: wrong.get(formatPlace(place)) ?? max })
  return [
    sum([], doc.max),
    ...doc.groups.flatMap((group, g) => [
      sum([g], group.max),
      ...group.items.map((item, i) => sum([g, i], item.max)),
    ]),
  ]
}

/** How many issues lie at a node or below it, by place; what lies in no node is not counted. */
export function issuesByPlace(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { path } of issues) {
    const place = placeOfPath(path)
    for (let depth = 1; depth <= place.length; depth += 1) {
      const above = formatPlace(place.slice(0, depth))
      counts.set(above, (counts.get(above) ?? 0) + 1)
    }
  }
  return counts
}
