import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import type { CycleDetail } from '@linli/evaluation-contract/appraisal'
import { isProblem, latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

const settleMs = 500

/** A cycle and its steps, each naming the version that was seen; follows what others do to it meanwhile. */
export function useCycle(id: Ref<string>) {
  const cycle = shallowRef<CycleDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get(`/appraisals/${id.value}`, { signal }), error)
  async function load(): Promise<void> {
    const found = await read()
    if (found) [cycle.value, error.value] = [found, null]
  }
  watch(
    id,
    () => {
      ;[cycle.value, error.value] = [null, null]
      void load()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  }
  useChanged(appraisalSubject, (changed) => (changed === null || changed === id.value) && soon())
  useChanged(sheetSubject, soon)
  onScopeDispose(() => clearTimeout(timer))

  const seen = () => ({ version: cycle.value?.version ?? 0 })
  /** After a step, and after one that came too late, the page shows what the server has. */
  async function step(send: () => Promise<unknown>): Promise<void> {
    try {
      await send()
    } catch (failure) {
      if (isProblem(failure, 'stale_version') || isProblem(failure, 'illegal_move')) await load()
      throw failure
    }
    await load()
  }
  const path = () => `/appraisals/${id.value}` as const
  return {
    cycle,
    error,
    load,
    open: () => step(() => evaluationApi.post(`${path()}/open`, seen())),
    review: () => step(() => evaluationApi.post(`${path()}/review`, seen())),
    show: () => step(() => evaluationApi.post(`${path()}/show`, seen())),
    close: () => step(() => evaluationApi.post(`${path()}/close`, seen())),
    changeDays: ({ selfBy, reviewBy, objectBy }: Record<string, unknown>) =>
      step(() => evaluationApi.post(`${path()}/days`, { ...seen(), selfBy, reviewBy, objectBy })),
    cancel: (reason: unknown) => step(() => evaluationApi.post(`${path()}/cancel`, { ...seen(), reason })),
    readFacts: () => evaluationApi.post(`${path()}/facts`, {}),
  }
}

export type CycleInHand = ReturnType<typeof useCycle>
