import { AppError } from '@linli/contract'
import {
  cyclePolicyProblems,
  dayProblems,
  type CycleDays,
  type CyclePolicies,
  type CycleProblem,
} from '@linli/evaluation-contract/appraisal'

import type { ReadCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'

export function refuse(issues: CycleProblem[]): never {
  throw new AppError('bad_input', { issues })
}

interface CycleFields extends CycleDays {
  rubricId: string
  policies: CyclePolicies
}

/** Hash of the rubric a cycle appraises by: frozen, of the purpose, its own or the company's. Throws `bad_input`. */
export async function rubricHashOf(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { rubricId, policies, ...days }: CycleFields,
): Promise<string> {
  const { state, contentHash, purpose, index } = await getRubricVersion(ctx, rubricId)
  if (purpose !== 'appraisal') return refuse([{ path: 'rubricId', rule: 'appraisal_rubric_of_evaluation' }])
  if (state !== 'frozen' || contentHash === null)
    return refuse([{ path: 'rubricId', rule: 'appraisal_rubric_not_frozen' }])
  const problems = [...dayProblems(days), ...cyclePolicyProblems(index.doc, policies)]
  return problems.length > 0 ? refuse(problems) : contentHash
}
