import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { assignWorkOrder } from './assign-work-order.ts'
import { claimWorkOrder } from './claim-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listWorkOrders } from './list-work-orders.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { revealContact } from './reveal-contact.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let person: string
let owner: TestMember

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

async function send(method: string, path: string, body: object): Promise<{ id: string; version: number }> {
  const answer = await test.request(estate.manager, method, `/api/t/${estate.tenant.id}${path}`, body)
  const made = (await answer.json()) as { id: string; version: number }
  expect(answer.status, JSON.stringify(made)).toBe(200)
  return made
}
const register = async (name: string, phone?: string): Promise<string> =>
  (await send('POST', '/persons', { name, phones: phone ? [phone] : [] })).id

beforeEach(async () => {
  person = await register('周秀英', '19912341108')
  owner = await test.mintMember(estate.tenant, ['resident'], { name: '周秀英', personId: person })
})

const leak = {
  kind: 'repair' as const,
  categoryKey: 'water-leak',
  description: '漏水',
  location: { areaText: '3栋1单元1204' },
}
/** Reported in the app, without a number, and given to the engineer. */
async function held(reporter = owner): Promise<string> {
  const { id, version } = await test.run(reporter, reportWorkOrder, leak)
  await test.run(estate.desk, assignWorkOrder, { id, version, assigneeAccountId: estate.engineer.accountId })
  return id
}
const reveal = (who: TestMember, id: string, options = {}) =>
  test.run(who, revealContact, { id, purpose: '上门前联系' }, options)
const contactOf = async (who: TestMember, id: string) => (await test.run(who, getWorkOrder, { id })).contact
const looks = async (subjectId: string) =>
  (
    await test.admin.query(
      "select subject, account_id, reason, after from kernel.audit_log where subject_id = $1 and action = 'smart-property.work-order.reveal'",
      [subjectId],
    )
  ).rows

