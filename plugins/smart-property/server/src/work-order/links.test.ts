import { newId } from '@linli/contract'
import { topicSubject } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { getWorkOrder } from './get-work-order.ts'
import { linkWorkOrder } from './link-work-order.ts'
import { listLinkedOrders } from './list-linked.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
import { unlinkWorkOrder } from './unlink-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

const meeting = () => ({
  subject: 'governance.meeting',
  subjectId: newId(),
  label: '2026年第三次业主大会',
  path: `/t/${estate.tenant.id}/p/governance/meetings?open=1`,
})

describe('links', () => {
  it('are noted once, shown to staff, found from the other record, and can be taken back', async () => {
    const order = await test.order(estate, 'received')
    const record = meeting()
    const link = await test.run(estate.steward, linkWorkOrder, { id: order.id, ...record })
    expect(link).toMatchObject({
      orderId: order.id,
      relation: 'reference',
      label: record.label,
      byName: '林晓',
    })
    const again = await test.run(estate.desk, linkWorkOrder, { id: order.id, ...record, label: '别的叫法' })
    expect(again).toEqual(link)
    const other = await test.run(estate.desk, linkWorkOrder, { id: order.id, ...record, relation: 'source' })
    expect(other.id).not.toBe(link.id)
    const detail = await test.run(estate.engineer, getWorkOrder, { id: order.id })
    expect(detail.links.map((each) => each.id)).toEqual([link.id, other.id])
    expect(detail).toMatchObject({ version: order.version })
    const { rows } = await test.run(estate.secretary, listLinkedOrders, {
      subject: record.subject,
      subjectId: record.subjectId,
    })
    expect(rows.map((row) => [row.id, row.number, row.state, row.solved])).toEqual([
      [other.id, order.number, 'received', null],
      [link.id, order.number, 'received', null],
    ])
    const back = await test.run(estate.steward, unlinkWorkOrder, { id: order.id, linkId: other.id })
    expect(back).toEqual(other)
    await expect(
      test.run(estate.steward, unlinkWorkOrder, { id: order.id, linkId: other.id }),
    ).rejects.toMatchObject({ code: 'not_found' })
    const steps = await test.timeline(order.id)
    expect(steps.map(({ kind, is_public }) => [kind, is_public])).toEqual([
      ['reported', true],
      ['linked', false],
      ['linked', false],
      ['unlinked', false],
    ])
    expect(await test.events(order.id)).toEqual(['reported@1', 'linked@1', 'linked@1', 'linked@1'])
    const payloads = await test.admin.query(
      "select payload->'isLinked' as linked, payload->>'subjectId' as subject from kernel.outbox where key = $1 and name like '%linked@1' order by seq",
      [order.id],
    )
    expect(payloads.rows).toEqual(
      [true, true, false].map((linked) => ({ linked, subject: record.subjectId })),
    )
    const audited = await test.admin.query(
      "select action from kernel.audit_log where subject_id = $1 and action like '%link' order by id",
      [order.id],
    )
    expect(audited.rows).toHaveLength(4)
  })

  it('are not the reporter’s to see or to make', async () => {
    const order = await test.order(estate, 'received')
    const { subject, subjectId, ...rest } = meeting()
    await test.run(estate.desk, linkWorkOrder, { id: order.id, subject, subjectId, ...rest })
    expect((await test.run(estate.resident, listLinkedOrders, { subject, subjectId })).rows).toEqual([])
    expect((await test.run(estate.resident, getWorkOrder, { id: order.id })).links).toEqual([])
    await expect(
      test.run(estate.resident, linkWorkOrder, { id: order.id, ...meeting() }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('of another estate’s order are not there', async () => {
    const order = await test.order(estate, 'received')
    const record = { ...meeting(), path: undefined }
    await expect(test.run(elsewhere.desk, linkWorkOrder, { id: order.id, ...record })).rejects.toMatchObject({
      code: 'not_found',
    })
    const link = await test.run(estate.desk, linkWorkOrder, { id: order.id, ...record })
    const { subject, subjectId } = record
    expect((await test.run(elsewhere.manager, listLinkedOrders, { subject, subjectId })).rows).toEqual([])
    await expect(
      test.run(elsewhere.desk, unlinkWorkOrder, { id: order.id, linkId: link.id }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it.each([
    ['to another estate', () => ({ path: `/t/${newId()}/p/governance/meetings` })],
    ['up and away', () => ({ path: `/t/${estate.tenant.id}/../../elsewhere` })],
    ['to a topic, by hand', () => ({ subject: topicSubject })],
  ])('refuses one %s', async (_what, changes) => {
    const order = await test.order(estate, 'received')
    await expect(
      test.run(estate.desk, linkWorkOrder, { id: order.id, ...meeting(), ...changes() }),
    ).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('of a topic stay with the topic', async () => {
    let order = await test.order(estate, 'answered')
    for (let time = 0; time < 2; time++) {
      const { rows } = await test.admin.query(
        "update p_smart_property.work_orders set state = 'closed', closed_at = now(), close_kind = 'automatic', due_at = null where id = $1 returning version",
        [order.id],
      )
      order = await test.run(estate.manager, reopenWorkOrder, {
        id: order.id,
        version: rows[0].version,
        reason: '又漏了',
      })
    }
    const { links } = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(links).toMatchObject([{ relation: 'topic', subject: topicSubject }])
    await expect(
      test.run(estate.manager, unlinkWorkOrder, { id: order.id, linkId: links[0]!.id }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'topic_keeps_its_orders' } })
  })
})
