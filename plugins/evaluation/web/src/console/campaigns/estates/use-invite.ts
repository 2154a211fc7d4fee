import { latestOf, isProblem, type ProblemError } from '@linli/web-kit'
import { onMounted, ref, shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { inBatches, type Company } from './invitations.rules.ts'

interface Outcome {
  companyId: string
  outcome: 'sent' | 'not_reachable' | 'no_member'
}

/** The association's member companies, and inviting many of them; what became of each is kept. */
export function useInvite(campaignId: string) {
  const companies = shallowRef<Company[] | null>(null)
  const error = shallowRef<unknown>(null)
  const outcomes = shallowRef<Outcome[]>([])
  const refusal = shallowRef<ProblemError | null>(null)
  const isSending = ref(false)
  const read = latestOf(
    (signal) => evaluationApi.get(`/campaigns/${campaignId}/companies`, { signal }),
    error,
  )

  async function load(): Promise<void> {
    error.value = null
    companies.value = (await read())?.rows ?? companies.value
  }
  onMounted(load)

  /** Whether all were asked; a failure keeps what came before it. */
  async function invite(ids: readonly string[]): Promise<boolean> {
    if (isSending.value) return false
    ;[isSending.value, refusal.value, outcomes.value] = [true, null, []]
    try {
      for (const companyIds of inBatches(ids)) {
        const { rows } = await evaluationApi.post(`/campaigns/${campaignId}/invite`, { companyIds })
        outcomes.value = [...outcomes.value, ...rows]
      }
      return true
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      refusal.value = failure
      return false
    } finally {
      isSending.value = false
    }
  }
  return { companies, error, load, outcomes, refusal, isSending, invite }
}
