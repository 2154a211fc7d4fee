import { applicationSubject } from '@linli/evaluation-contract'
import { assessmentStates, type AssessmentState } from '@linli/evaluation-contract/campaign'
import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, shallowRef } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

export interface Count {
  campaignId: string
  state: AssessmentState
  count: number
}

const settleMs = 500

/** States in their order with how many applications stand there, of one campaign or of all. */
export function countsByState(
  counts: readonly Count[],
  campaignId?: string,
): { state: AssessmentState; count: number }[] {
  return assessmentStates.flatMap((state) => {
    const count = counts
      .filter((each) => each.state === state && (!campaignId || each.campaignId === campaignId))
      .reduce((sum, each) => sum + each.count, 0)
    return count > 0 ? [{ state, count }] : []
  })
}

/** How many applications stand where, following what changes; nothing is said while it cannot be read. */
export function useCounts() {
  const counts = shallowRef<readonly Count[]>([])
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get('/applications/counts', { signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) counts.value = answer.rows
  }
  void load()
  let timer: ReturnType<typeof setTimeout> | undefined
  useChanged(applicationSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return counts
}
