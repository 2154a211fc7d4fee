import { factSubject, scoreSubject, type PlanOutput, type PlanRow } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { isProblem, latestOf, useChanged } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { rubricIndexOf } from '../rubric-index.ts'

export interface Mark {
  costHours: number | null
  structuralReason: string
}

/** What would bring more points, with the rubric that says in which unit, and what the house knows of each part. */
export function usePlan(year: Ref<number>, rubricId: Ref<string>) {
  const plan = shallowRef<PlanOutput | null>(null)
  const index = shallowRef<RubricIndex | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) =>
      Promise.all([
        evaluationApi.get('/plan', { query: { year: year.value }, signal }),
        rubricIndexOf(rubricId.value),
      ]),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [[plan.value, index.value], error.value] = [answer, null]
  }
  watch(
    [year, rubricId],
    () => {
      plan.value = null
      void load()
    },
    { immediate: true },
  )
  useChanged(scoreSubject, () => void load())
  useChanged(factSubject, () => void load())

  /** With neither hours nor a reason the mark is taken back; the company's own mark is left alone. */
  async function mark({ part, mark: held }: PlanRow, said: Mark): Promise<void> {
    try {
      const version = held?.version ?? undefined
      await evaluationApi.put(`/plan/parts/${part}`, { ...said, version })
      await load()
    } catch (failure) {
      if (isProblem(failure, 'stale_version') || isProblem(failure, 'conflict')) await load()
      throw failure
    }
  }
  return { plan, index, error, load, mark }
}
