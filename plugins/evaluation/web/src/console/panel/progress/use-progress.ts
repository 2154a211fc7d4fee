import { panelSubject } from '@linli/evaluation-contract'
import type { Progress } from '@linli/evaluation-contract/campaign'
import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

const settleMs = 500

/**
 * How scoring proceeds, following what the panel's clerks change. What scorers do at their desks tells no stream, so
 * that nobody learns who is at work: for that it is read anew by hand.
 */
export function useProgress(campaignId: () => string) {
  const progress = shallowRef<Progress | null>(null)
  const error = shallowRef<unknown>(null)
  const readAt = ref<number | null>(null)
  const read = latestOf(
    (signal) => evaluationApi.get(`/campaigns/${campaignId()}/progress`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [progress.value, error.value, readAt.value] = [answer, null, Date.now()]
  }
  void load()
  let timer: ReturnType<typeof setTimeout> | undefined
  useChanged(panelSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { progress, error, readAt, load }
}
