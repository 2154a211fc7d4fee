import { campaignSubject } from '@linli/evaluation-contract'
import type { CampaignDates, CampaignDetail } from '@linli/evaluation-contract/campaign'
import { isProblem, latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

const settleMs = 500

/** A campaign and its steps, each naming the version that was seen; follows what others do to it meanwhile. */
export function useCampaign(id: Ref<string>) {
  const campaign = shallowRef<CampaignDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get(`/campaigns/${id.value}`, { signal }), error)

  async function load(): Promise<void> {
    const found = await read()
    if (found) [campaign.value, error.value] = [found, null]
  }
  watch(
    id,
    () => {
      ;[campaign.value, error.value] = [null, null]
      void load()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  useChanged(campaignSubject, (changed) => {
    if (changed !== null && changed !== id.value) return
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))

  const seen = () => ({ version: campaign.value?.version ?? 0 })
  /** After a step, and after one that came too late, the page shows what the server has. */
  async function step(send: () => Promise<unknown>): Promise<void> {
    try {
      await send()
    } catch (failure) {
      if (isProblem(failure, 'stale_version') || isProblem(failure, 'illegal_move')) await load()
      throw failure
    }
    await load()
  }
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
