import { latestOf, type AnswerIn } from '@linli/web-kit'
import { shallowRef } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'

export type ReliabilityAnswer = AnswerIn<paths, '/campaigns/{id}/reliability', 'get'>

/** How far a campaign's scorers agree; read once, for intervals take the server some time. */
export function useReliability(campaignId: () => string) {
  const reliability = shallowRef<ReliabilityAnswer | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) => evaluationApi.get(`/campaigns/${campaignId()}/reliability`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [reliability.value, error.value] = [answer, null]
  }
  void load()
  return { reliability, error, load }
}
