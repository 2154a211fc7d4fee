import type { RubricCard } from '@linli/evaluation-contract'
import type { RubricDoc } from '@linli/evaluation-contract/scoring'
import { allPages, latestOf } from '@linli/web-kit'
import { onMounted, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { rubricIndexOf } from '../../score/rubric-index.ts'

/** The rubrics that a campaign may evaluate by, and the document of the chosen one. */
export function useFrozenRubrics(chosen: Ref<string>) {
  const rubrics = shallowRef<RubricCard[] | null>(null)
  const error = shallowRef<unknown>(null)
  const doc = shallowRef<RubricDoc | null>(null)
  const read = latestOf(
    (signal) =>
      allPages<RubricCard>((page) =>
        evaluationApi.get('/rubrics', {
          query: { ...page, state: 'frozen', purpose: 'evaluation' },
          signal,
        }),
      ),
    error,
  )
  async function load(): Promise<void> {
    error.value = null
    rubrics.value = (await read()) ?? rubrics.value
  }
  async function loadDoc(id: string): Promise<void> {
    doc.value = null
    if (!id) return
    try {
      const index = await rubricIndexOf(id)
      if (chosen.value === id) [doc.value, error.value] = [index.doc, null]
    } catch (failure) {
      if (chosen.value === id) error.value = failure
    }
  }
  onMounted(load)
  watch(chosen, loadDoc, { immediate: true })
  const retry = (): Promise<unknown> => Promise.all([load(), loadDoc(chosen.value)])
  return { rubrics, error, doc, retry }
}
