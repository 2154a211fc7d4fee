import { campaignSubject } from '@linli/evaluation-contract'
import type { CampaignDates } from '@linli/evaluation-contract/campaign'
import type { Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import { useFollowed } from '../use-followed.ts'

/** A campaign and its steps, each naming the version that was seen; follows what others do to it meanwhile. */
export function useCampaign(id: Ref<string>) {
  const {
    row: campaign,
    error,
    load,
    step,
  } = useFollowed(id, {
    ask: (signal) => evaluationApi.get(`/campaigns/${id.value}`, { signal }),
    subject: campaignSubject,
  })
  const seen = () => ({ version: campaign.value?.version ?? 0 })
  const path = () => `/campaigns/${id.value}` as const
  return {
    campaign,
    error,
    load,
    open: () => step(() => evaluationApi.post(`${path()}/open`, seen())),
    changeDates: (dates: CampaignDates, reason: string) =>
      step(() => evaluationApi.post(`${path()}/dates`, { ...seen(), dates, reason })),
    cancel: (reason: unknown) => step(() => evaluationApi.post(`${path()}/cancel`, { ...seen(), reason })),
    close: () => step(() => evaluationApi.post(`${path()}/close`, seen())),
    reopen: (reason: unknown) => step(() => evaluationApi.post(`${path()}/reopen`, { ...seen(), reason })),
  }
}

export type CampaignInHand = ReturnType<typeof useCampaign>
