import { campaignSubject, factSubject, scoreSubject } from '@linli/evaluation-contract/subjects'
import { useTenant } from '@linli/web-kit'
import { computed } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import { useFollowed } from '../use-followed.ts'

/** What the home page of one tenant asks for, read anew when something it is made of changes. */
function useAnswer<Answer>(ask: (signal: AbortSignal) => Promise<Answer>, subjects: readonly string[]) {
  const tenant = useTenant()
  const id = computed(() => tenant.tenant?.id ?? '')
  const [subject = '', ...also] = subjects
  const { row: answer, error, load } = useFollowed(id, { ask, subject, also })
  return {
    answer,
    error,
    load,
    at: (page: string): string => `/t/${id.value}/p/evaluation/${page}`,
  }
}

const ofScore = [scoreSubject, factSubject] as const

/** The running year of an estate, and what would bring it more points. */
export const useEstateYear = () =>
  useAnswer(async (signal) => {
    const [score, plan] = await Promise.all([
      evaluationApi.get('/score', { signal }),
      evaluationApi.get('/plan', { signal }),
    ])
    return { score, plan }
  }, ofScore)

/** The few lowest estates of a company, with the average of all. */
export const useWeakest = (limit: number) =>
  useAnswer((signal) => evaluationApi.get('/standings', { query: { sort: 'low', limit }, signal }), ofScore)

const pageSize = 20

export const useCampaignsInHand = () =>
  useAnswer(
    (signal) => evaluationApi.get('/campaigns', { query: { limit: pageSize }, signal }),
    [campaignSubject],
  )
