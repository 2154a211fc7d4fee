import { expect } from 'vitest'

import type { TestBench } from './test-bench.ts'

type Row = readonly [table: string, id: string]

/** While somebody holds a row: whether a step that waits for it leaves a row below free for others. */
export async function leavesFree(
  { admin }: Pick<TestBench, 'admin'>,
  { held, row }: { held: Row; row: Row },
  step: () => Promise<unknown>,
): Promise<boolean> {
  const isWaiting = async () => {
    const { rows } = await admin.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    return rows.length > 0
  }
  const holder = await admin.connect()
  try {
    await holder.query('begin')
    await holder.query(`select 1 from p_evaluation.${held[0]} where id = $1 for update`, [held[1]])
    const done = step()
    await expect.poll(isWaiting).toBe(true)
    const { rows } = await holder.query(
      `select 1 from p_evaluation.${row[0]} where id = $1 for update skip locked`,
      [row[1]],
    )
    await holder.query('commit')
    await done
    return rows.length > 0
  } finally {
    holder.release()
  }
}
