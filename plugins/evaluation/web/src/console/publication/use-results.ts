import { campaignSubject } from '@linli/evaluation-contract'
import { latestOf, useChanged, type AnswerIn } from '@linli/web-kit'
import { computed, shallowRef, watch } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { evaluationApi } from '../evaluation-api.ts'

export type Publication = AnswerIn<paths, '/campaigns/{id}/publications', 'get'>['rows'][number]

/** Everything that was published of a campaign, the latest first; read again when the campaign moves. */
export function usePublications(campaignId: () => string) {
  const rows = shallowRef<readonly Publication[] | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) => evaluationApi.get(`/campaigns/${campaignId()}/publications`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [rows.value, error.value] = [answer.rows, null]
  }
  watch(campaignId, () => ((rows.value = null), void load()), { immediate: true })
  useChanged(campaignSubject, (id) => {
    if (id === null || id === campaignId()) void load()
  })
  return { rows, latest: computed(() => rows.value?.[0] ?? null), error, load }
}
