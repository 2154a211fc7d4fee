import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { moveNames, workOrderSubject } from '@linli/smart-property-contract'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { confirmWorkOrder } from '../work-order/confirm-work-order.ts'
import { pauseWorkOrder } from '../work-order/pause-work-order.ts'
import { getBoard } from './get-board.ts'
import { listTransitions } from './list-transitions.ts'
import { orderCalendar } from './order-calendar.ts'
import { previewLimit } from './preview-limit.ts'

let test: TestBench
let estate: Estate

// A Wednesday morning.
const now = new Date('2026-11-11T02:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000)

beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const at = async <T>(moment: Date, work: () => Promise<T>): Promise<T> => {
  test.setNow(moment)
  const done = await work()
  test.setNow(now)
  return done
}
type Board = Awaited<ReturnType<typeof board>>
const board = (who: Estate['manager'], input: object = {}) => test.run(who, getBoard, input)
const shown = ({ columns }: Board) =>
  Object.fromEntries(
    columns
      .filter((column) => column.count > 0)
      .map((column) => [
        column.key,
        [column.count, column.late, ...column.rows.map((row) => row.title)] as const,
      ]),
  )
const closeOne = async (of: Estate, title: string) => {
  const { id, version } = await test.order(of, 'answered', { title })
  await test.run(of.resident, confirmWorkOrder, { id, version, isSolved: true, rating: 5 })
}

/** Orders of each column, some of them late, some closed long ago. */
async function fill(of: Estate) {
  await at(days(-20), () => closeOne(of, '早已办结'))
  await at(days(-5), () => closeOne(of, '前几天办结'))
  await at(days(-2), () => closeOne(of, '昨天办结'))
  await at(days(-9), () => test.order(of, 'received', { title: '超时未派' }))
  test.setNow(now)
  await test.order(of, 'received', { title: '新来的' })
  await test.order(of, 'assigned', { title: '已派的', kind: 'complaint', categoryKey: 'service-attitude' })
  const paused = await test.order(of, 'handling', { title: '等配件' })
  await test.run(of.engineer, pauseWorkOrder, {
    id: paused.id,
    version: paused.version,
    reason: 'parts',
    resumeAt: days(2).toISOString(),
  })
  await test.order(of, 'handling', { title: '处理中的' })
  await test.order(of, 'answered', { title: '已答复的' })
}

describe('the board', () => {
  beforeAll(async () => {
    estate = await test.mintEstate()
    await fill(estate)
  })

  it('has a column for each state, what waits apart, the most urgent first and the lately closed last', async () => {
    test.setNow(now)
    const all = await board(estate.manager)
    expect(all.columns.map((column) => column.key)).toEqual([
      'received',
      'classified',
      'assigned',
      'handling',
      'paused',
      'answered',
      'confirming',
      'closed',
    ])
    expect(shown(all)).toEqual({
      received: [2, 1, '超时未派', '新来的'],
      assigned: [1, 0, '已派的'],
      handling: [1, 0, '处理中的'],
      paused: [1, 0, '等配件'],
      answered: [1, 0, '已答复的'],
      closed: [2, 0, '昨天办结', '前几天办结'],
    })
  })

  it('shows at most so many cards a column, and counts the others', async () => {
    test.setNow(now)
    const few = shown(await board(estate.manager, { limit: '1' }))
    expect(few.received).toEqual([2, 1, '超时未派'])
    expect(few.closed).toEqual([2, 0, '昨天办结'])
  })

  it('takes the filters of the list', async () => {
    test.setNow(now)
    expect(shown(await board(estate.manager, { kind: 'complaint' }))).toEqual({ assigned: [1, 0, '已派的'] })
    expect(shown(await board(estate.manager, { q: '配件' }))).toEqual({ paused: [1, 0, '等配件'] })
    expect(shown(await board(estate.manager, { assignee: estate.otherEngineer.accountId }))).toEqual({})
  })

  it('shows residents their own, and nobody another estate', async () => {
    test.setNow(now)
    expect(shown(await board(estate.neighbour))).toEqual({})
    expect(shown(await board(estate.resident)).received).toEqual([2, 1, '超时未派', '新来的'])
    const elsewhere = await test.mintEstate()
    expect(shown(await board(elsewhere.manager))).toEqual({})
  })

  it('spans the estates of a group, all or some', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const [one, other] = [await test.mintEstate(group), await test.mintEstate(group)]
    await fill(one)
    await at(days(-12), () => test.order(other, 'received', { title: '更早超时' }))
    test.setNow(now)
    const viewer = await test.mintMember(group, ['group-viewer'])
    const both = await board(viewer, { limit: '2' })
    expect(shown(both).received).toEqual([3, 2, '更早超时', '超时未派'])
    expect(both.columns[0]!.rows.map((row) => row.estateName)).toEqual([other.tenant.name, one.tenant.name])
    expect(shown(await board(viewer, { estate: other.tenant.id }))).toEqual({ received: [1, 1, '更早超时'] })
    expect(shown(await board(viewer, { estate: estate.tenant.id }))).toEqual({})
  })
})

