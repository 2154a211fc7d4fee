import { newId, type RoleKey } from '@linli/contract'
import type { Operation } from '@linli/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { cancelWorkOrder } from './cancel-work-order.ts'
import { claimWorkOrder } from './claim-work-order.ts'
import { classifyWorkOrder } from './classify-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
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

  it('reopens when the reporter says no: same holder, one grade up, the clock anew', async () => {
    const answered = await test.order(estate, 'answered')
    const order = await test.run(estate.resident, confirmWorkOrder, {
      id: answered.id,
      version: answered.version,
      isSolved: false,
      text: '还在滴水',
    })
    expect(order).toMatchObject({
      state: 'assigned',
      grade: 1,
      reopenCount: 1,
      solved: null,
      assignee: { accountId: estate.engineer.accountId },
      solve: { doneAt: null, limitMinutes: 240 },
    })
    expect(Date.parse(order.solve.dueAt!)).toBeGreaterThan(Date.now())
    expect(await test.events(order.id)).toContain('reopened@1')
    expect((await test.run(estate.manager, getWorkOrder, { id: order.id })).answer).toBeNull()
  })

  it('closes by a call-back of somebody else, never of the fixer', async () => {
    const answered = await test.order(estate, 'received')
    const fixed = await test.run(estate.desk, answerWorkOrder, {
      id: answered.id,
      version: answered.version,
      text: '已电话解释',
      isSolved: true,
    })
    expect(fixed.assignee?.name).toBe('王小丽')
    const own = { id: fixed.id, version: fixed.version, isReached: true, isSolved: true, rating: 4 }
    await expect(test.run(estate.desk, callBackWorkOrder, own)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'move_by_fixer' },
    })
    const missed = await test.run(estate.otherDesk, callBackWorkOrder, {
      id: fixed.id,
      version: fixed.version,
      isReached: false,
    })
    expect(missed.state).toBe('confirming')
    const closed = await test.run(estate.otherDesk, callBackWorkOrder, { ...own, version: missed.version })
    expect(closed).toMatchObject({ state: 'closed', closeKind: 'called-back', solved: true, rating: 4 })
  })

  it('closing for a reason never makes it solved', async () => {
    const received = await test.order(estate, 'received')
    expect(
      await test.run(estate.manager, closeWorkOrder, {
        id: received.id,
        version: received.version,
        reason: '不属于本小区',
      }),
    ).toMatchObject({ state: 'closed', solved: false, closeKind: 'administrative' })
    const answered = await test.order(estate, 'answered')
    const closed = await test.run(estate.manager, closeWorkOrder, {
      id: answered.id,
      version: answered.version,
      reason: '三次联系不上',
    })
    expect(closed.solved).toBeNull()
    const reopened = await test.run(estate.resident, reopenWorkOrder, {
      id: closed.id,
      version: closed.version,
      reason: '又漏了',
    })
    expect(reopened).toMatchObject({ state: 'assigned', reopenCount: 1, closeKind: null, closedAt: null })
  })

  it('reporters reopen within the days set, managers later too', async () => {
    const answered = await test.order(estate, 'answered')
    const closed = await test.run(estate.resident, confirmWorkOrder, {
      id: answered.id,
      version: answered.version,
      isSolved: true,
    })
    test.setNow(new Date(Date.now() + 16 * 86_400_000))
    const late = { id: closed.id, version: closed.version, reason: '又坏了' }
    await expect(test.run(estate.resident, reopenWorkOrder, late)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'reopen_too_late' },
    })
    expect((await test.run(estate.manager, reopenWorkOrder, late)).state).toBe('assigned')
    test.setNow(null)
  })

  it('withdraws only while nobody has taken it up', async () => {
    const received = await test.order(estate, 'received')
    expect(
      await test.run(estate.resident, cancelWorkOrder, { id: received.id, version: received.version }),
    ).toMatchObject({ state: 'closed', closeKind: 'cancelled', solved: false })
    const assigned = await test.order(estate, 'assigned')
    await expect(
      test.run(estate.resident, cancelWorkOrder, { id: assigned.id, version: assigned.version }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'move_not_from_state' } })
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

/** operation, input beside id and version, state it starts from, who may. Everybody else here may not. */
const cases: [
  operation: Operation,
  input: (e: Estate) => object,
  state: Parameters<TestBench['order']>[1],
  may: (keyof Estate)[],
][] = [
  [
    classifyWorkOrder,
    () => ({ categoryKey: 'water-leak', grade: 2 }),
    'received',
    ['manager', 'steward', 'desk'],
  ],
  [
    assignWorkOrder,
    (e) => ({ assigneeAccountId: e.engineer.accountId }),
    'received',
    ['manager', 'steward', 'desk'],
  ],
  [claimWorkOrder, () => ({}), 'received', ['manager', 'steward', 'desk', 'engineer', 'otherEngineer']],
  [
    transferWorkOrder,
    (e) => ({ assigneeAccountId: e.otherEngineer.accountId, reason: '忙' }),
    'assigned',
    ['manager', 'steward', 'desk', 'engineer'],
  ],
  [startWorkOrder, () => ({}), 'assigned', ['engineer']],
  [
    noteWorkOrder,
    () => ({ text: '看过了' }),
    'assigned',
    ['manager', 'steward', 'desk', 'engineer', 'otherEngineer', 'resident', 'secretary'],
  ],
  [answerWorkOrder, () => ({ text: '好了', isSolved: true }), 'handling', ['manager', 'engineer']],
  [confirmWorkOrder, () => ({ isSolved: true }), 'answered', ['resident']],
  [
    callBackWorkOrder,
    () => ({ isReached: true, isSolved: true }),
    'answered',
    ['manager', 'steward', 'desk', 'secretary'],
  ],
  [closeWorkOrder, () => ({ reason: '重复' }), 'answered', ['manager', 'desk']],
  [cancelWorkOrder, () => ({}), 'received', ['resident']],
  [revealContact, () => ({ purpose: '上门前联系' }), 'assigned', ['manager', 'steward', 'desk', 'engineer']],
]
const actors: (keyof Estate)[] = [
  'manager',
  'steward',
  'desk',
  'engineer',
  'otherEngineer',
  'resident',
  'neighbour',
  'secretary',
]

describe.each(cases)('who may: %s', (operation, input, state, may) => {
  it.each(actors)(`${operation.name} by %s`, async (who) => {
    const order = await test.order(estate, state)
    const actor = estate[who] as Estate['manager']
    const attempt = test.run(actor, operation, {
      id: order.id,
      ...(operation === revealContact ? {} : { version: order.version }),
      ...input(estate),
    })
    if (may.includes(who)) await expect(attempt).resolves.toBeTruthy()
    else
      await expect(attempt).rejects.toMatchObject({
        code:
          who === 'neighbour' && operation !== classifyWorkOrder
            ? expect.stringMatching(/^(not_found|forbidden)$/)
            : 'forbidden',
      })
  })
  it('is not there for the other estate', async () => {
    const order = await test.order(estate, state)
    const stranger = await test.mintMember(elsewhere.tenant, [
      'estate-manager',
      'engineer',
      'resident',
    ] satisfies RoleKey[])
    const attempt = test.run(stranger, operation, {
      id: order.id,
      ...(operation === revealContact ? {} : { version: order.version }),
      ...input(elsewhere),
    })
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' })
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
