import type { TestMember } from '@linli/kernel/testing'

import type { TestBench } from './test-bench.ts'

/** A moment in the estate's time: `2025-11-25T09:00`, a Tuesday without a holiday near it. */
export const at = (time: string) => new Date(`${time}:00+08:00`)

export const closedDays = (...dates: string[]) => ({ closedDays: dates.map((date) => ({ date })) })

const row = `select w.*, t.due_at as alarm_at,
    (select due_at from kernel.tasks k where k.subject_id = w.id and k.done_at is null and k.kind in ('work-order.dispatch', 'work-order.handle')) as task_due_at,
    (select count(*)::int from kernel.audit_log a where a.subject_id = w.id) as audits
  from p_smart_property.work_orders w left join kernel.timers t on t.key = w.id::text and t.name = 'work-order' where w.id = $1`

/** Changing calendars as people do, and what workers do then; the bench is asked for at each use. */
export function calendarDays(test: () => TestBench) {
  async function put(member: TestMember, override: object, version = 0): Promise<void> {
    const path = `/api/t/${member.tenantId}/calendar`
    const answer = await test().request(member, 'PUT', path, { override, version })
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  }
  /** Timers but the orders' alarms, which lie long past and work due times out anew as well. */
  async function fireRounds(): Promise<number> {
    const alarmsLater = (by: string) =>
      test().admin.query(
        `update kernel.timers set due_at = due_at + interval '${by}' where name = 'work-order'`,
      )
    await alarmsLater('100 years')
    const fired = await test().fireTimers()
    await alarmsLater('-100 years')
    return fired
  }
  /** Everything that follows of a change. */
  async function settle(): Promise<void> {
    do await test().drain()
    while ((await fireRounds()) > 0)
  }
  return {
    put,
    fireRounds,
    settle,
    /** An order with the times of its alarm and its task, and how often the audit names it. */
    row: async (id: string) => (await test().admin.query(row, [id])).rows[0],
  }
}
