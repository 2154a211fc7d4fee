import { scoreSubject, type EvidenceRow } from '@linli/evaluation-contract'
import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

const settleMs = 250
const atOnce = 20

/** Evidence of a year to pick from, by words of the title and by part, a page at a time. Outside a list: a dialog leaves the address alone. */
export function useEvidenceSearch(year: () => number) {
  const q = ref('')
  const part = ref('')
  const rows = shallowRef<readonly EvidenceRow[] | null>(null)
  const next = ref<string | undefined>()
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal, cursor: string | undefined) =>
      evaluationApi.get('/evidence', {
        query: {
          year: year(),
          q: q.value.trim() || undefined,
          part: part.value || undefined,
          limit: atOnce,
          cursor,
        },
        signal,
      }),
    error,
  )
  async function load(cursor?: string): Promise<void> {
    error.value = null
    const answer = await read(cursor)
    if (!answer) return
    rows.value = cursor ? [...(rows.value ?? []), ...answer.rows] : answer.rows
    next.value = answer.next
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(q, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  watch([part, year], () => void load(), { immediate: true })
  useChanged(scoreSubject, () => void load())
  onScopeDispose(() => clearTimeout(timer))
  return { q, part, rows, next, error, load, more: () => load(next.value) }
}
