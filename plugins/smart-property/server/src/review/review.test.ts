import { newId } from '@linli/contract'
import { reviewSubject, type ReviewFigures } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { closedAt, insertOrders } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { getReview } from './get-review.ts'
import { giveOpinion } from './give-opinion.ts'
import { holdReview } from './hold-review.ts'
import { listHeldReviews, listPublishedReviews } from './list-reviews.ts'

let test: TestBench

beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const now = new Date('2026-11-11T02:00:00Z')
const building = '00000000-0000-7000-8000-0000000000b1'

/** October: four closed of which two on time, one merged, one withdrawn, two overdue at its end. */
const october = [
  // On time, in the first minute of October in Shenzhen.
  {
    created_at: '2026-09-30T16:00:00Z',
    ...closedAt('2026-10-01T02:00:00Z', {
      rating: 5,
      responded_at: '2026-09-30T16:30:00Z',
      responded_minutes: 10,
      solved_minutes: 100,
      building_id: building,
    }),
  },
  {
    created_at: '2026-10-10T02:00:00Z',
    ...closedAt('2026-10-10T12:00:00Z', {
      rating: 4,
      close_kind: 'called-back',
      responded_at: '2026-10-10T04:00:00Z',
      responded_minutes: 20,
      solved_minutes: 300,
      category_key: 'power-lighting',
      category_name: '楼道照明',
      kind: 'repair',
      answered_by: '00000000-0000-7000-8000-000000000002',
      answered_by_name: '王小丽',
    }),
  },
  // Late, reopened, and closed in bulk.
  {
    created_at: '2026-10-10T02:00:00Z',
    ...closedAt('2026-10-20T02:00:00Z', {
      close_kind: 'automatic',
      responded_minutes: 60,
      solved_minutes: 500,
      building_id: building,
    }),
  },
  {
    created_at: '2026-10-11T02:00:00Z',
    ...closedAt('2026-10-11T03:00:00Z', {
      reopen_count: 1,
      building_id: building,
      category_key: 'power-lighting',
      category_name: '楼道照明',
    }),
  },
  {
    created_at: '2026-10-12T02:00:00Z',
    ...closedAt('2026-10-12T03:00:00Z', { is_bulk_closed: true, close_kind: 'administrative' }),
  },
  // Never solved: merged, withdrawn.
  {
    created_at: '2026-10-13T02:00:00Z',
    ...closedAt('2026-10-13T02:30:00Z', {
      close_kind: 'cancelled',
      answered_at: null,
      answered_by: null,
      answered_by_name: null,
      answer_text: null,
      solved: false,
    }),
  },
  // Over its limit when October ended, answered and closed in November.
  { created_at: '2026-10-29T02:00:00Z', ...closedAt('2026-11-03T02:00:00Z') },
  { created_at: '2026-10-30T02:00:00Z', due_at: '2026-10-31T02:00:00Z' },
  // The last minute of October, and the first of November.
  { created_at: '2026-10-31T15:59:59Z', due_at: '2026-11-01T15:59:59Z' },
  { created_at: '2026-10-31T16:00:00Z', due_at: '2026-11-01T16:00:00Z' },
] as const

const review = (who: Estate['manager'], month: string, estate?: string) =>
  test.run(who, getReview, { month, ...(estate ? { estate } : {}) })

