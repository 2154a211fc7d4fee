import type { Words } from '@linli/evaluation-contract'
import { shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

export interface Group {
  id: string
  title: Words
}

/** Groups of the association's newest frozen rubric, which name what scorers know; none where there is no rubric or it cannot be read. */
export function useGroups() {
  const groups = shallowRef<readonly Group[]>([])
  async function read(): Promise<void> {
    const query = { state: 'frozen', purpose: 'evaluation', limit: 100 }
    const { rows } = await evaluationApi.get('/rubrics', { query })
    const [newest] = rows.toSorted((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''))
    if (!newest) return
    const { rubricIndexOf } = await import('../../score/rubric-index.ts')
    const { doc } = await rubricIndexOf(newest.id)
    groups.value = doc.groups.map(({ id, title }) => ({ id, title }))
  }
  // Without the titles the page still does all it is for.
  read().catch(() => {})
  return groups
}
