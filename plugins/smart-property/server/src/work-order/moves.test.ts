import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { claimWorkOrder } from './claim-work-order.ts'
import { classifyWorkOrder } from './classify-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { revealContact } from './reveal-contact.ts'
import { startWorkOrder } from './start-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { transferWorkOrder } from './transfer-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

const openTasks = async (id: string) =>
  (
    await test.admin.query(
      'select kind, assignee_account_id, assignee_role from kernel.tasks where subject_id = $1 and done_at is null',
      [id],
    )
  ).rows

describe('from report to closed', () => {
  it('goes the whole way, with one timeline, events in order, one open task at a time and notices', async () => {
    let order = await test.order(estate, 'received')
    const at = () => ({ id: order.id, version: order.version })
    order = await test.run(estate.desk, classifyWorkOrder, {
      ...at(),
      categoryKey: 'water-burst',
      grade: 1,
      reason: '正在喷水',
    })
    expect(order).toMatchObject({ state: 'classified', grade: 1, solve: { limitMinutes: 240 } })
    order = await test.run(estate.desk, assignWorkOrder, {
      ...at(),
      assigneeAccountId: estate.engineer.accountId,
    })
    expect(order).toMatchObject({
      state: 'assigned',
      assignee: { accountId: estate.engineer.accountId, name: '何强' },
      respond: { doneAt: null },
    })
    expect(await openTasks(order.id)).toEqual([
      { kind: 'work-order.handle', assignee_account_id: estate.engineer.accountId, assignee_role: null },
    ])
    order = await test.run(estate.engineer, startWorkOrder, at())
    expect(order.respond.doneAt).not.toBeNull()
    expect(order.dueAt).toBe(order.solve.dueAt)
    order = await test.run(estate.engineer, noteWorkOrder, { ...at(), text: '等师傅带配件', isPublic: false })
    order = await test.run(estate.engineer, answerWorkOrder, { ...at(), text: '换好了', isSolved: true })
    expect(order).toMatchObject({ state: 'answered', dueAt: null, solved: null })
    expect(await openTasks(order.id)).toEqual([
      { kind: 'work-order.confirm', assignee_account_id: estate.resident.accountId, assignee_role: null },
    ])
    order = await test.run(estate.resident, confirmWorkOrder, { ...at(), isSolved: true, rating: 5 })
    expect(order).toMatchObject({ state: 'closed', solved: true, rating: 5, closeKind: 'confirmed' })
    expect(await openTasks(order.id)).toEqual([])
    expect((await test.timeline(order.id)).map((step) => step.kind)).toEqual([
      'reported',
      'classify',
      'assign',
      'start',
      'note',
      'answer',
      'confirm',
    ])
    expect(await test.events(order.id)).toEqual([
      'reported@1',
      'classified@1',
      'assigned@1',
      'started@1',
      'noted@1',
      'answered@1',
      'closed@1',
    ])
    const { rows } = await test.admin.query(
      'select account_id, kind from kernel.notifications where path like $1 order by id',
      [`%${order.id}`],
    )
    const told = (who: { accountId: string }) =>
      rows
        .filter((row) => row.account_id === who.accountId)
        .map((row) => row.kind.replace('smart-property.work-order.', ''))
    expect(told(estate.engineer)).toEqual(['assigned'])
    expect(told(estate.resident)).toEqual(['taken', 'answered'])
    const alarms = await test.admin.query(
      'select cancelled_at is not null as is_off from kernel.timers where key = $1',
      [order.id],
    )
    expect(alarms.rows).toEqual([{ is_off: true }])
  })

  it('passes on with the names of both, and refuses who is no member of staff', async () => {
    const order = await test.order(estate, 'handling')
    const to = (accountId: string) => ({
      id: order.id,
      version: order.version,
      assigneeAccountId: accountId,
      reason: '需持证维保',
    })
    await expect(
      test.run(estate.engineer, transferWorkOrder, to(estate.resident.accountId)),
    ).rejects.toMatchObject({ code: 'bad_input' })
    await expect(
      test.run(estate.engineer, transferWorkOrder, to(elsewhere.engineer.accountId)),
    ).rejects.toMatchObject({ code: 'bad_input' })
    await test.run(estate.engineer, transferWorkOrder, to(estate.otherEngineer.accountId))
    const detail = await test.run(estate.otherEngineer, getWorkOrder, { id: order.id })
    expect(detail.steps.at(-1)).toMatchObject({
      kind: 'transfer',
      text: '需持证维保',
      detail: { assigneeBefore: '何强', assigneeAfter: '欧阳明浩' },
    })
    expect(detail.moves).toContain('start')
  })
})

describe('two people at once', () => {
  it('one of two clerks wins, the other is shown the order as it is now', async () => {
    const order = await test.order(estate, 'received')
    const seen = { id: order.id, version: order.version }
    const results = await Promise.allSettled([
      test.run(estate.desk, assignWorkOrder, { ...seen, assigneeAccountId: estate.engineer.accountId }),
      test.run(estate.otherDesk, assignWorkOrder, {
        ...seen,
        assigneeAccountId: estate.otherEngineer.accountId,
      }),
    ])
    const won = results.filter((result) => result.status === 'fulfilled')
    const lost = results.filter((result) => result.status === 'rejected')
    expect([won.length, lost.length]).toEqual([1, 1])
    expect(lost[0]!.reason).toMatchObject({
      code: 'stale_version',
      details: { current: { id: order.id, version: 2, state: 'assigned', assignee: won[0]!.value.assignee } },
    })
    expect((await test.timeline(order.id)).filter((step) => step.kind === 'assign')).toHaveLength(1)
  })

  it('two engineers grab: one gets it', async () => {
    const order = await test.order(estate, 'received')
    const grabs = await Promise.allSettled(
      [estate.engineer, estate.otherEngineer].map((who) =>
        test.run(who, claimWorkOrder, { id: order.id, version: order.version }),
      ),
    )
    expect(grabs.map((grab) => grab.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('a retried move is answered and not made twice', async () => {
    const order = await test.order(estate, 'assigned')
    const options = { idempotencyKey: newId() }
    const start = () =>
      test.run(estate.engineer, startWorkOrder, { id: order.id, version: order.version }, options)
    expect(await start()).toEqual(await start())
    expect((await test.timeline(order.id)).filter((step) => step.kind === 'start')).toHaveLength(1)
  })
})

it('a reveal is kept with its purpose', async () => {
  const order = await test.order(estate, 'received', { contactPhone: '19912341108' })
  expect(await test.run(estate.desk, revealContact, { id: order.id, purpose: '上门前联系' })).toEqual({
    name: '李秀英',
    phone: '19912341108',
  })
  const { rows } = await test.admin.query(
    "select reason, actor_name, after from kernel.audit_log where subject_id = $1 and action like '%reveal'",
    [order.id],
  )
  expect(rows).toEqual([
    { reason: '上门前联系', actor_name: '王小丽', after: { revealed: ['reporterName', 'contactPhone'] } },
  ])
})
