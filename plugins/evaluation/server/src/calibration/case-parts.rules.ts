import type { FieldIssue } from '@linli/contract'
import type { CalibrationCaseDetail, CaseMaterial } from '@linli/evaluation-contract/campaign'
import { scoreRefusalOf, type RubricIndex } from '@linli/evaluation-contract/scoring'

export type EnteredPart = Omit<CalibrationCaseDetail['parts'][number], 'label' | 'max'>

/** What is wrong with the parts of a case: not of its rubric, twice, without anything to judge by, or points nobody may give. */
export function casePartIssues(index: RubricIndex, parts: readonly EnteredPart[]): FieldIssue[] {
  return parts.flatMap((entered, at) => {
    const path = `parts.${at}`
    const part = index.parts.get(entered.part)
    if (!part || part.max === 0) return [{ path: `${path}.part`, rule: 'calibration_no_such_part' }]
    if (parts.findIndex((other) => other.part === entered.part) < at)
      return [{ path: `${path}.part`, rule: 'calibration_part_twice' }]
    const isEmpty = entered.facts.length + entered.trace.length + entered.evidence.length === 0
    const refusal = scoreRefusalOf(index, part, { points: entered.reference.points })
    return [
      ...(isEmpty ? [{ path: `${path}.facts`, rule: 'calibration_no_material' }] : []),
      ...(refusal
        ? [{ path: `${path}.reference.points`, rule: `score_${refusal}`, params: { max: part.max } }]
        : []),
    ]
  })
}

/** The part of a case that scorers read. */
export const materialOf = ({ part, facts, trace, evidence }: EnteredPart): CaseMaterial => ({
  part,
  facts,
  trace,
  evidence,
})
