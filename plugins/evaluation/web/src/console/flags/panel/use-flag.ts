import { flagSubject } from '@linli/evaluation-contract'
import type { FlagDetail } from '@linli/evaluation-contract/flag'
import { latestOf, useChanged } from '@linli/web-kit'
import { shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import type { FlagAct } from '../flag-view.rules.ts'

export interface Said {
  reason: string
  evidenceId: string | null
}

/** One flag as it stands, and what a person says of it. */
export function useFlag(id: string) {
  const flag = shallowRef<FlagDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get(`/flags/${id}`, { signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [flag.value, error.value] = [answer, null]
  }
  void load()
  useChanged(flagSubject, () => void load())

  async function say(act: FlagAct, { reason, evidenceId }: Said): Promise<void> {
    const version = flag.value?.version ?? 1
    if (act === 'explain') await evaluationApi.post(`/flags/${id}/explain`, { version, reason, evidenceId })
    else
      await evaluationApi.post(`/flags/${id}/decide`, {
        version,
        decision: act === 'uphold' ? 'upheld' : 'dismissed',
        reason,
      })
    await load()
  }
  return { flag, error, load, say }
}
