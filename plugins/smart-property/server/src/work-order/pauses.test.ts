import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { saveCategory } from '../category/save-category.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { classifyWorkOrder } from './classify-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { pauseWorkOrder } from './pause-work-order.ts'
import { resumeWorkOrder } from './resume-work-order.ts'
import { transferWorkOrder } from './transfer-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

/** A Tuesday without a holiday near it, on the office's own hours. */
const at = (time: string) => new Date(`${time}:00+08:00`)
const iso = (time: string) => at(time).toISOString()
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const row = async (id: string) =>
  (
    await test.admin.query(
      'select solve_due_at, pause_reason, resume_at, solved_minutes, responded_minutes, jsonb_array_length(solve_spans) as spans from p_smart_property.work_orders where id = $1',
      [id],
    )
  ).rows[0]
const alarmOf = async (id: string) =>
  (await test.admin.query('select due_at from kernel.timers where key = $1', [id])).rows[0].due_at as Date

async function handling(input: object = {}) {
  test.setNow(at('2025-11-25T09:00'))
  return test.order(estate, 'handling', { categoryKey: 'water-leak', ...input })
}

describe('a pause', () => {
  it('moves the due time by the working time it takes, tells the reporter, and ends by itself', async () => {
    const order = await handling()
    expect(order.solve.dueAt).toBe('2025-11-26T02:00:00Z')
    test.setNow(at('2025-11-25T10:00'))
    const paused = await test.run(estate.engineer, pauseWorkOrder, {
      ...seen(order),
      reason: 'parts',
      resumeAt: iso('2025-11-26T10:00'),
      text: '等角阀到货',
    })
    expect(paused).toMatchObject({
      state: 'handling',
      pause: { reason: 'parts', resumeAt: '2025-11-26T02:00:00Z' },
      solve: { dueAt: '2025-11-27T02:00:00Z' },
    })
    expect(await alarmOf(order.id)).toEqual(at('2025-11-26T10:00'))
    const { rows } = await test.admin.query(
      "select 1 from kernel.notifications where account_id = $1 and kind = 'smart-property.work-order.paused' and path like $2",
      [estate.resident.accountId, `%${order.id}`],
    )
    expect(rows).toHaveLength(1)
    test.setNow(at('2025-11-26T10:00'))
    expect(await test.fireTimers()).toBe(1)
    expect(await row(order.id)).toMatchObject({ pause_reason: null, resume_at: null, spans: 1 })
    expect((await row(order.id)).solve_due_at).toEqual(at('2025-11-27T10:00'))
    expect((await test.timeline(order.id)).at(-1)).toMatchObject({
      kind: 'auto-resume',
      actor_kind: 'system',
    })
    expect(await test.events(order.id)).toEqual([
      'reported@1',
      'assigned@1',
      'started@1',
      'paused@1',
      'resumed@1',
    ])
  })

  it('that was over while nothing ran ends when it was meant to, not when the worker came back', async () => {
    const order = await handling()
    test.setNow(at('2025-11-25T10:00'))
    await test.run(estate.engineer, pauseWorkOrder, {
      ...seen(order),
      reason: 'third-party',
      resumeAt: iso('2025-11-25T15:00'),
    })
    test.setNow(at('2025-12-01T09:00'))
    await test.fireTimers()
    const { solve_due_at: dueAt } = await row(order.id)
    // 10:00 to 15:00 holds three working hours.
    expect(dueAt).toEqual(at('2025-11-26T15:00'))
    expect((await test.timeline(order.id)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['auto-resume', 'solve-overdue', 'escalated']),
    )
  })

  it('ended early counts only as long as it was; the answer says the working minutes without it', async () => {
    const order = await handling()
    test.setNow(at('2025-11-25T10:00'))
    const paused = await test.run(estate.engineer, pauseWorkOrder, {
      ...seen(order),
      reason: 'parts',
      resumeAt: iso('2025-11-28T10:00'),
    })
    test.setNow(at('2025-11-25T11:00'))
    const going = await test.run(estate.engineer, resumeWorkOrder, seen(paused))
    expect(going).toMatchObject({ pause: null, solve: { dueAt: '2025-11-26T03:00:00Z' } })
    test.setNow(at('2025-11-25T11:30'))
    await test.run(estate.engineer, answerWorkOrder, { ...seen(going), text: '好了', isSolved: true })
    expect(await row(order.id)).toMatchObject({ solved_minutes: 90, responded_minutes: 0 })
  })

  it('ends with an answer, a transfer and the word of the reporter it waits for', async () => {
    const pause = async (reason: 'parts' | 'reporter') => {
      const order = await handling()
      test.setNow(at('2025-11-25T10:00'))
      const paused = await test.run(estate.engineer, pauseWorkOrder, {
        ...seen(order),
        reason,
        resumeAt: iso('2025-11-28T10:00'),
      })
      test.setNow(at('2025-11-25T11:00'))
      return seen(paused)
    }
    const words = { text: '在家，可以来', isSolved: true }
    const answered = await test.run(estate.engineer, answerWorkOrder, { ...(await pause('parts')), ...words })
    expect(answered).toMatchObject({ state: 'answered', pause: null })
    const passed = await test.run(estate.desk, transferWorkOrder, {
      ...(await pause('parts')),
      assigneeAccountId: estate.otherEngineer.accountId,
      reason: '换班',
    })
    expect(passed).toMatchObject({ state: 'assigned', pause: null })
    const waited = await pause('reporter')
    expect(await test.run(estate.resident, noteWorkOrder, { ...waited, text: '在家，可以来' })).toMatchObject(
      { state: 'handling', pause: null },
    )
    const other = await pause('parts')
    expect(await test.run(estate.resident, noteWorkOrder, { ...other, text: '还要多久' })).toMatchObject({
      pause: { reason: 'parts' },
    })
  })

  it.each([
    ['too long', iso('2025-12-20T10:00'), 'bad_input'],
    ['already over', iso('2025-11-25T09:30'), 'illegal_move'],
  ])('is refused when it is %s', async (_what, resumeAt, code) => {
    const order = await handling()
    test.setNow(at('2025-11-25T10:00'))
    await expect(
      test.run(estate.engineer, pauseWorkOrder, { ...seen(order), reason: 'parts', resumeAt }),
    ).rejects.toMatchObject({ code })
    expect(await row(order.id)).toMatchObject({ pause_reason: null, spans: 0 })
  })

  it('is for who holds the order and for managers, and does not exist elsewhere', async () => {
    const order = await handling()
    const input = { ...seen(order), reason: 'parts' as const, resumeAt: iso('2025-11-26T10:00') }
    for (const [who, code] of [
      [estate.otherEngineer, 'forbidden'],
      [estate.resident, 'forbidden'],
      [elsewhere.manager, 'not_found'],
    ] as const)
      await expect(test.run(who, pauseWorkOrder, input)).rejects.toMatchObject({ code })
    expect((await test.run(estate.manager, pauseWorkOrder, input)).pause).not.toBeNull()
  })
})

