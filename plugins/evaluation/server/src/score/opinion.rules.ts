import type { FieldIssue } from '@linli/contract'
import type { Part } from '@linli/evaluation-contract'
import {
  arePointsProven,
  leastReason,
  scoreRefusalOf,
  type PartResult,
  type RubricIndex,
} from '@linli/evaluation-contract/scoring'

export interface Entered {
  points: number
  levelId: string | null
  judges: Readonly<Record<string, boolean>>
  reason: string
}

/** What keeps points from being entered at all: the rubric does not print them, or does not ask that question. */
export function entryIssues(
  index: RubricIndex,
  part: Part,
  { points, levelId, judges }: Entered,
): FieldIssue[] {
  const refusal = scoreRefusalOf(index, part, { points, ...(levelId === null ? {} : { levelId }) })
  const asked = index.asks.get(part.id)?.judges ?? []
  const strange = Object.keys(judges).filter((key) => !asked.includes(key))
  return [
    ...(refusal
      ? [
          {
            path: refusal === 'unknown_level' ? 'levelId' : 'points',
            rule: `score_${refusal}`,
            params: { max: part.max },
          },
        ]
      : []),
    ...strange.map((key) => ({ path: `judges.${key}`, rule: 'judge_not_asked' })),
  ]
}

const lacking = {
  open: { reason: 'open_needs_reason', evidence: 'open_needs_evidence' },
  known: { reason: 'difference_needs_reason', evidence: 'difference_needs_evidence' },
} as const

/** Points that records do not carry need a reason and evidence; that is the company's own rule, not the standard's. */
export function differenceIssues(
  proposal: Pick<PartResult, 'state' | 'low' | 'high'>,
  { points, reason }: Pick<Entered, 'points' | 'reason'>,
  pieces: number,
): FieldIssue[] {
  if (arePointsProven(proposal, points)) return []
  const rules = lacking[proposal.state === 'open' ? 'open' : 'known']
  return [
    ...(reason.length < leastReason
      ? [{ path: 'reason', rule: rules.reason, params: { least: leastReason } }]
      : []),
    ...(pieces === 0 ? [{ path: 'points', rule: rules.evidence }] : []),
  ]
}
