import { campaignSubject } from '@linli/evaluation-contract'
import type { AssessmentFlagRow } from '@linli/evaluation-contract/flag'
import { latestOf, useList, type AnswerIn, type List } from '@linli/web-kit'
import { computed, shallowRef } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'
import { useAddress } from '../../score/use-address.ts'

type Campaign = AnswerIn<paths, '/campaigns', 'get'>['rows'][number]
type Counts = AnswerIn<paths, '/campaigns/{id}/flags', 'get'>['counts']
const states = ['open', 'upheld', 'dismissed'] as const

/** Campaigns of an association, the newest first; the one in the address or the first is on screen. */
export function useCampaignPick() {
  const address = useAddress()
  const campaigns = shallowRef<Campaign[] | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get('/campaigns', { query: { limit: 100 }, signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [campaigns.value, error.value] = [answer.rows, null]
  }
  void load()
  const campaign = computed(
    () => campaigns.value?.find(({ id }) => id === address.read('campaign')) ?? campaigns.value?.[0] ?? null,
  )
  const pick = (id: string) => address.write({ campaign: id, open: undefined })
  return { campaigns, campaign, error, load, pick }
}

/** Flags of one campaign, as its officers decide them. */
export function useCampaignFlags(campaignId: string) {
  const counts = shallowRef<Counts>()
  const list: List<AssessmentFlagRow> = useList<AssessmentFlagRow>({
    key: 'evaluation.assessment-flags',
    subject: campaignSubject,
    fetchPage: async ({ limit, cursor, q, states: asked, check }, signal) => {
      const known = asked?.split(',').filter((each) => states.some((state) => state === each))
      const query = { limit, cursor, q, check, states: known?.join(',') || undefined }
      const { rows, next, ...rest } = await evaluationApi.get(`/campaigns/${campaignId}/flags`, {
        query,
        signal,
      })
      if (!signal.aborted) counts.value = rest.counts
      return next === undefined ? { rows } : { rows, next }
    },
  })
  const decide = (
    { id, version }: Pick<AssessmentFlagRow, 'id' | 'version'>,
    said: { decision: 'upheld' | 'dismissed'; reason: string },
  ) => evaluationApi.post(`/assessment-flags/${id}/decide`, { version, ...said })
  return { list, counts, decide }
}
