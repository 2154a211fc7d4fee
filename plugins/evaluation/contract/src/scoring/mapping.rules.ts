import { decimalOf, numberOf, plus, product, sumOf } from './exact.rules.ts'

export const mappingRelations = ['same', 'split', 'merged', 'similar', 'none'] as const
export type MappingRelation = (typeof mappingRelations)[number]

/** How a part of one rubric goes into a part of another: `factor` of its points. */
export interface MappingRow {
  readonly from: string
  readonly to: string
  readonly relation: MappingRelation
  readonly factor: number
}

export interface MappedPart {
  readonly partId: string
  readonly max: number
  /** Null where nothing of the old rubric corresponds, or a source has no points. */
  readonly points: number | null
  /** Some of it is only alike, so a difference may be the rubric's and not the estate's. */
  readonly isOnlySimilar: boolean
}

export interface MappedScores {
  readonly parts: readonly MappedPart[]
  readonly points: number
  /** Share of the new rubric's total that the points speak for, 0 to 1. */
  readonly covered: number
}

/** Old points in the terms of a new rubric, for trends alone: never rounded to steps, never above a part's maximum. */
export function mapScores(
  from: Readonly<Record<string, number | null | undefined>>,
  rows: readonly MappingRow[],
  to: readonly { readonly id: string; readonly max: number }[],
): MappedScores {
  const parts = to.map(({ id, max }): MappedPart => {
    const sources = rows.filter((row) => row.to === id && row.relation !== 'none')
    return {
      partId: id,
      max,
      points: pointsOf(from, sources, max),
      isOnlySimilar: sources.some(({ relation }) => relation === 'similar'),
    }
  })
  const total = sumOf(to.map(({ max }) => max))
  const covered = sumOf(parts.map(({ max, points }) => (points === null ? 0 : max)))
  return {
    parts,
    points: sumOf(parts.map(({ points }) => points ?? 0)),
    covered: total > 0 ? covered / total : 0,
  }
}

function pointsOf(
  from: Readonly<Record<string, number | null | undefined>>,
  sources: readonly MappingRow[],
  max: number,
): number | null {
  if (sources.length === 0) return null
  let sum = decimalOf(0)
  for (const source of sources) {
    const points = from[source.from]
    if (points == null) return null
    sum = plus(sum, product(points, source.factor))
  }
  return Math.min(max, numberOf(sum))
}
