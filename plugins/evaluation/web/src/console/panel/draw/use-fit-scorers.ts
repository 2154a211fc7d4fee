import { panelSubject } from '@linli/evaluation-contract'
import { allPages, latestOf, useChanged } from '@linli/web-kit'
import { computed, shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { fitScorers } from './draw-ready.rules.ts'

type Fit = Parameters<typeof fitScorers>[0]

/** How many scorers a draw could use today; `scoreBy` is the last day of scoring. */
export function useFitScorers(scoreBy: () => string) {
  const rows = shallowRef<Fit | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) =>
      allPages((page) => evaluationApi.get('/scorers', { query: { ...page, isActive: 'true' }, signal })),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [rows.value, error.value] = [answer, null]
  }
  void load()
  useChanged(panelSubject, () => void load())
  return { error, load, people: computed(() => rows.value && fitScorers(rows.value, scoreBy())) }
}
