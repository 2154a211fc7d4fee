import { newId } from '@linli/contract'
import { reviewSubject } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { insertOrders } from '../testing/insert-orders.ts'
import { afterOctober, october } from '../testing/october-orders.ts'
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
    test.setNow(afterOctober)
    expect(await hold(estate.manager)).toEqual({ month: '2026-10', version: 1 })
    const id = await idOf(estate)
    expect(await tasksOf(id)).toEqual([
      { title: '2026-10', assignee_role: 'party-secretary', is_done: false },
    ])
    const opinion = { month: '2026-10', version: 1, opinion: '同意，请按期完成' }
    await expect(test.run(estate.manager, giveOpinion, opinion)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await test.run(estate.secretary, giveOpinion, opinion)).toEqual({ month: '2026-10', version: 2 })
    expect(await tasksOf(id)).toMatchObject([{ is_done: true }])
    expect((await test.run(estate.manager, getReview, { month: '2026-10' })).record).toMatchObject({
      version: 2,
      findings: '漏水多发',
      reviewedByName: '周经理',
      branchOpinion: '同意，请按期完成',
      branchByName: '陈志远',
      isPublished: false,
    })
    await hold(estate.manager, { version: 2, measures: '更换立管和阀门', isPublished: true })
    expect((await test.run(estate.manager, getReview, { month: '2026-10' })).record).toMatchObject({
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
    test.setNow(afterOctober)
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
    test.setNow(afterOctober)
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
    test.setNow(afterOctober)
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
    test.setNow(afterOctober)
    await expect(hold(admin)).rejects.toMatchObject({ details: { reason: 'reviews_live_in_estates' } })
  })
})
