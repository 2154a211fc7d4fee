import type { CheckRow } from '@linli/evaluation-contract/flag'
import { latestOf } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

/** What is looked for here, and what nobody looks for yet. */
export function useChecks(year: Ref<number | undefined>) {
  const rows = shallowRef<CheckRow[] | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) => evaluationApi.get('/flags/catalogue', { query: { year: year.value }, signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [rows.value, error.value] = [answer.rows, null]
  }
  watch(year, () => void load(), { immediate: true })
  return { rows, error, load }
}