describe('limits that change', () => {
  it('hold for orders opened afterwards; one that is open keeps its own, reopened or graded anew', async () => {
    const own = await test.mintEstate()
    test.setNow(at('2025-11-25T09:00'))
    const before = await test.order(own, 'answered', { categoryKey: 'water-leak' })
    const stays = await test.order(own, 'received', { categoryKey: 'water-leak' })
    await test.run(own.manager, saveCategory, {
      key: 'water-leak',
      ...(await categoryVersion(own)),
      parentKey: 'water',
      name: '漏水渗水',
      nameEn: 'Leaks',
      kinds: ['repair', 'report', 'complaint', 'grid-finding'],
      defaultGrade: 2,
      limits: {
        '1': { respondMinutes: 1, solveMinutes: 2, isAroundTheClock: true },
        '2': { respondMinutes: 1, solveMinutes: 2, isAroundTheClock: false },
      },
    })
    const after = await test.order(own, 'received', { categoryKey: 'water-leak' })
    expect(after.solve.limitMinutes).toBe(2)
    const reopened = await test.run(own.resident, confirmWorkOrder, {
      ...seen(before),
      isSolved: false,
      text: '还漏',
    })
    expect(reopened).toMatchObject({ grade: 1, solve: { limitMinutes: 240 } })
    const regraded = await test.run(own.desk, classifyWorkOrder, {
      ...seen(stays),
      categoryKey: 'water-leak',
      grade: 3,
    })
    expect(regraded.solve.limitMinutes).toBe(1440)
  })

  const categoryVersion = async (own: Estate) => {
    const { rows } = await test.admin.query(
      "select version from p_smart_property.work_order_categories where tenant_id = $1 and key = 'water-leak'",
      [own.tenant.id],
    )
    return rows[0] as { version: number }
  }
})

it('shows the wait to the reporter too', async () => {
  const order = await handling()
  test.setNow(at('2025-11-25T10:00'))
  await test.run(estate.engineer, pauseWorkOrder, {
    ...seen(order),
    reason: 'parts',
    resumeAt: iso('2025-11-26T10:00'),
    text: '等角阀到货',
  })
  const own = await test.run(estate.resident, getWorkOrder, { id: order.id })
  expect(own.pause?.reason).toBe('parts')
  expect(own.steps.at(-1)).toMatchObject({ kind: 'pause', text: '等角阀到货', isPublic: true })
})
