import type { ConflictPartners } from '@linli/evaluation-contract/campaign'
import { latestOf } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

/** As many of each as the server names at once. */
export const mostPartners = 50
const settleMs = 250

/** Companies and estates that a conflict may be with, by what is typed of a name. */
export function useChoices() {
  const q = ref('')
  const found = shallowRef<ConflictPartners | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) =>
      evaluationApi.get('/scorers/companies', { query: { q: q.value.trim() || undefined }, signal }),
    error,
  )
  async function search(): Promise<void> {
    error.value = null
    found.value = (await read()) ?? found.value
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(q, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  void search()
  return { q, found, error, search }
}
