import { appealSubject, campaignSubject } from '@linli/evaluation-contract'
import type { CampaignDetail, Readiness } from '@linli/evaluation-contract/campaign'
import { latestOf, useChanged } from '@linli/web-kit'
import { shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

/** What keeps the next result from being published, read again whenever campaign or objections move. */
export function useReadiness(campaign: () => CampaignDetail) {
  const readiness = shallowRef<Readiness | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) => evaluationApi.get(`/campaigns/${campaign().id}/readiness`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [readiness.value, error.value] = [answer, null]
  }
  watch(
    () => [campaign().id, campaign().version],
    () => void load(),
    { immediate: true },
  )
  useChanged(campaignSubject, (id) => {
    if (id === null || id === campaign().id) void load()
  })
  useChanged(appealSubject, () => void load())
  return { readiness, error, load }
}
