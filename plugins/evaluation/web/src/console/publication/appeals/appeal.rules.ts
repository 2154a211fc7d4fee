import type { AppealCard } from '@linli/evaluation-contract/campaign'
import { allowedScores, type RubricIndex } from '@linli/evaluation-contract/scoring'

export const appealActs = ['admit', 'decide', 'refuse'] as const
export type AppealAct = (typeof appealActs)[number]

/** What may be done with an objection now; nothing by who scored the estate, and nothing once it is over. */
export function appealActsOf(
  { state, isOwnScoring }: Pick<AppealCard, 'state' | 'isOwnScoring'>,
  canDecide: boolean,
): readonly AppealAct[] {
  if (!canDecide || isOwnScoring) return []
  if (state === 'filed') return ['admit', 'refuse']
  return state === 'admitted' ? ['decide', 'refuse'] : []
}

/** Points that may be decided: those the rubric prints for the part; none while the rubric is not there. */
export function pointsOf({ part }: Pick<AppealCard, 'part'>, index: RubricIndex | null): number[] {
  const found = index?.parts.get(part)
  return index && found ? allowedScores(index, found) : []
}
