import { campaignSubject } from '@linli/evaluation-contract'
import type { Screen } from '@linli/evaluation-contract/campaign'
import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

export const refreshMs = 60_000

/** The figures of a campaign's screen, every minute and when the campaign moves; what was shown stays when a call fails. */
export function useScreen(id: () => string) {
  const screen = shallowRef<Screen | null>(null)
  const error = shallowRef<unknown>(null)
  /** When the figures shown were read. */
  const readAt = ref('')
  const read = latestOf((signal) => evaluationApi.get(`/campaigns/${id()}/screen`, { signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (!answer) return
    screen.value = answer
    error.value = null
    readAt.value = new Date().toISOString()
  }
  watch(id, () => ((screen.value = null), void load()), { immediate: true })
  const timer = setInterval(() => void load(), refreshMs)
  onScopeDispose(() => clearInterval(timer))
  useChanged(campaignSubject, (changed) => {
    if (changed === null || changed === id()) void load()
  })
  return { screen, error, readAt, load }
}
