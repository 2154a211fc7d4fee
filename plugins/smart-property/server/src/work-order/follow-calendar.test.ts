import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { at, calendarDays, closedDays } from '../testing/calendar-days.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { cancelWorkOrder } from './cancel-work-order.ts'
import { followCalendar } from './follow-calendar.ts'
import { getWorkOrder } from './get-work-order.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { pauseWorkOrder } from './pause-work-order.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
})
beforeEach(async () => {
  estate = await test.mintEstate()
  test.setNow(at('2025-11-25T09:00'))
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const { put, fireRounds, settle, row } = calendarDays(() => test)
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const solveDue = async (id: string) => (await row(id)).solve_due_at as Date

describe('a day off that is entered', () => {
  it('moves due times, alarm and task of an open order to what one reported under it would have', async () => {
    const order = await test.order(estate, 'received')
    const other = await test.order(estate, 'handling')
    const before = await row(order.id)
    await put(estate.manager, closedDays('2025-11-25', '2025-11-26'))
    await settle()
    const [after, fresh] = [await row(order.id), await row((await test.order(estate, 'received')).id)]
    for (const column of [
      'respond_warn_at',
      'respond_due_at',
      'solve_warn_at',
      'solve_due_at',
      'due_at',
      'alarm_at',
    ])
      expect([column, after[column]]).toEqual([column, fresh[column]])
    expect(after.task_due_at).toEqual(fresh.task_due_at)
    expect(after.solve_due_at).toEqual(at('2025-11-28T10:00'))
    expect(before.solve_due_at).toEqual(at('2025-11-26T10:00'))
    // Answered for already: its response is not owed any more, its solution is.
    expect(await row(other.id)).toMatchObject({
      solve_due_at: after.solve_due_at,
      due_at: after.solve_due_at,
      task_due_at: after.solve_due_at,
    })
    expect((await row(other.id)).respond_due_at).toEqual(before.respond_due_at)
  })

  it('is no move of the order: the same version and timeline, an audit entry, and open pages hear of it', async () => {
    const order = await test.order(estate, 'handling')
    const [before, steps, events] = [
      await row(order.id),
      await test.timeline(order.id),
      await test.events(order.id),
    ]
    const heard: unknown[] = []
    const stop = test.kernel.live.subscribe(estate.tenant.id, estate.desk.accountId, ({ event, data }) =>
      heard.push({ event, ...data }),
    )
    await put(estate.manager, closedDays('2025-11-26'))
    await settle()
    stop()
    expect((await row(order.id)).version).toBe(before.version)
    expect(await test.timeline(order.id)).toEqual(steps)
    expect(await test.events(order.id)).toEqual(events)
    expect(heard).toContainEqual({ event: 'changed', subject: 'smart-property.work-order', id: order.id })
    const { rows } = await test.admin.query(
      'select action, before, after from kernel.audit_log where subject_id = $1 order by id desc limit 1',
      [order.id],
    )
    expect(rows).toEqual([
      {
        action: 'smart-property.work-order.follow-calendar',
        before: expect.objectContaining({ solveDueAt: '2025-11-26T02:00:00Z' }),
        after: expect.objectContaining({ solveDueAt: '2025-11-27T02:00:00Z' }),
      },
    ])
  })

  it('taken back, or a day declared open, moves it forward again; another delivery of either moves nothing', async () => {
    const order = await test.order(estate, 'handling')
    await put(estate.manager, closedDays('2025-11-26'))
    await settle()
    expect(await solveDue(order.id)).toEqual(at('2025-11-27T10:00'))
    await put(estate.manager, {}, 1)
    await settle()
    expect(await solveDue(order.id)).toEqual(at('2025-11-26T10:00'))
    const once = await row(order.id)
    await test.admin.query("update kernel.deliveries set state = 'pending' where tenant_id = $1", [
      estate.tenant.id,
    ])
    await settle()
    expect(await row(order.id)).toEqual(once)
  })
})

describe('left as they are', () => {
  const rows = (...orders: { id: string }[]) => Promise.all(orders.map(({ id }) => row(id)))
  const enter = async (...dates: string[]) => {
    await put(estate.manager, closedDays(...dates))
    await settle()
  }

  it('an answered order, which is judged by what held when the answer came, and a closed one', async () => {
    const answered = await test.order(estate, 'answered')
    const received = await test.order(estate, 'received')
    await test.run(estate.resident, cancelWorkOrder, { ...seen(received), reason: '自己修好了' })
    const before = await rows(answered, received)
    await enter('2025-11-26')
    expect(await rows(answered, received)).toEqual(before)
  })

  it('a paused one while the day lies within its pause, for no time counts there; a day after it counts', async () => {
    const order = await test.order(estate, 'handling')
    test.setNow(at('2025-11-25T10:00'))
    await test.run(estate.engineer, pauseWorkOrder, {
      ...seen(order),
      reason: 'parts',
      resumeAt: at('2025-11-28T10:00').toISOString(),
    })
    const before = await row(order.id)
    await enter('2025-11-26', '2025-11-27')
    expect(await row(order.id)).toEqual(before)
    expect(await solveDue(order.id)).toEqual(at('2025-12-01T10:00'))
    await put(estate.manager, closedDays('2025-12-01'), 1)
    await settle()
    expect(await row(order.id)).toMatchObject({
      solve_due_at: at('2025-12-02T10:00'),
      pause_reason: 'parts',
      alarm_at: at('2025-11-28T10:00'),
    })
  })

  it('one that was said to be late, one on the round-the-clock calendar, and one whose days are as they were', async () => {
    const late = await test.order(estate, 'handling')
    await test.admin.query('update p_smart_property.work_orders set solve_stage = 2 where id = $1', [late.id])
    const urgent = await test.order(estate, 'received', { categoryKey: 'lift-trapped' })
    const before = await rows(late, urgent)
    await enter('2025-11-26')
    expect(await rows(late, urgent)).toEqual(before)
    const due = await test.order(estate, 'handling')
    const stood = await row(due.id)
    await put(estate.manager, closedDays('2025-11-26', '2026-03-02'), 1)
    await settle()
    expect(await row(due.id)).toEqual(stood)
  })

  it('another tenant’s, and the version that a clerk saw of one that moved', async () => {
    const neighbours = await test.mintEstate()
    const elsewhere = await test.order(neighbours, 'handling')
    const own = await test.order(estate, 'handling')
    const before = await row(elsewhere.id)
    await enter('2025-11-26')
    expect(await row(elsewhere.id)).toEqual(before)
    const noted = await test.run(estate.engineer, noteWorkOrder, { ...seen(own), text: '配件已到' })
    const done = await test.run(estate.engineer, answerWorkOrder, {
      ...seen(noted),
      text: '好了',
      isSolved: true,
    })
    expect(done.solve.dueAt).toBe('2025-11-27T02:00:00Z')
    expect((await test.run(estate.desk, getWorkOrder, { id: own.id })).solve.dueAt).toBe(done.solve.dueAt)
  })

  it('a task that somebody took off their list: it does not come back with another deadline', async () => {
    const order = await test.order(estate, 'handling')
    await test.admin.query('update kernel.tasks set done_at = now() where subject_id = $1', [order.id])
    await enter('2025-11-26')
    expect(await row(order.id)).toMatchObject({ solve_due_at: at('2025-11-27T10:00'), task_due_at: null })
  })

  it('by whoever is not the system', async () => {
    const round = { key: estate.tenant.id, payload: { calendarId: 'office' as const, after: null } }
    await expect(test.run(estate.manager, followCalendar, round)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

it('a company’s day off moves the orders of the estates that follow it, and of no estate that says otherwise', async () => {
  const group = await test.mintTenant({ kind: 'group' })
  const chief = await test.mintMember(group, ['group-admin'])
  const branch = await test.mintTenant({ kind: 'branch', parent: group })
  const [follows, departs] = [await test.mintEstate(branch), await test.mintEstate(group)]
  await put(departs.manager, { openDays: [{ date: '2025-11-26' }] })
  await settle()
  const orders = [await test.order(follows, 'handling'), await test.order(departs, 'handling')]
  const before = await row(orders[1]!.id)
  await put(chief, closedDays('2025-11-26'))
  await settle()
  expect(await solveDue(orders[0]!.id)).toEqual(at('2025-11-27T10:00'))
  expect(await row(orders[1]!.id)).toEqual(before)
  const path = `/api/t/${departs.tenant.id}/calendar`
  await test.request(departs.manager, 'DELETE', path, { version: 1 })
  await settle()
  expect(await solveDue(orders[1]!.id)).toEqual(at('2025-11-27T10:00'))
})

describe('more orders than one transaction takes', () => {
  const dues = async () =>
    (
      await test.admin.query<{ due: Date; n: number }>(
        'select solve_due_at as due, count(*)::int as n from p_smart_property.work_orders where tenant_id = $1 group by 1 order by 1',
        [estate.tenant.id],
      )
    ).rows
  /** Copies with one and the same moment of report, so that only the id tells where a batch ends. */
  const copies = async (id: string, count: number) => {
    const { rows } = await test.admin.query<{ names: string }>(
      `select string_agg(column_name, ', ') as names from information_schema.columns
        where table_schema = 'p_smart_property' and table_name = 'work_orders' and is_generated = 'NEVER'`,
    )
    await test.admin.query(
      `insert into p_smart_property.work_orders (${rows[0]!.names}) select ${rows[0]!.names.replaceAll(/\w+/g, 'made.$&')}
        from p_smart_property.work_orders w cross join generate_series(1, $2::int) n
        cross join lateral jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'number', 'C-' || n)) made where w.id = $1`,
      [id, count],
    )
  }

  it('all move, each once, also when a worker is lost in the middle; pages hear of a batch and not of each', async () => {
    await copies((await test.order(estate, 'handling')).id, 249)
    await put(estate.manager, closedDays('2025-11-26'))
    const heard: unknown[] = []
    const stop = test.kernel.live.subscribe(estate.tenant.id, estate.desk.accountId, ({ data }) =>
      heard.push(data),
    )
    await test.drain()
    stop()
    expect(heard).toEqual([{ subject: 'smart-property.work-order', id: null }])
    expect(await dues()).toEqual([
      { due: at('2025-11-26T10:00'), n: 150 },
      { due: at('2025-11-27T10:00'), n: 100 },
    ])
    await test.admin.query(
      `create function p_smart_property.lost() returns trigger language plpgsql as $$ begin
        if (select count(*) from p_smart_property.work_orders where solve_due_at = new.solve_due_at) > 150 then raise exception 'lost'; end if;
        return new; end $$;
      create trigger lost before update on p_smart_property.work_orders for each row execute function p_smart_property.lost()`,
    )
    await expect(fireRounds()).rejects.toThrow()
    expect((await dues()).map(({ n }) => n)).toEqual([150, 100])
    await test.admin.query('drop trigger lost on p_smart_property.work_orders')
    await settle()
    expect(await dues()).toEqual([{ due: at('2025-11-27T10:00'), n: 250 }])
    const { rows } = await test.admin.query(
      `select subject_id is null as is_round, count(*)::int as n, count(distinct subject_id)::int as orders from kernel.audit_log
        where tenant_id = $1 and action = 'smart-property.work-order.follow-calendar' group by 1 order by 1`,
      [estate.tenant.id],
    )
    expect(rows).toEqual([
      { is_round: false, n: 250, orders: 250 },
      // Three batches, and the same once more for what was under way.
      { is_round: true, n: 6, orders: 0 },
    ])
  })
})
