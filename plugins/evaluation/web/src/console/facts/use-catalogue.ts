import { factSubject } from '@linli/evaluation-contract'
import { toast } from '@linli/ui-console'
import { latestOf, useChanged, type AnswerIn } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { evaluationApi } from '../evaluation-api.ts'

export type Catalogue = AnswerIn<paths, '/facts', 'get'>
export type Refreshed = AnswerIn<paths, '/facts/refresh', 'post'>

const settleMs = 500

/** All metrics of a year (the running one unless `year` says another), following what changes on the server. */
export function useCatalogue(year: Ref<number | undefined>) {
  const catalogue = shallowRef<Catalogue | null>(null)
  const error = shallowRef<unknown>(null)
  const isRefreshing = ref(false)
  const refreshed = shallowRef<Refreshed | null>(null)
  const read = latestOf(
    (signal) => evaluationApi.get('/facts', { query: { year: year.value }, signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [catalogue.value, error.value] = [answer, null]
  }
  watch(
    year,
    () => {
      ;[catalogue.value, error.value, refreshed.value] = [null, null, null]
      void load()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  useChanged(factSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))

  /** Has the plugins read anew; what changed stays on screen until the year changes or it is put away. */
  async function refresh(): Promise<void> {
    if (isRefreshing.value) return
    isRefreshing.value = true
    try {
      const answer = await evaluationApi.post('/facts/refresh', { year: catalogue.value?.year ?? year.value })
      await load()
      refreshed.value = answer
    } catch (failure) {
      toast.problem(failure)
    } finally {
      isRefreshing.value = false
    }
  }
  return { catalogue, error, load, refresh, isRefreshing, refreshed }
}