describe('the figures of a month', () => {
  let estate: Estate
  beforeAll(async () => {
    estate = await test.mintEstate()
    await insertOrders(test, estate.tenant.id, october)
  })

  it('count what the month saw, by the days of the estate, with the guards', async () => {
    test.setNow(now)
    const { figures } = await review(estate.manager, '2026-10')
    expect(figures).toEqual({
      reported: 9,
      closed: 5,
      open: 3,
      overdueOpen: 2,
      onTimeRate: 2 / 7,
      respondOnTimeRate: 1 / 8,
      respondMedian: 20,
      solveMedian: 300,
      reopenRate: 1 / 5,
      callBackRate: 3 / 5,
      satisfaction: 4.5,
      ratings: 2,
      unanswered: 2,
    } satisfies ReviewFigures)
  })

  it('stand beside the month before and eleven others', async () => {
    test.setNow(now)
    const { figures, before, trend } = await review(estate.manager, '2026-11')
    const october = await review(estate.manager, '2026-10')
    expect(before).toEqual(october.figures)
    expect(figures).toMatchObject({ reported: 1, closed: 1, open: 3, overdueOpen: 3, onTimeRate: 0 })
    expect(trend.map(({ month }) => month)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ])
    expect(trend.at(-2)).toEqual({
      month: '2026-10',
      reported: 9,
      closed: 5,
      onTimeRate: 2 / 7,
      satisfaction: 4.5,
    })
    expect(trend.at(-1)).toMatchObject({ reported: 1, closed: 1, onTimeRate: 0, satisfaction: null })
    expect(trend[0]).toEqual({
      month: '2025-12',
      reported: 0,
      closed: 0,
      onTimeRate: null,
      satisfaction: null,
    })
  })

  it('are told apart by kind, category, building and member of staff', async () => {
    test.setNow(now)
    const { kinds, categories, buildings, staff, estates } = await review(estate.manager, '2026-10')
    expect(kinds.toSorted((a, b) => a.orders - b.orders)).toEqual([
      { kind: 'repair', orders: 1, onTimeRate: 1 },
      { kind: 'complaint', orders: 8, onTimeRate: 1 / 6 },
    ])
    expect(categories).toEqual([
      { key: 'water-leak', name: '漏水渗水', orders: 7, before: 0, reopened: 0 },
      { key: 'power-lighting', name: '楼道照明', orders: 2, before: 0, reopened: 1 },
    ])
    expect(buildings).toEqual([
      { id: building, name: '', categoryKey: 'power', categoryName: '供电照明', orders: 1 },
      { id: building, name: '', categoryKey: 'water', categoryName: '给排水', orders: 2 },
      { id: null, name: '', categoryKey: 'power', categoryName: '供电照明', orders: 1 },
      { id: null, name: '', categoryKey: 'water', categoryName: '给排水', orders: 5 },
    ])
    expect(staff).toEqual([
      { name: '何强', answered: 3, onTimeRate: 1 / 3, satisfaction: 5 },
      { name: '王小丽', answered: 1, onTimeRate: 1, satisfaction: 4 },
    ])
    expect(estates).toEqual([])
  })

  it('are empty for a month of nothing, and refused for one that has not begun', async () => {
    test.setNow(now)
    const { figures, record } = await review(estate.manager, '2024-01')
    expect(figures).toMatchObject({ reported: 0, closed: 0, onTimeRate: null, respondMedian: null })
    expect(record).toBeNull()
    await expect(review(estate.manager, '2026-12')).rejects.toMatchObject({
      details: { issues: [{ path: 'month', rule: 'month_not_begun' }] },
    })
    // In Shenzhen December has begun.
    test.setNow(new Date('2026-11-30T16:00:00Z'))
    expect((await review(estate.manager, '2026-12')).figures.open).toBe(3)
  })

  it('are nobody else’s', async () => {
    const elsewhere = await test.mintEstate()
    test.setNow(now)
    expect((await review(elsewhere.manager, '2026-10')).figures.reported).toBe(0)
    await expect(review(elsewhere.manager, '2026-10', estate.tenant.id)).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(review(estate.resident, '2026-10')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('add up over a group, the weakest estate first, and open up estate by estate', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const [one, other, idle] = [
      await test.mintEstate(group),
      await test.mintEstate(group),
      await test.mintEstate(group),
    ]
    await insertOrders(test, one.tenant.id, october.slice(0, 2))
    await insertOrders(test, other.tenant.id, october)
    test.setNow(now)
    const viewer = await test.mintMember(group, ['group-viewer'])
    const { figures, estates, buildings } = await review(viewer, '2026-10')
    expect(figures).toMatchObject({ reported: 11, closed: 7, overdueOpen: 2, onTimeRate: 4 / 9 })
    expect(estates.map(({ name, reported, onTimeRate }) => [name, reported, onTimeRate])).toEqual([
      [other.tenant.name, 9, 2 / 7],
      [one.tenant.name, 2, 1],
      [idle.tenant.name, 0, null],
    ])
    expect(buildings).toEqual([])
    const opened = await review(viewer, '2026-10', other.tenant.id)
    expect(opened.figures).toEqual((await review(other.manager, '2026-10')).figures)
    expect([opened.estates, opened.buildings.length]).toEqual([[], 4])
    expect(opened.estate).toEqual({ id: other.tenant.id, name: other.tenant.name })
    await expect(review(viewer, '2026-10', estate.tenant.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('holding a review', () => {
  const hold = (who: Estate['manager'], input: object = {}) =>
    test.run(who, holdReview, {
      month: '2026-10',
      version: 0,
      findings: '漏水多发',
      measures: '更换立管',
      ...input,
    })
  const tasksOf = async (id: string) =>
    (
      await test.admin.query(
        'select title, assignee_role, done_at is not null as is_done from kernel.tasks where subject = $1 and subject_id = $2',
        [reviewSubject, id],
      )
    ).rows
  const idOf = async ({ tenant }: Estate) =>
    (
      await test.admin.query<{ id: string }>(
        'select id from p_smart_property.work_order_reviews where tenant_id = $1',
        [tenant.id],
      )
    ).rows[0]!.id

  it('keeps the figures as they are, asks the Party secretary, and goes back to them when it changes', async () => {
    const estate = await test.mintEstate()
    await insertOrders(test, estate.tenant.id, october)
    test.setNow(now)
    expect(await hold(estate.manager)).toEqual({ month: '2026-10', version: 1 })
    const id = await idOf(estate)
    expect(await tasksOf(id)).toEqual([
      { title: '2026-10', assignee_role: 'party-secretary', is_done: false },
    ])
    const opinion = { month: '2026-10', version: 1, opinion: '同意，请按期完成' }
    await expect(test.run(estate.manager, giveOpinion, opinion)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await test.run(estate.secretary, giveOpinion, opinion)).toEqual({ month: '2026-10', version: 2 })
    expect(await tasksOf(id)).toMatchObject([{ is_done: true }])
    expect((await review(estate.manager, '2026-10')).record).toMatchObject({
      version: 2,
      findings: '漏水多发',
      reviewedByName: '周经理',
      branchOpinion: '同意，请按期完成',
      branchByName: '陈志远',
      isPublished: false,
    })
    await hold(estate.manager, { version: 2, measures: '更换立管和阀门', isPublished: true })
    expect((await review(estate.manager, '2026-10')).record).toMatchObject({
      version: 3,
      branchOpinion: null,
    })
    expect((await tasksOf(id)).map(({ is_done }) => is_done).toSorted()).toEqual([false, true])
    expect(await test.events(id)).toEqual([
      'smart-property.review.held@1',
      'smart-property.review.supervised@1',
      'smart-property.review.held@1',
    ])
    const { rows: audit } = await test.admin.query(
      'select action, after from kernel.audit_log where subject = $1 and subject_id = $2 order by id',
      [reviewSubject, id],
    )
    expect(audit).toMatchObject([
      { action: 'smart-property.review.hold', after: { month: '2026-10', findings: '漏水多发' } },
      { action: 'smart-property.review.give-opinion' },
      { after: { isPublished: true } },
    ])
  })

  it('is told to residents only when published, with the figures of that day', async () => {
    const estate = await test.mintEstate()
    await insertOrders(test, estate.tenant.id, october)
    test.setNow(now)
    await hold(estate.manager, { month: '2026-09' })
    await hold(estate.manager, { isPublished: true })
    await insertOrders(test, estate.tenant.id, october)
    const { rows } = await test.run(estate.resident, listPublishedReviews, {})
    expect(rows).toMatchObject([{ month: '2026-10', figures: { reported: 9 }, findings: '漏水多发' }])
    const held = await test.run(estate.secretary, listHeldReviews, { limit: '1' })
    expect(held.rows).toMatchObject([{ month: '2026-10', hasOpinion: false, isPublished: true }])
    const rest = await test.run(estate.secretary, listHeldReviews, { limit: '1', cursor: held.next })
    expect(rest.rows.map(({ month }) => month)).toEqual(['2026-09'])
    await expect(test.run(estate.resident, listHeldReviews, {})).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('waits for the end of the month, and refuses what was changed meanwhile', async () => {
    const estate = await test.mintEstate()
    test.setNow(now)
    await expect(hold(estate.manager, { month: '2026-11' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'review_month_not_over' },
    })
    await expect(hold(estate.manager, { version: 1 })).rejects.toMatchObject({ code: 'not_found' })
    await hold(estate.manager)
    await expect(hold(estate.manager)).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { findings: '漏水多发' } },
    })
    await expect(
      test.run(estate.secretary, giveOpinion, { month: '2026-10', version: 7, opinion: '同意' }),
    ).rejects.toMatchObject({ code: 'stale_version' })
    await expect(
      test.run(estate.secretary, giveOpinion, { month: '2026-08', version: 1, opinion: '同意' }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(hold(estate.secretary, { version: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is made once when two hold it at a time, and when one repeats', async () => {
    const estate = await test.mintEstate()
    test.setNow(now)
    const both = await Promise.allSettled([hold(estate.manager), hold(estate.manager)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const idempotencyKey = newId()
    const again = { month: '2026-09', version: 0, findings: '无', measures: '无' }
    const first = await test.run(estate.manager, holdReview, again, { idempotencyKey })
    expect(await test.run(estate.manager, holdReview, again, { idempotencyKey })).toEqual(first)
  })

  it('happens in estates', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const admin = await test.mintMember(group, ['group-admin'])
    test.setNow(now)
    await expect(hold(admin)).rejects.toMatchObject({ details: { reason: 'reviews_live_in_estates' } })
  })
})
