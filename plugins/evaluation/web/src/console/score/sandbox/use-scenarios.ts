import type { ScenarioRow } from '@linli/evaluation-contract'
import { latestOf } from '@linli/web-kit'
import { shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import type { Assumptions } from './assumed-text.rules.ts'

/** Assumptions that were kept under a name, for all who may see the score. */
export function useScenarios(year: number) {
  const rows = shallowRef<ScenarioRow[] | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get('/plan/scenarios', { query: { year }, signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [rows.value, error.value] = [answer.rows, null]
  }
  void load()
  /** Over the one that is given, else as a new one. */
  async function save(
    name: unknown,
    { facts, judges }: Assumptions,
    over: ScenarioRow | null,
  ): Promise<void> {
    const id = over?.id ?? crypto.randomUUID()
    await evaluationApi.put(`/plan/scenarios/${id}`, { year, name, facts, judges, version: over?.version })
    await load()
  }
  async function remove({ id, version }: ScenarioRow): Promise<void> {
    await evaluationApi.delete(`/plan/scenarios/${id}`, { version })
    await load()
  }
  return { rows, error, load, save, remove }
}
