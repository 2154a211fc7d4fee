import { afterAll, beforeAll, expect, it } from 'vitest'

import { startWorker, type Worker } from '../jobs/worker.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { messengersOf } from './messengers.ts'
import { sendTest } from './testing/send-test-notice.ts'

let test: TestKernel
let worker: Worker
let manager: TestMember
let resident: TestMember

beforeAll(async () => {
  test = await testKernel()
  const estate = await test.mintTenant()
  manager = await test.mintMember(estate, ['estate-manager'])
  resident = await test.mintMember(estate, ['resident'])
  worker = await startWorker(test.kernel)
})
afterAll(async () => {
  await worker.stop()
  await test.close()
})

const stateOf = async (batchId: string) =>
  (await test.admin.query('select state from kernel.messages where batch_id = $1', [batchId])).rows[0] as {
    state: string
  }

it('a message goes from an action through the queue to its way out, once', async () => {
  const { batchId } = await test.run(manager, sendTest, {
    to: { accountIds: [resident.accountId] },
    channels: ['sms'],
    isUrgent: true,
  })
  for (let tries = 0; (await stateOf(batchId)).state === 'waiting' && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await stateOf(batchId)).toEqual({ state: 'sent' })
  expect(messengersOf(test.kernel).caught().length).toBe(1)
})
