import { latestOf, useStream, type AnswerIn } from '@linli/web-kit'
import { shallowRef } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'

export type MyCalibration = AnswerIn<paths, '/desk/calibration', 'get'>

/** My cases and where I stand; without a network, or before the first draw, there is simply nothing to show. */
export function useMyCalibration() {
  const mine = shallowRef<MyCalibration | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get('/desk/calibration', { signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [mine.value, error.value] = [answer, null]
  }
  void load()
  useStream('resumed', () => void load())
  return { mine, error, load }
}
