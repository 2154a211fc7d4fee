import { flagSubject } from '@linli/evaluation-contract'
import type { FlagRow } from '@linli/evaluation-contract/flag'
import { toast } from '@linli/ui-console'
import { useList, type AnswerIn, type List } from '@linli/web-kit'
import { ref, shallowRef, watch } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { evaluationApi } from '../evaluation-api.ts'
import { keepYear } from '../facts/keep-year.ts'
import { askedOf } from './flag-view.rules.ts'

/** What is true of the year, whatever page and filters show. */
export type FlagSummary = Omit<AnswerIn<paths, '/flags', 'get'>, 'rows' | 'next' | 'total'>
export type Refreshed = AnswerIn<paths, '/flags/refresh', 'post'>

/** Flags of the tenant on screen with their year, and the checks that a person has run now. */
export function useFlags() {
  const summary = shallowRef<FlagSummary | null>(null)
  const isRefreshing = ref(false)
  const refreshed = shallowRef<Refreshed | null>(null)
  const list: List<FlagRow> = keepYear(
    useList<FlagRow>({
      key: 'evaluation.flags',
      subject: flagSubject,
      fetchPage: async ({ limit, cursor, ...filters }, signal) => {
        const { q: _q, ...asked } = askedOf(filters)
        const { rows, next, ...rest } = await evaluationApi.get('/flags', {
          query: { limit, cursor, ...asked },
          signal,
        })
        if (!signal.aborted) summary.value = rest
        return next === undefined ? { rows } : { rows, next }
      },
    }),
  )
  watch(
    () => list.request.value['year'],
    () => ([summary.value, refreshed.value] = [null, null]),
  )

  async function refresh(): Promise<void> {
    if (isRefreshing.value) return
    isRefreshing.value = true
    try {
      const year = summary.value?.year
      const answer = await evaluationApi.post('/flags/refresh', year === undefined ? {} : { year })
      await list.refresh()
      refreshed.value = answer
    } catch (failure) {
      toast.problem(failure)
    } finally {
      isRefreshing.value = false
    }
  }
  return { list, summary, refresh, isRefreshing, refreshed }
}
