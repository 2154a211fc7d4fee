import type { Words } from '@linli/evaluation-contract'
import { shallowRef, watch, type Ref } from 'vue'

import type { Refreshed } from './use-score.ts'

/** The rubric's names of the facts that a refresh changed; none while it loads or when it cannot be read. */
export function useChangedFacts(refreshed: Ref<Refreshed | null>, rubricId: () => string | undefined) {
  const changed = shallowRef<{ key: string; title: Words }[]>([])
  watch(refreshed, async (now) => {
    changed.value = []
    const id = rubricId()
    if (!now?.changed.length || !id) return
    const { rubricIndexOf } = await import('./rubric-index.ts')
    const index = await rubricIndexOf(id).catch(() => null)
    if (refreshed.value !== now) return
    changed.value = now.changed.flatMap((key) => {
      const title = index?.doc.metrics[key]?.title
      return title ? [{ key, title }] : []
    })
  })
  return changed
}
