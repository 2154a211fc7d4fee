import type { Part } from '@linli/evaluation-contract'
import { isJudged, panelParts, type ScoreLayer } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

import { sumPoints } from '../score/score-sums.rules.ts'

/** The latest points of one part in one layer. */
export interface LayerPoints {
  readonly part: string
  readonly layer: ScoreLayer
  readonly points: number
  readonly reason: string
}

export type FinalPart = Omit<LayerPoints, 'part'>

export interface FinalPoints {
  readonly parts: ReadonlyMap<string, FinalPart>
  /** Parts that nothing decides yet, in the order of the rubric. */
  readonly missing: readonly string[]
}

/** Layers that may decide a part, the stronger first. The company's word decides only what records propose and nobody judged. */
function decidingLayers(part: Part, checksOnSite: boolean): readonly ScoreLayer[] {
  if (checksOnSite && part.onSite) return ['appeal', 'site']
  return isJudged(part) ? ['appeal', 'site', 'reconciled'] : ['appeal', 'site', 'reconciled', 'confirmed']
}

/** What each part of an assessment comes to: the last of appeal, site check and reconciled scores. The association's rule. */
export function finalPoints(
  index: RubricIndex,
  rows: readonly LayerPoints[],
  { checksOnSite }: { checksOnSite: boolean },
): FinalPoints {
  const known = new Map(rows.map((row) => [`${row.part} ${row.layer}`, row]))
  const { judged, machine } = panelParts(index)
  const wanted = new Set([...judged, ...machine])
  const parts = new Map<string, FinalPart>()
  const missing: string[] = []
  for (const part of index.parts.values()) {
    if (!wanted.has(part.id)) continue
    const layer = decidingLayers(part, checksOnSite).find((each) => known.has(`${part.id} ${each}`))
    const row = layer && known.get(`${part.id} ${layer}`)
    if (row) parts.set(part.id, { layer: row.layer, points: row.points, reason: row.reason })
    else missing.push(part.id)
  }
  return { parts, missing }
}

export interface Sums {
  readonly total: number
  readonly groups: Readonly<Record<string, number>>
  /** Points of parts that people judge; decides between equal totals where the campaign says so. */
  readonly judged: number
}

/** Sums by group, never typed in; every group of the rubric is there. */
export function sumsOf(index: RubricIndex, parts: FinalPoints['parts']): Sums {
  const entries = [...parts].map(([id, { points }]) => ({ part: index.parts.get(id), points }))
  const under = (group: string) => entries.filter(({ part }) => part && groupOf(index, part.id) === group)
  const groups = Object.fromEntries(
    [...index.groups.keys()].map((id) => [id, sumPoints(under(id).map(({ points }) => points))]),
  )
  return {
    total: sumPoints(Object.values(groups)),
    groups,
    judged: sumPoints(entries.flatMap(({ part, points }) => (part && isJudged(part) ? [points] : []))),
  }
}

const groupOf = ({ parentOf }: RubricIndex, part: string): string | undefined =>
  parentOf.get(parentOf.get(part) ?? '')
