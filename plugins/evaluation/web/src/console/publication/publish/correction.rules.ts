import type { AppealCard, RankingRow } from '@linli/evaluation-contract/campaign'

/** A part with other points, as it stands in the form; empty fields are not chosen yet. */
export interface DraftPart {
  part: string
  points: string
}

export interface DraftCorrection {
  assessmentId: string
  estate: string
  company: string
  /** An objection decided it already, so no part is asked for. */
  isFromAppeal: boolean
  reason: string
  parts: DraftPart[]
}

export const leastReason = 5

export const draftOf = ({ assessmentId, estate, company }: RankingRow): DraftCorrection => ({
  assessmentId,
  estate,
  company,
  isFromAppeal: false,
  reason: '',
  parts: [{ part: '', points: '' }],
})

/**
 * Estates whose objection was decided after the publication that holds: their points are kept already and count from
 * the correction on. Several objections of an estate are one entry with all reasons.
 */
export function draftsOfAppeals(appeals: readonly AppealCard[], publishedAt: string): DraftCorrection[] {
  const later = appeals.filter(
    ({ state, decidedAt, points, standing }) =>
      state === 'decided' &&
      decidedAt !== null &&
      Date.parse(decidedAt) > Date.parse(publishedAt) &&
      points !== standing,
  )
  return [...Map.groupBy(later, ({ assessmentId }) => assessmentId)].flatMap(([assessmentId, of]) => {
    const [first] = of
    if (!first) return []
    const reasons = [...new Set(of.map(({ publicReason }) => publicReason ?? ''))].filter(Boolean)
    return [
      {
        assessmentId,
        estate: first.estateName,
        company: first.companyName,
        isFromAppeal: true,
        reason: reasons.join('; ').slice(0, 300),
        parts: [],
      },
    ]
  })
}

/** Those picked from the ranking after those of objections, each estate once. */
export function startOf(
  fromAppeals: readonly DraftCorrection[],
  picked: readonly RankingRow[],
): DraftCorrection[] {
  const known = new Set(fromAppeals.map(({ assessmentId }) => assessmentId))
  return [...fromAppeals, ...picked.filter(({ assessmentId }) => !known.has(assessmentId)).map(draftOf)]
}

const isWhole = ({ reason, parts, isFromAppeal }: DraftCorrection): boolean =>
  reason.trim().length >= leastReason &&
  (isFromAppeal || parts.length > 0) &&
  parts.every(({ part, points }) => part !== '' && points !== '') &&
  new Set(parts.map(({ part }) => part)).size === parts.length

/** Every entry says why, and names each part once with its points. */
export const isComplete = (corrects: readonly DraftCorrection[]): boolean =>
  corrects.length > 0 && corrects.every(isWhole)

/** As the server takes it. */
export const toCorrects = (corrects: readonly DraftCorrection[]) =>
  corrects.map(({ assessmentId, reason, parts }) => ({
    assessmentId,
    reason: reason.trim(),
    parts: Object.fromEntries(parts.map(({ part, points }) => [part, Number(points)])),
  }))
