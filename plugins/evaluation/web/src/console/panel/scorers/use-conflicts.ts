import { panelSubject } from '@linli/evaluation-contract'
import { latestOf, useChanged, type AnswerIn } from '@linli/web-kit'
import { shallowRef } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'

export type ConflictRow = AnswerIn<paths, '/scorers/{id}/conflicts', 'get'>['rows'][number]

/** Whose estates one scorer does not judge, ended conflicts included, following what others change. */
export function useConflicts(scorerId: string) {
  const rows = shallowRef<ConflictRow[] | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get(`/scorers/${scorerId}/conflicts`, { signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [rows.value, error.value] = [answer.rows, null]
  }
  void load()
  useChanged(panelSubject, (id) => {
    if (id === null || id === scorerId) void load()
  })
  return { rows, error, load }
}
