import type { Words } from '@linli/evaluation-contract'
import type { ApplicationResult, HandedParts, ScoreLayer } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

export interface PartRow {
  id: string
  title: Words
  /** Null where the rubric may not be read. */
  max: number | null
  points: number
  /** What it came to when it was handed over; null of applications from before that was kept. */
  said: number | null
  layer: ScoreLayer
  reason: string
}

interface Told {
  parts: ApplicationResult['parts']
  handed: HandedParts | null
  partTitles: Readonly<Record<string, Words>>
}

/** The parts of a result in the rubric's order, with what was handed over beside what was decided. */
export function partRows({ parts, partTitles, handed }: Told, index: RubricIndex | null): PartRow[] {
  const order = index ? [...index.parts.keys()] : Object.keys(partTitles)
  return [...new Set([...order, ...Object.keys(parts)])].flatMap((id) => {
    const part = parts[id]
    if (!part) return []
    return [
      {
        id,
        title: partTitles[id] ?? { 'zh-CN': id, en: id },
        max: index?.parts.get(id)?.max ?? null,
        said: handed?.[id]?.points ?? null,
        ...part,
      },
    ]
  })
}

/** Parts that were decided otherwise than they were handed over. */
export const isOtherwise = ({ said, points }: PartRow): boolean => said !== null && said !== points

export interface GroupRow {
  id: string
  title: Words
  points: number
  max: number | null
}

/** Groups in the rubric's order, with their most where it is known. */
export function groupRows(
  {
    groups,
    groupTitles,
  }: { groups: Readonly<Record<string, number>>; groupTitles: Readonly<Record<string, Words>> },
  index: RubricIndex | null,
): GroupRow[] {
  const order = index ? [...index.groups.keys()] : Object.keys(groupTitles)
  return order.flatMap((id) => {
    const title = groupTitles[id]
    return title ? [{ id, title, points: groups[id] ?? 0, max: index?.groups.get(id)?.max ?? null }] : []
  })
}
