import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import type { Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import { useFollowed } from '../use-followed.ts'

/** A cycle and its steps, each naming the version that was seen; follows what others do to it meanwhile. */
export function useCycle(id: Ref<string>) {
  const {
    row: cycle,
    error,
    load,
    step,
  } = useFollowed(id, {
    ask: (signal) => evaluationApi.get(`/appraisals/${id.value}`, { signal }),
    subject: appraisalSubject,
    also: [sheetSubject],
  })
  const seen = () => ({ version: cycle.value?.version ?? 0 })
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
