import type { RoleKey } from '@linli/contract'
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
