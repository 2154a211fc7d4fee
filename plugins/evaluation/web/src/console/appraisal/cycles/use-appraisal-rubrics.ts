import type { RubricCard } from '@linli/evaluation-contract'
import type { RubricDoc } from '@linli/evaluation-contract/scoring'
import { allPages, latestOf } from '@linli/web-kit'
import { onMounted, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { rubricIndexOf } from '../../score/rubric-index.ts'

/** Frozen rubrics of appraisals, the company's included, and the document of the chosen one. */
export function useAppraisalRubrics(chosen: Ref<string>) {
  const rubrics = shallowRef<RubricCard[] | null>(null)
  const error = shallowRef<unknown>(null)
  const doc = shallowRef<RubricDoc | null>(null)
  const read = latestOf(
    (signal) =>
      allPages<RubricCard>((page) =>
        evaluationApi.get('/rubrics', { query: { ...page, state: 'frozen', purpose: 'appraisal' }, signal }),
      ),
    error,
  )
  async function retry(): Promise<void> {
    error.value = null
    rubrics.value = (await read()) ?? rubrics.value
  }
  onMounted(retry)
  watch(
    chosen,
    async (id) => {
      doc.value = null
      const index = id
        ? await rubricIndexOf(id).catch((failure: unknown) => void (error.value = failure))
        : null
      if (index && chosen.value === id) doc.value = index.doc
    },
    { immediate: true },
  )
  return { rubrics, error, doc, retry }
}
