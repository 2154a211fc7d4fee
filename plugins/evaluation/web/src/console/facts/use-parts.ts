import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import { rubricIndexOf } from '../score/rubric-index.ts'

/** The rubric of a year with its parts by id; null until it has come, and for good where the score may not be read. */
export function useParts(year: Ref<number | undefined>): Ref<RubricIndex | null> {
  const index = shallowRef<RubricIndex | null>(null)
  let asked = 0
  watch(
    year,
    async () => {
      const turn = ++asked
      index.value = null
      if (year.value === undefined) return
      const score = await evaluationApi.get('/score', { query: { year: year.value } }).catch(() => null)
      const found = score && (await rubricIndexOf(score.rubric.id).catch(() => null))
      if (turn === asked) index.value = found
    },
    { immediate: true },
  )
  return index
}
