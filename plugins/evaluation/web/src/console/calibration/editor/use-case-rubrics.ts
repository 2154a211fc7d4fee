import type { RubricCard } from '@linli/evaluation-contract'
import { allPages, latestOf } from '@linli/web-kit'
import { computed, shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

/** Rubrics whose content is fixed, each content once: a case belongs to the content. New cases are for those in use. */
export function useCaseRubrics() {
  const rubrics = shallowRef<RubricCard[] | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) =>
      allPages<RubricCard>((page) =>
        evaluationApi.get('/rubrics', { query: { ...page, purpose: 'evaluation' }, signal }),
      ),
    error,
  )
  async function load(): Promise<void> {
    error.value = null
    rubrics.value = (await read()) ?? rubrics.value
  }
  void load()
  const fixed = computed(() => {
    const known = new Map<string, RubricCard>()
    for (const card of rubrics.value ?? [])
      if (card.contentHash !== null && !known.has(card.contentHash)) known.set(card.contentHash, card)
    return [...known.values()]
  })
  return {
    /** Null until they are there. */
    rubrics: computed(() => (rubrics.value ? fixed.value : null)),
    frozen: computed(() => fixed.value.filter(({ state }) => state === 'frozen')),
    byHash: (hash: string): RubricCard | undefined => fixed.value.find((card) => card.contentHash === hash),
    error,
    load,
  }
}

export type CaseRubrics = ReturnType<typeof useCaseRubrics>
