import type { CalibrationCaseDetail } from '@linli/evaluation-contract/campaign'
import { latestOf } from '@linli/web-kit'
import { shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

/** One case with its references, read anew whenever another is asked for or `version` tells of a change. */
export function useCase(id: () => string | null, version: () => number | undefined = () => undefined) {
  const detail = shallowRef<CalibrationCaseDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal, of: string) => evaluationApi.get(`/calibration-cases/${of}`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const of = id()
    error.value = null
    if (of === null) return
    const answer = await read(of)
    if (answer && answer.id === id()) detail.value = answer
  }
  watch(
    [id, version],
    ([of, seen]) => {
      if (detail.value?.id !== of) detail.value = null
      if (detail.value === null || (seen !== undefined && seen !== detail.value.version)) void load()
    },
    { immediate: true },
  )
  return { detail, error, load }
}
