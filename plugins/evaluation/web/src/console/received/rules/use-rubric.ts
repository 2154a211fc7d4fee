import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { shallowRef, watch, type ShallowRef } from 'vue'

/** The campaign's rubric from this company's copy; null while it loads and for whoever may not read it. */
export function useCampaignRubric(id: () => string | undefined): ShallowRef<RubricIndex | null> {
  const index = shallowRef<RubricIndex | null>(null)
  watch(
    id,
    async (now) => {
      index.value = null
      if (!now) return
      const { rubricIndexOf } = await import('../../score/rubric-index.ts')
      const found = await rubricIndexOf(now).catch(() => null)
      if (id() === now) index.value = found
    },
    { immediate: true },
  )
  return index
}
