import type { MappingRow, RubricCard, RubricDetail } from '@linli/evaluation-contract'
import { rubricDoc, type RubricDoc } from '@linli/evaluation-contract/scoring'
import { latestOf } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

export type Rubric = Omit<RubricDetail, 'doc'> & { doc: RubricDoc }

/** One version with its document, which comes as a plain object. */
export async function readRubricVersion(id: string, signal?: AbortSignal): Promise<Rubric> {
  const detail = await evaluationApi.get(`/rubrics/${id}`, signal ? { signal } : {})
  return { ...detail, doc: rubricDoc.parse(detail.doc) }
}

/** A version in the builder and what may be done with it; every step names the version that was seen. */
export function useRubric(id: Ref<string>) {
  const rubric = shallowRef<Rubric | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => readRubricVersion(id.value, signal), error)

  /** Whether it came; why not is in `error`. */
  async function load(): Promise<boolean> {
    error.value = null
    const found = await read()
    if (found) rubric.value = found
    return found !== null
  }
  watch(
    id,
    () => {
      rubric.value = null
      void load()
    },
    { immediate: true },
  )

  const seen = () => ({ version: rubric.value?.version ?? 0 })
  /** A step answers the card alone: the document in hand is the one that was sent. */
  const took = (card: RubricCard, doc?: RubricDoc): void => {
    if (rubric.value) rubric.value = { ...rubric.value, ...card, ...(doc ? { doc } : {}) }
  }
  const path = () => `/rubrics/${id.value}` as const
  return {
    rubric,
    error,
    load,
    save: async (doc: RubricDoc) => took(await evaluationApi.put(path(), { ...seen(), doc }), doc),
    submit: async () => took(await evaluationApi.post(`${path()}/submit`, seen())),
    giveBack: async (reason: unknown) => {
      took(await evaluationApi.post(`${path()}/return`, { ...seen(), reason }))
      await load()
    },
    freeze: async (effectiveFrom: unknown) =>
      took(await evaluationApi.post(`${path()}/freeze`, { ...seen(), effectiveFrom })),
    retire: async (effectiveTo: unknown, reason: unknown) => {
      took(await evaluationApi.post(`${path()}/retire`, { ...seen(), effectiveTo, reason }))
      await load()
    },
    discard: () => evaluationApi.delete(path(), seen()),
    saveMapping: async (fromId: string, mapping: { version?: number; rows: MappingRow[] }) => {
      const kept = await evaluationApi.put(`${path()}/mappings/${fromId}`, mapping)
      // The version that was seen stays as it was: with another, unsaved edits could go over somebody else's.
      const others = rubric.value?.mappings.filter((each) => each.fromId !== fromId) ?? []
      if (rubric.value) rubric.value = { ...rubric.value, mappings: [...others, kept] }
    },
  }
}

export type RubricInHand = ReturnType<typeof useRubric>
