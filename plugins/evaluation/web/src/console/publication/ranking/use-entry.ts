import type { RankingRow } from '@linli/evaluation-contract/campaign'
import { isProblem, latestOf } from '@linli/web-kit'
import { computed, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

/** An open entry: the list's row while it is among them, else read by itself, as by a link into three thousand estates. */
export function useEntry(id: Ref<string>, row: Ref<RankingRow | null>) {
  const found = shallowRef<RankingRow | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get(`/entries/${id.value}`, { signal }), error)
  async function load(): Promise<void> {
    error.value = null
    found.value = null
    if (row.value) return
    const answer = await read()
    if (answer) found.value = answer
  }
  watch([id, () => row.value === null], () => void load(), { immediate: true })
  const entry = computed(() => row.value ?? found.value)
  return { entry, error, isGone: computed(() => !entry.value && isProblem(error.value, 'not_found')), load }
}
