import { siteSubject } from '@linli/evaluation-contract'
import type { VisitDetail } from '@linli/evaluation-contract/site'
import { latestOf, useChanged } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

/** One visit with all that was kept on site, followed while inspectors hand it over. */
export function useVisitDetail(id: Readonly<Ref<string>>) {
  const visit = shallowRef<VisitDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal, wanted: string) => evaluationApi.get(`/site-visits/${wanted}`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read(id.value)
    if (answer) visit.value = answer
  }
  watch(id, () => void load(), { immediate: true })
  useChanged(siteSubject, () => void load())
  return { visit, error, load }
}
