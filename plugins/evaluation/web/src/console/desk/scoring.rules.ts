import type { DeskPage, DeskPart, DeskRow, OwnScore } from '@linli/evaluation-contract/campaign'

import { arePointsProven, leastReason } from '@linli/evaluation-contract/scoring'

/** What a scorer has chosen for a part and not necessarily sent. */
export interface ScoreForm {
  readonly levelId: string | null
  readonly points: number | null
  readonly judges: Readonly<Record<string, boolean>>
  readonly reason: string
}
export type Proposal = DeskPart['proposal']
type Choices = Pick<DeskPart, 'points' | 'levels'>

/** Parts of a place in the order in which they are scored. */
export const partsOf = ({ groups }: Pick<DeskPage, 'groups'>): DeskPart[] =>
  groups.flatMap(({ parts }) => parts)

/** Points of a level, rising; without levels, all of the part. */
function pointsOf({ points, levels }: Choices, levelId: string | null): readonly number[] {
  if (levelId === null) return points
  return levels.find(({ id }) => id === levelId)?.points ?? []
}

/** The level that prints these points: the one already chosen where it does, else the first. */
function levelWith({ levels }: Choices, points: number, before: string | null): string | null {
  const has = levels.filter((level) => level.points.includes(points)).map(({ id }) => id)
  return has.find((id) => id === before) ?? has[0] ?? null
}

export const choosePoints = (part: Choices, form: ScoreForm, points: number): ScoreForm => ({
  ...form,
  points,
  levelId: levelWith(part, points, form.levelId),
})

/** Points that stood stay where the level has them, its only ones come by themselves; otherwise none: no number is suggested. */
export function chooseLevel(part: Choices, form: ScoreForm, levelId: string): ScoreForm {
  const allowed = pointsOf(part, levelId)
  const kept = form.points !== null && allowed.includes(form.points) ? form.points : null
  const only = allowed.length === 1 ? (allowed[0] ?? null) : null
  return { ...form, levelId, points: kept ?? only }
}

/** One step up or down; from nothing chosen to the lowest or the highest, of the chosen level where there is one. */
export function stepPoints(part: Choices, form: ScoreForm, by: 1 | -1): ScoreForm {
  if (form.points === null) {
    const start = pointsOf(part, form.levelId).at(by === 1 ? 0 : -1)
    return start === undefined ? form : choosePoints(part, form, start)
  }
  const next = part.points[part.points.indexOf(form.points) + by]
  return next === undefined ? form : choosePoints(part, form, next)
}

export const answerJudge = (form: ScoreForm, key: string, isYes: boolean): ScoreForm => ({
  ...form,
  judges: { ...form.judges, [key]: isYes },
})

/** The question that a key answers: the first open one, or the last once all have an answer. */
export const openJudge = ({ judges }: Pick<DeskPart, 'judges'>, form: ScoreForm): string | null =>
  (judges.find(({ key }) => form.judges[key] === undefined) ?? judges.at(-1))?.key ?? null

export const formOfScore = ({ levelId, points, judges, reason }: OwnScore): ScoreForm => ({
  levelId,
  points,
  judges,
  reason,
})

/**
 * What a part begins with: one's own score, else nothing. Who looks once at what records propose begins with that, so
 * that one key accepts it; a judged part begins empty for everybody.
 */
export function initialForm(part: DeskPart, role: DeskRow['role'], own: OwnScore | null): ScoreForm {
  if (own) return formOfScore(own)
  const blank: ScoreForm = { levelId: null, points: null, judges: {}, reason: '' }
  const { proposal } = part
  if (role !== 'confirm' || part.isJudged || !proposal || proposal.low !== proposal.high) return blank
  if (!part.points.includes(proposal.low)) return blank
  return choosePoints(part, { ...blank, levelId: proposal.suggestedLevel }, proposal.low)
}

/** Points that records do not carry; without a proposal nothing is asked. */
export const isUnproven = ({ points }: Pick<ScoreForm, 'points'>, proposal: Proposal): boolean =>
  points !== null && proposal !== null && !arePointsProven(proposal, points)

export type Block = 'points' | 'reason'

/** What is still missing before a score can be saved. */
export function blockOf(form: ScoreForm, proposal: Proposal): Block | null {
  if (form.points === null) return 'points'
  return isUnproven(form, proposal) && form.reason.trim().length < leastReason ? 'reason' : null
}

const answersOf = (judges: ScoreForm['judges']): string =>
  JSON.stringify(Object.entries(judges).toSorted(([a], [b]) => a.localeCompare(b)))

/** Whether both say the same, so that nothing needs to be sent. */
export const isSameScore = (a: ScoreForm, b: ScoreForm): boolean =>
  a.points === b.points &&
  a.levelId === b.levelId &&
  a.reason.trim() === b.reason.trim() &&
  answersOf(a.judges) === answersOf(b.judges)

interface Named {
  readonly id: string
}

/** The part `by` places further; the same one at either end. */
export function neighbour<P extends Named>(parts: readonly P[], id: string, by: 1 | -1): P | undefined {
  const at = parts.findIndex((part) => part.id === id)
  return parts[Math.min(parts.length - 1, Math.max(0, at + by))]
}

/** The next part without a score after this one, from the start again at the end; none once all have one. */
export function nextUnscored<P extends Named>(
  parts: readonly P[],
  id: string,
  isScored: (id: string) => boolean,
): P | undefined {
  const at = parts.findIndex((part) => part.id === id)
  return [...parts.slice(at + 1), ...parts.slice(0, at + 1)].find((part) => !isScored(part.id))
}
