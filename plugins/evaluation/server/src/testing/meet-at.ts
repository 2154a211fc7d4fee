import { vi } from 'vitest'

import type { TestBench } from './test-bench.ts'

const waiting =
  "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"

/**
 * Holds a table until all attempts wait for it or for each other, so that each has come as far as it can before
 * anything is committed, and lets them go at one moment.
 */
export async function meetAt(
  test: Pick<TestBench, 'admin'>,
  table: string,
  attempts: () => readonly Promise<unknown>[],
): Promise<void> {
  const gate = await test.admin.connect()
  await gate.query(`begin; lock table p_evaluation.${table} in access exclusive mode`)
  const started = attempts()
  const all = Promise.all(started)
  await vi.waitUntil(async () => {
    const { rows } = await gate.query<{ n: number }>(waiting)
    return (rows[0]?.n ?? 0) >= started.length
  })
  await gate.query('commit')
  gate.release()
  await all
}
