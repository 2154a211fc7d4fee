import type { FactValue, RubricMetricUnit } from '@linli/evaluation-contract'

const isNumber = (value: FactValue): value is number => typeof value === 'number' && value >= 0
const isWhole = (value: FactValue): boolean => isNumber(value) && Number.isInteger(value)

/** By unit: what a value must be, and the issue that says so. Shares are 0 to 1, grades 1 to 5. */
const demands: Record<RubricMetricUnit, readonly [fits: (value: FactValue) => boolean, rule: string]> = {
  boolean: [(value) => typeof value === 'boolean', 'claim_is_yes_or_no'],
  count: [isWhole, 'claim_is_a_count'],
  ratio: [(value) => isNumber(value) && value <= 1, 'claim_is_a_share'],
  score: [(value) => isNumber(value) && value >= 1 && value <= 5, 'claim_is_a_grade'],
  fen: [isWhole, 'claim_is_an_amount'],
  yuan: [isNumber, 'claim_is_an_amount'],
  hours: [isNumber, 'claim_is_an_amount'],
}

/** What is wrong with a value of a unit; null when nothing is. */
export function valueIssue(unit: RubricMetricUnit, value: FactValue): string | null {
  const [fits, rule] = demands[unit]
  return fits(value) ? null : rule
}
