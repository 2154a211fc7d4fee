import { factSubject, scoreSubject, type ScoreOutput } from '@linli/evaluation-contract'
import { toast } from '@linli/ui-console'
import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

export interface Refreshed {
  read: number
  changed: string[]
}

const settleMs = 500

/** The live score of a year (the running one unless `year` says another), following what changes on the server. */
export function useScore(year: Ref<number | undefined>) {
  const score = shallowRef<ScoreOutput | null>(null)
  const error = shallowRef<unknown>(null)
  const isRefreshing = ref(false)
  const refreshed = shallowRef<Refreshed | null>(null)
  const read = latestOf(
    (signal) => evaluationApi.get('/score', { query: { year: year.value }, signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [score.value, error.value] = [answer, null]
  }
  watch(
    year,
    () => {
      ;[score.value, error.value, refreshed.value] = [null, null, null]
      void load()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  function loadSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  }
  useChanged(scoreSubject, loadSoon)
  useChanged(factSubject, loadSoon)
  onScopeDispose(() => clearTimeout(timer))

  /** Reads all facts anew; what changed stays on screen until the year changes or it is put away. */
  async function refresh(): Promise<void> {
    if (isRefreshing.value) return
    isRefreshing.value = true
    try {
      const { read: count, changed } = await evaluationApi.post('/facts/refresh', { year: year.value })
      refreshed.value = { read: count, changed }
      await load()
    } catch (failure) {
      toast.problem(failure)
    } finally {
      isRefreshing.value = false
    }
  }
  return { score, error, load, refresh, isRefreshing, refreshed }
}