describe('an order whose number is in the register', () => {
  it('gives it to the engineer who holds it, and the audit says so of the order and of the person', async () => {
    const id = await held()
    expect(await contactOf(estate.engineer, id)).toMatchObject({ phone: '199****1108', canReveal: true })
    expect(await reveal(estate.engineer, id)).toEqual({ name: '周秀英', phone: '19912341108' })
    const who = { account_id: estate.engineer.accountId, reason: '上门前联系' }
    expect(await looks(person)).toEqual([
      {
        ...who,
        subject: 'kernel.person',
        after: {
          revealed: 'phone',
          purpose: '上门前联系',
          note: '',
          count: 1,
          plugin: 'smart-property',
          recordSubject: 'smart-property.work-order',
          recordId: id,
          record: expect.stringMatching(/^GD-/),
        },
      },
    ])
    expect(await looks(id)).toMatchObject([{ ...who, after: { revealed: ['reporterName', 'contactPhone'] } }])
  })

  it.each(['manager', 'steward', 'desk'] as const)('gives it to the %s', async (role) => {
    expect((await reveal(estate[role], await held())).phone).toBe('19912341108')
  })

  it.each([
    ['an engineer who does not hold it', 'otherEngineer', 'forbidden'],
    ['a neighbour', 'neighbour', 'forbidden'],
    ['the Party secretary, who only reads it', 'secretary', 'forbidden'],
  ] as const)('refuses %s, and nobody looked', async (_what, role, code) => {
    const id = await held()
    await expect(reveal(estate[role], id)).rejects.toMatchObject({ code })
    expect(await looks(person)).toEqual([])
    expect(await looks(id)).toEqual([])
  })

  it('refuses the reporter themselves, who has no need of it', async () => {
    await expect(reveal(owner, await held())).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is not there for another estate', async () => {
    const id = await held()
    for (const who of [elsewhere.manager, elsewhere.engineer])
      await expect(reveal(who, id)).rejects.toMatchObject({ code: 'not_found' })
    expect(await looks(person)).toEqual([])
  })

  it('shows and gives what the register says today, and not what it said at the report', async () => {
    const id = await held()
    await send('PATCH', `/persons/${person}`, { version: 1, keepPhoneIds: [], phones: ['19912342209'] })
    expect(await contactOf(estate.engineer, id)).toMatchObject({ phone: '199****2209' })
    expect((await reveal(estate.engineer, id)).phone).toBe('19912342209')
  })

  it('of a person merged into another is that of the one who stayed', async () => {
    const id = await held()
    const stays = await register('周秀英', '19912343307')
    await send('PATCH', `/persons/${person}`, { version: 1, keepPhoneIds: [] })
    await send('POST', `/persons/${person}/merge`, { version: 2, intoId: stays, reason: '重复登记' })
    expect(await contactOf(estate.engineer, id)).toMatchObject({ phone: '199****3307', canReveal: true })
    expect((await reveal(estate.engineer, id)).phone).toBe('19912343307')
    expect(await looks(stays)).toHaveLength(1)
  })

  it('of an erased person is gone, also its mask', async () => {
    const id = await held()
    await send('POST', `/persons/${person}/erase`, { version: 1, reason: '本人申请' })
    expect((await contactOf(estate.engineer, id)).phone).toBe('')
    expect((await reveal(estate.engineer, id)).phone).toBeNull()
  })

  it('is not asked for when the order has a number of its own', async () => {
    const order = await test.run(owner, reportWorkOrder, { ...leak, contactPhone: '19912345501' })
    expect((await reveal(estate.desk, order.id)).phone).toBe('19912345501')
    expect(await looks(person)).toEqual([])
  })

  it('is not kept with the answer for a repeat', async () => {
    const id = await held()
    const options = { idempotencyKey: newId() }
    expect(await reveal(estate.engineer, id, options)).toEqual(await reveal(estate.engineer, id, options))
    const { rows } = await test.admin.query(
      "select answer from kernel.idempotency_keys where action = 'smart-property.work-order.reveal'",
    )
    expect(rows).toEqual([])
  })

  it('costs a list nothing: no line of it carries a contact', async () => {
    const id = await held()
    const { rows } = await test.run(estate.engineer, listWorkOrders, { view: 'all' })
    expect(rows.find((row) => row.id === id)).toBeDefined()
    expect(rows.some((row) => 'contact' in row)).toBe(false)
  })
})

describe('an order taken in for a person of the register', () => {
  const takeIn = async (who: TestMember) => {
    const onBehalf = { personId: person, name: '周秀英' }
    const { id, version } = await test.run(who, reportWorkOrder, { ...leak, onBehalf })
    await test.run(estate.engineer, claimWorkOrder, { id, version })
    return id
  }
  it('by the desk gives the number to the engineer who holds it', async () => {
    expect((await reveal(estate.engineer, await takeIn(estate.desk))).phone).toBe('19912341108')
  })
  it('by the engineer alone opens the register to nobody who has no right to it', async () => {
    const id = await takeIn(estate.engineer)
    expect(await contactOf(estate.engineer, id)).toMatchObject({
      phone: '199****1108',
      canReveal: false,
      isOwnEntry: true,
    })
    expect(await contactOf(estate.steward, id)).toMatchObject({ canReveal: true, isOwnEntry: false })
    await expect(reveal(estate.engineer, id)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'register_by_own_entry' },
    })
    expect(await looks(person)).toEqual([])
    expect((await reveal(estate.steward, id)).phone).toBe('19912341108')
  })
})

it('an order of nobody registered, or of a person without a number, has nothing to reveal and says so', async () => {
  const quiet = await test.mintMember(estate.tenant, ['resident'], { personId: await register('李敏') })
  for (const reporter of [estate.resident, quiet]) {
    const id = await held(reporter)
    expect((await contactOf(estate.engineer, id)).phone).toBe('')
    expect((await reveal(estate.engineer, id)).phone).toBeNull()
    expect(await looks(id)).toMatchObject([{ after: { revealed: ['reporterName'] } }])
  }
})
