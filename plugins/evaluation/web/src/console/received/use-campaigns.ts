import { applicationSubject } from '@linli/evaluation-contract'
import { isProblem, useList, type AnswerIn, type List } from '@linli/web-kit'

import type { paths } from '../../generated/api.d.ts'
import { evaluationApi } from '../evaluation-api.ts'

/** A campaign with the estate's own application; a company has none of its own. */
export type ReceivedRow = AnswerIn<paths, '/received-campaigns', 'get'>['rows'][number]

/** Campaigns of the company on screen or above it, the latest first, following what associations write. */
export const useCampaigns = (): List<ReceivedRow> =>
  useList<ReceivedRow>({
    key: 'evaluation.received',
    subject: applicationSubject,
    fetchPage: ({ q, cursor, limit }, signal) =>
      evaluationApi.get('/received-campaigns', { query: { q, cursor, limit }, signal }),
  })

export const readCampaign = (id: string, signal: AbortSignal): Promise<ReceivedRow> =>
  evaluationApi.get(`/received-campaigns/${id}`, { signal })

/** One campaign by its id; null when it is not there any more, as for an estate that went to another company. */
export async function findCampaign(id: string, signal: AbortSignal): Promise<ReceivedRow | null> {
  try {
    return await readCampaign(id, signal)
  } catch (failure) {
    if (isProblem(failure, 'not_found')) return null
    throw failure
  }
}