describe('the calendar', () => {
  it('says for each day what was reported and closed, what is due, and names the most urgent', async () => {
    const here = await test.mintEstate()
    await fill(here)
    test.setNow(now)
    const { days: shownDays } = await test.run(here.manager, orderCalendar, {
      from: '2026-11-01',
      to: '2026-11-30',
    })
    expect(shownDays).toHaveLength(30)
    const of = (day: string) => shownDays.find((one) => one.day === day)!
    expect(of('2026-11-06')).toMatchObject({ isWorkingDay: true, reported: 1, closed: 1, due: 0 })
    expect(of('2026-11-07')).toMatchObject({ isWorkingDay: false })
    expect(of('2026-11-11')).toMatchObject({ reported: 5, closed: 0 })
    const late = of('2026-11-02')
    expect([late.due, late.late, late.orders.map((order) => [order.title, order.isLate])]).toEqual([
      1,
      1,
      [['超时未派', true]],
    ])
    expect(shownDays.reduce((sum, one) => sum + one.due, 0)).toBe(5)
    const grades = shownDays.flatMap((one) => [one.orders.map((order) => order.grade)])
    for (const each of grades) expect(each).toEqual(each.toSorted())
  })

  it('names five of what is due on a day and counts all', async () => {
    const here = await test.mintEstate()
    test.setNow(now)
    for (let n = 0; n < 7; n++) await test.order(here, 'received', { title: `第${n}件` })
    const [today] = (
      await test.run(here.manager, orderCalendar, { from: '2026-11-11', to: '2026-11-11', kind: 'repair' })
    ).days
    expect([today!.due, today!.orders.length]).toEqual([7, 5])
  })

  it.each([
    ['2026-11-30', '2026-11-01', 'ends_before_it_begins'],
    ['2026-11-01', '2026-12-13', 'more_than_six_weeks'],
  ])('refuses %s to %s', async (from, to, rule) => {
    const here = await test.mintEstate()
    await expect(test.run(here.manager, orderCalendar, { from, to })).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'to', rule }] },
    })
  })

  it('takes six weeks, as a month is shown', async () => {
    const here = await test.mintEstate()
    const six = await test.run(here.manager, orderCalendar, { from: '2026-11-01', to: '2026-12-12' })
    expect(six.days).toHaveLength(42)
  })
})

describe('the preview of a limit', () => {
  it('computes on the calendar of the place, in the estate and in the company', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const admin = await test.mintMember(group, ['group-admin'])
    const here = await test.mintEstate(group)
    test.setNow(new Date('2026-09-28T02:00:00Z'))
    for (const who of [here.manager, admin]) {
      const { samples, warnAtShare } = await test.run(who, previewLimit, {
        respondMinutes: '60',
        solveMinutes: '480',
      })
      expect(warnAtShare).toBe(0.75)
      expect(samples.map(({ key }) => key)).toEqual(['now', 'morning', 'evening', 'weekend', 'holiday'])
      expect(samples.at(-1)).toMatchObject({ reportedAt: '2026-09-30T09:10:00.000Z' })
      expect(samples.at(-1)!.solveBy > '2026-10-08').toBe(true)
    }
    const always = await test.run(here.manager, previewLimit, {
      respondMinutes: '60',
      solveMinutes: '480',
      isAroundTheClock: 'true',
    })
    expect(always.samples.at(-1)).toMatchObject({ solveBy: '2026-09-30T17:10:00.000Z' })
  })

  it('is for who sets limits', async () => {
    const here = await test.mintEstate()
    await expect(
      test.run(here.engineer, previewLimit, { respondMinutes: '60', solveMinutes: '480' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the map of transitions', () => {
  it('names every move with its paths and roles', async () => {
    const here = await test.mintEstate()
    const { moves } = await test.run(here.manager, listTransitions, {})
    expect(moves.map(({ move }) => move)).toEqual(moveNames)
    const of = (name: string) => moves.find(({ move }) => move === name)!
    expect(of('reject')).toMatchObject({
      permission: `${workOrderSubject}.confirm`,
      paths: [
        { from: 'answered', to: 'assigned' },
        { from: 'confirming', to: 'assigned' },
      ],
      needsReason: true,
      isReopening: true,
    })
    expect(of('answer').roles).toContainEqual({ role: 'engineer', reach: 'held', isDeparture: false })
    expect(of('auto-close')).toMatchObject({ permission: null, roles: [] })
    expect(of('settle').kinds).toEqual(['dispute'])
    await expect(test.run(here.resident, listTransitions, {})).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('shows rights as this estate gives and takes them, and another estate its own', async () => {
    const [here, there] = [await test.mintEstate(), await test.mintEstate()]
    const path = `/api/t/${here.tenant.id}/roles/matrix`
    const { seen } = (await (await test.request(here.manager, 'GET', path)).json()) as { seen: string }
    const set = await test.request(here.manager, 'PUT', path, {
      seen,
      changes: [
        { role: 'engineer', permission: `${workOrderSubject}.answer`, isAllowed: false },
        { role: 'committee-member', permission: `${workOrderSubject}.answer`, isAllowed: true },
      ],
    })
    expect(set.status).toBe(200)
    const answerOf = async (who: typeof here) =>
      (await test.run(who.manager, listTransitions, {})).moves.find(({ move }) => move === 'answer')!.roles
    const roles = await answerOf(here)
    expect(roles.map(({ role }) => role)).not.toContain('engineer')
    expect(roles).toContainEqual({ role: 'committee-member', reach: 'all', isDeparture: true })
    expect((await answerOf(there)).map(({ role }) => role)).toContain('engineer')
  })
})
