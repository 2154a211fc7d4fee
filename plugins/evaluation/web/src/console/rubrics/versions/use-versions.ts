import type { RubricCard, RubricComparison } from '@linli/evaluation-contract'
import { allPages, latestOf } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { readRubricVersion, type Rubric } from '../builder/use-rubric.ts'
import { evaluationApi } from '../../evaluation-api.ts'

/** The versions there are to compare with, and the one that is chosen with all that differs. */
export function useVersions(
  { id, version }: { id: Ref<string>; version: Ref<number> },
  otherId: Ref<string | null>,
) {
  const versions = shallowRef<RubricCard[] | null>(null)
  const other = shallowRef<Rubric | null>(null)
  const comparison = shallowRef<RubricComparison | null>(null)
  const error = shallowRef<unknown>(null)

  const readList = latestOf(
    (signal) => allPages<RubricCard>((page) => evaluationApi.get('/rubrics', { query: page, signal })),
    error,
  )
  const readOther = latestOf(
    (signal, chosen: string) =>
      Promise.all([
        readRubricVersion(chosen, signal),
        evaluationApi.get(`/rubrics/${id.value}/compare/${chosen}`, { signal }),
      ]),
    error,
  )

  async function load(): Promise<void> {
    error.value = null
    const found = versions.value ?? (await readList())
    if (found) versions.value = found.filter((version) => version.id !== id.value)
    const chosen = otherId.value
    if (chosen === null) {
      other.value = comparison.value = null
      return
    }
    const answer = await readOther(chosen)
    if (answer) [other.value, comparison.value] = answer
  }
  watch(
    otherId,
    () => {
      other.value = comparison.value = null
      void load()
    },
    { immediate: true },
  )
  // What was saved meanwhile differs otherwise; what is on screen stays until the answer is there.
  watch(version, () => void load())
  return { versions, other, comparison, error, load }
}
