import type { OwnLayer, PartOutput } from '@linli/evaluation-contract'
import { arePointsProven, leastReason, type PartState } from '@linli/evaluation-contract/scoring'

type Opinion = PartOutput['opinions'][number]
type Choices = PartOutput['choices']

/** As a form holds it: nothing is chosen while a text is empty. */
export interface OpinionForm {
  levelId: string
  points: string
  judges: Record<string, '' | 'yes' | 'no'>
  reason: string
}

export interface OpinionBody {
  id: string
  points: number
  levelId: string | null
  judges: Record<string, boolean>
  reason: string
  seen: string | null
}

export interface Proposal {
  state: PartState
  low: number
  high: number
}

/** What holds in a layer: the newest comes first. */
export const latestIn = ({ opinions }: Pick<PartOutput, 'opinions'>, layer: OwnLayer): Opinion | null =>
  opinions.find((each) => each.layer === layer) ?? null

/** Points that may be entered; with levels only those of the chosen one. */
export function pointsFor({ points, levels }: Choices, levelId: string): number[] {
  if (levels.length === 0) return points
  return levels.find(({ id }) => id === levelId)?.points ?? []
}

/** The points that stand once a level is chosen: those that stood if it has them, its only ones, else none. */
export function pointsOfLevel(choices: Choices, levelId: string, before: string): string {
  const allowed = pointsFor(choices, levelId).map(String)
  if (allowed.includes(before)) return before
  return allowed.length === 1 ? (allowed[0] ?? '') : ''
}

const answerOf = (answer: boolean | null | undefined): '' | 'yes' | 'no' => {
  if (answer === null || answer === undefined) return ''
  return answer ? 'yes' : 'no'
}

/** A form begins with what was said in its layer; a confirmation with the declaration; else with the proposal. */
export function initialOpinion(detail: PartOutput, layer: OwnLayer): OpinionForm {
  const { choices, score } = detail
  const own = latestIn(detail, layer)
  const said = own ?? (layer === 'confirmed' ? latestIn(detail, 'declared') : null)
  const judges = choices.judges.map(
    ({ key, answer }) => [key, answerOf(said?.judges[key] ?? answer)] as const,
  )
  const levelId = (said ? said.levelId : score.suggestedLevel) ?? ''
  const points = said ? said.points : score.points
  const allowed = pointsFor(choices, levelId)
  return {
    levelId,
    points: points !== null && allowed.includes(points) ? String(points) : '',
    judges: Object.fromEntries(judges),
    reason: own?.reason ?? '',
  }
}

/** Yes and no of the form; what is not answered is left out. */
export const answersIn = ({ judges }: Pick<OpinionForm, 'judges'>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(judges).flatMap(([key, answer]) => (answer === '' ? [] : [[key, answer === 'yes']])),
  )

/** Chosen points that the records do not carry: other ones, or what is open and merely possible. */
export const isUnproven = (points: string, proposal: Proposal): boolean =>
  points !== '' && !arePointsProven(proposal, Number(points))

export type OpinionBlock = 'level' | 'points' | 'reason' | 'evidence'

/** What is still missing before it can be sent: the house rule that what records do not carry is explained and shown. */
export function blocksOf(
  form: OpinionForm,
  { choices, proposal, evidence }: { choices: Choices; proposal: Proposal; evidence: number },
): OpinionBlock[] {
  const unproven = isUnproven(form.points, proposal)
  return [
    ...(choices.levels.length > 0 && form.levelId === '' ? (['level'] as const) : []),
    ...(form.points === '' ? (['points'] as const) : []),
    ...(unproven && form.reason.trim().length < leastReason ? (['reason'] as const) : []),
    ...(unproven && evidence === 0 ? (['evidence'] as const) : []),
  ]
}

/** What is sent: `seen` is the opinion of the layer that the author looked at. */
export const bodyOf = (
  form: OpinionForm,
  { id, seen }: { id: string; seen: string | null },
): OpinionBody => ({
  id,
  points: Number(form.points),
  levelId: form.levelId || null,
  judges: answersIn(form),
  reason: form.reason.trim(),
  seen,
})
