import { panelSubject } from '@linli/evaluation-contract'
import { latestOf, useChanged, type AnswerIn } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'

export type CalibrationAnswer = AnswerIn<paths, '/campaigns/{id}/calibration', 'get'>

const settleMs = 500

/**
 * How scorers get through calibration, following what the panel's clerks decide. What scorers hand in tells no stream,
 * as at the desk: for that it is read anew by hand.
 */
export function useCalibration(campaignId: () => string) {
  const calibration = shallowRef<CalibrationAnswer | null>(null)
  const error = shallowRef<unknown>(null)
  const readAt = ref<number | null>(null)
  const read = latestOf(
    (signal) => evaluationApi.get(`/campaigns/${campaignId()}/calibration`, { signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [calibration.value, error.value, readAt.value] = [answer, null, Date.now()]
  }
  void load()
  let timer: ReturnType<typeof setTimeout> | undefined
  useChanged(panelSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { calibration, error, readAt, load }
}
