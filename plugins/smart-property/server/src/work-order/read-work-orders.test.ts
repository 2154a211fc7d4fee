import { newId } from '@linli/contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { claimWorkOrder } from './claim-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { badgeWorkOrders, countWorkOrders } from './count-work-orders.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listDueWorkOrders } from './list-due-work-orders.ts'
import { listMyWorkOrders } from './list-my-work-orders.ts'
import { listWorkOrders } from './list-work-orders.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { colleagues, staffLoad } from './staff-load.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { workOrderStats } from './work-order-stats.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const report = (who: Estate['resident'], input: object = {}) =>
  test.run(who, reportWorkOrder, {
    kind: 'repair' as const,
    categoryKey: 'water-leak',
    description: '漏水',
    ...input,
  })
const titles = (page: { rows: { title: string }[] }) => page.rows.map((row) => row.title)

describe('the list', () => {
  beforeAll(async () => {
    estate = await test.mintEstate()
    await report(estate.resident, { title: '厨房漏水', location: { areaText: '3栋1204' } })
    await report(estate.neighbour, {
      title: '楼道灯不亮',
      categoryKey: 'power-lighting',
      location: { areaText: '5栋大堂' },
    })
    await report(estate.desk, {
      title: '100%_半价投诉',
      kind: 'complaint',
      categoryKey: 'fee-bill',
      onBehalf: { name: '王秀兰', phone: '19900002222' },
    })
    await test.order(estate, 'answered', { title: '已答复的' })
  })

  it.each([
    [{ view: 'all' as const }, ['已答复的', '100%_半价投诉', '楼道灯不亮', '厨房漏水']],
    [{ view: 'to-confirm' as const }, ['已答复的']],
    [{ view: 'unassigned' as const }, ['100%_半价投诉', '楼道灯不亮', '厨房漏水']],
    [{ view: 'late' as const }, []],
    [{ kind: 'complaint,dispute' as never }, ['100%_半价投诉']],
    [{ category: 'power-lighting' as never }, ['楼道灯不亮']],
    [{ grade: '3' as never }, ['100%_半价投诉', '楼道灯不亮']],
    [{ state: 'answered' as never }, ['已答复的']],
    [{ q: '大堂' }, ['楼道灯不亮']],
    [{ q: '李秀' }, ['已答复的', '厨房漏水']],
    [{ q: '2222' }, ['100%_半价投诉']],
    [{ q: '0%_半' }, ['100%_半价投诉']],
    [{ q: '%' }, ['100%_半价投诉']],
    [{ reportedFrom: '2030-01-01' }, []],
    [{ reportedTo: '2020-01-01' }, []],
  ])('filters by %o', async (filters, expected) => {
    expect(titles(await test.run(estate.manager, listWorkOrders, filters))).toEqual(expected)
  })

  it('shows staff everything, residents their own, and nobody a phone', async () => {
    expect(titles(await test.run(estate.neighbour, listWorkOrders, {}))).toEqual(['楼道灯不亮'])
    expect(titles(await test.run(estate.secretary, listWorkOrders, { view: 'unassigned' }))).toHaveLength(3)
    const page = await test.run(estate.manager, listWorkOrders, {})
    expect(page.rows.map((row) => row.reporterName)).toEqual(['李*英', '王*兰', '张*强', '李*英'])
    expect(JSON.stringify(page)).not.toMatch(/199\d{8}/)
  })

  it('pages to the end without a gap or a double, and refuses a cursor of another list', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await test.run(estate.manager, listWorkOrders, {
        limit: 3,
        view: 'all',
        sort: 'createdAt',
        total: '1',
        ...(cursor ? { cursor } : {}),
      })
      seen.push(...titles(page))
      expect(page.total).toBe(4)
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(['厨房漏水', '楼道灯不亮', '100%_半价投诉', '已答复的'])
    const { next } = await test.run(estate.manager, listWorkOrders, { limit: 3, view: 'all' })
    await expect(
      test.run(estate.manager, listWorkOrders, { limit: 3, view: 'open', cursor: next }),
    ).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('sorts by deadline, those without one last', async () => {
    const page = await test.run(estate.manager, listWorkOrders, { sort: 'dueAt' })
    const due = page.rows.map((row) => row.dueAt)
    expect(due.at(-1)).toBeNull()
    expect(due.slice(0, -1)).toEqual(due.slice(0, -1).toSorted())
  })

  it('counts its chips, the badge and the load', async () => {
    expect(await test.run(estate.engineer, countWorkOrders, {})).toEqual({
      open: 4,
      mine: 1,
      late: 0,
      unassigned: 3,
      toConfirm: 1,
      paused: 0,
      escalated: 0,
      risk: 0,
    })
    expect(await test.run(estate.manager, badgeWorkOrders, {})).toEqual({ count: 4, urgent: 0 })
    expect(await test.run(estate.engineer, badgeWorkOrders, {})).toEqual({ count: 1, urgent: 0 })
    const load = await test.run(estate.manager, staffLoad, {})
    expect(load.rows.map((row) => [row.name, row.open])).toContainEqual(['何强', 1])
    expect(load.rows.map((row) => row.name)).toContain('欧阳明浩')
    expect(load.rows.map((row) => row.name)).not.toContain('李秀英')
    // The engineer may pass an order on, so may see to whom, and nobody below the staff may.
    await expect(test.run(estate.engineer, staffLoad, {})).rejects.toMatchObject({ code: 'forbidden' })
    expect(await test.run(estate.engineer, colleagues, {})).toEqual(load)
    await expect(test.run(estate.resident, colleagues, {})).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is found by the search of the shells, as far as one may read', async () => {
    const hits = async (who: Estate['manager']) => {
      const answer = (await (
        await test.request(who, 'GET', `/api/t/${who.tenantId}/search?q=${encodeURIComponent('漏水')}`)
      ).json()) as { groups: { kind: string; hits: { title: string; path: string }[] }[] }
      return answer.groups.find((group) => group.kind === 'work-order')?.hits ?? []
    }
    expect((await hits(estate.desk)).map((hit) => hit.title)).toEqual(['厨房漏水'])
    expect(await hits(estate.neighbour)).toEqual([])
  })
})

describe('one order', () => {
  it('shows the reporter what is public and in full what is theirs, staff everything but the name', async () => {
    const fresh = await test.mintEstate()
    const order = await test.order(fresh, 'handling', { contactPhone: '19912341108' })
    await test.run(fresh.engineer, noteWorkOrder, {
      id: order.id,
      version: order.version,
      text: '内部：配件缺货',
      isPublic: false,
    })
    const own = await test.run(fresh.resident, getWorkOrder, { id: order.id })
    expect(own).toMatchObject({
      isMine: true,
      contact: { name: '李秀英', canReveal: false },
      moves: ['note'],
    })
    expect(own.steps.map((step) => step.kind)).toEqual(['reported', 'assign', 'start'])
    expect(own.steps[0]!.actor).toEqual({ kind: 'reporter', name: '李秀英', title: '' })
    const staff = await test.run(fresh.engineer, getWorkOrder, { id: order.id })
    expect(staff.steps.map((step) => step.kind)).toEqual(['reported', 'assign', 'start', 'note'])
    expect(staff.steps[0]!.actor.name).toBe('李*英')
    expect(staff.moves).toEqual(['transfer', 'note', 'pause', 'answer'])
    expect(staff.acts).toEqual(['raise-risk', 'follow', 'link', 'share'])
    expect(own.acts).toEqual(['share'])
    expect(staff.steps.every((step) => step.at.endsWith('Z'))).toBe(true)
    await expect(test.run(fresh.neighbour, getWorkOrder, { id: order.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(estate.manager, getWorkOrder, { id: order.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(fresh.manager, getWorkOrder, { id: newId() })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is among one’s own reports, and due next', async () => {
    const fresh = await test.mintEstate()
    const order = await test.order(fresh, 'assigned')
    expect((await test.run(fresh.resident, listMyWorkOrders, {})).rows.map((row) => row.id)).toEqual([
      order.id,
    ])
    expect(
      (await test.run(fresh.engineer, listDueWorkOrders, { view: 'mine' })).rows.map((row) => row.id),
    ).toEqual([order.id])
    expect((await test.run(fresh.engineer, listMyWorkOrders, {})).rows).toEqual([])
  })
})

describe('over a group', () => {
  it('reads its estates and no other, newest first, with names; the numbers add up; writes stay in the estate', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const estates = [await test.mintEstate(group), await test.mintEstate(group), await test.mintEstate(group)]
    const operator = await test.mintMember(group, ['group-operator'])
    const made: string[] = []
    for (let round = 0; round < 3; round++)
      for (const each of estates) made.unshift((await report(each.resident, { title: `第${round}件` })).id)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await test.run(operator, listWorkOrders, { limit: 4, ...(cursor ? { cursor } : {}) })
      expect(
        page.rows.every((row) =>
          estates.some(({ tenant }) => tenant.id === row.tenantId && tenant.name === row.estateName),
        ),
      ).toBe(true)
      seen.push(...page.rows.map((row) => row.id))
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(made)
    const one = await test.run(operator, listWorkOrders, { estate: estates[1]!.tenant.id })
    expect(one.rows).toHaveLength(3)
    expect((await test.run(operator, listWorkOrders, { estate: estate.tenant.id })).rows).toEqual([])
    expect(await test.run(operator, countWorkOrders, {})).toMatchObject({ open: 9, unassigned: 9 })
    expect(await test.run(operator, workOrderStats, {})).toMatchObject({ open: { value: 9 } })
    await test.order(estates[1]!, 'assigned')
    const load = await test.run(operator, staffLoad, {})
    expect(load.rows.map(({ name, open }) => [name, open])).toEqual([['何强', 1]])
    const detail = await test.run(operator, getWorkOrder, { id: made[0]! })
    expect(detail).toMatchObject({ estateName: estates[2]!.tenant.name, moves: [] })
    await expect(test.run(operator, claimWorkOrder, { id: made[0]!, version: 1 })).rejects.toMatchObject({
      code: expect.stringMatching(/not_found|forbidden/),
    })
  })
})

it('the figures of the home page count what they say', async () => {
  const fresh = await test.mintEstate()
  const now = new Date('2026-11-24T02:00:00Z')
  const backIn = (days: number) => test.setNow(new Date(now.getTime() - days * 86_400_000))
  const solved = async (days: number, rating: number) => {
    backIn(days)
    const answered = await test.order(fresh, 'answered')
    return test.run(fresh.resident, confirmWorkOrder, {
      id: answered.id,
      version: answered.version,
      isSolved: true,
      rating,
    })
  }
  await solved(5, 5)
  await solved(4, 4)
  await solved(35, 3)
  await solved(120, 1)
  backIn(10)
  await test.order(fresh, 'assigned')
  backIn(0)
  await test.order(fresh, 'received')
  const stats = await test.run(fresh.manager, workOrderStats, {})
  expect(stats).toEqual({
    open: { value: 2, before: 1, base: 2 },
    late: { value: 1, dueSoon: 1 },
    onTimeRate: { value: 2 / 3, before: 1, base: 3 },
    satisfaction: { value: 4, before: 1, base: 3 },
    reopenRate: { value: 0, before: 0, base: 3 },
  })
})
