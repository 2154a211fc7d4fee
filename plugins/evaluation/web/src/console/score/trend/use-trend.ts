import { scoreSubject, type trendOutput } from '@linli/evaluation-contract'
import { latestOf, useChanged } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

export type Trend = ReturnType<typeof trendOutput.parse>

/** The kept days of a year and those of the year before, once the year is known. */
export function useTrend(year: Ref<number | undefined>) {
  const trend = shallowRef<Trend | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) => evaluationApi.get('/score/trend', { query: { year: year.value }, signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [trend.value, error.value] = [answer, null]
  }
  watch(
    year,
    () => {
      ;[trend.value, error.value] = [null, null]
      if (year.value !== undefined) void load()
    },
    { immediate: true },
  )
  useChanged(scoreSubject, () => void load())
  return { trend, error, load }
}
