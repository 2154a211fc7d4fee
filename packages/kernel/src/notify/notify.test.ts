import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { deliverMessage } from './deliver-message.ts'
import { messengersOf } from './messengers.ts'
import { sendTest } from './testing/send-test-notice.ts'

const reachOf = defineQuery({
  name: 'kernel.test.reach',
  can: 'member',
  input: z.object({ batchId: z.string() }),
  output: z.object({ reached: z.int(), read: z.int(), sent: z.int(), failed: z.int() }),
  run: (ctx, { batchId }) => ctx.notify.reach(batchId),
})

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let steward: TestMember
let resident: TestMember
let stranger: TestMember
const personId = newId()

/** Ten in the morning in Shenzhen: no quiet hours. */
const morning = new Date('2026-11-24T10:00:00+08:00')
const night = new Date('2026-11-24T23:00:00+08:00')

beforeAll(async () => {
  test = await testKernel()
  estate = await test.mintTenant()
  manager = await test.mintMember(estate, ['estate-manager'])
  steward = await test.mintMember(estate, ['steward'])
  resident = await test.mintMember(estate, ['resident'], { personId, phone: '13812345678' })
  stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  test.setNow(morning)
})
afterAll(() => test.close())

interface InboxRow {
  id: string
  title: string
  body: string
  readAt: string | null
}
const inbox = async (member: TestMember, query = ''): Promise<InboxRow[]> => {
  const response = await test.request(member, 'GET', `/api/t/${member.tenantId}/inbox${query}`)
  return ((await response.json()) as { rows: InboxRow[] }).rows
}
const unread = async (member: TestMember) =>
  (await test.request(member, 'GET', `/api/t/${member.tenantId}/inbox/count`)).json() as Promise<{
    unread: number
    urgent: number
  }>

const messagesOf = async (batchId: string) =>
  (
    await test.admin.query(
      'select id, account_id, channel, state, attempts, last_error, adapter, address_masked, send_after from kernel.messages where batch_id = $1 order by id',
      [batchId],
    )
  ).rows as {
    id: string
    account_id: string
    channel: string
    state: string
    attempts: number
    last_error: string | null
    adapter: string | null
    address_masked: string | null
    send_after: Date
  }[]

describe('a notice', () => {
  it('reaches accounts, roles and persons, each once, and nobody of another tenant', async () => {
    const unknownPerson = newId()
    const sent = await test.run(manager, sendTest, {
      to: {
        accountIds: [steward.accountId, stranger.accountId],
        roles: ['steward', 'resident'],
        personIds: [personId, unknownPerson],
      },
    })
    expect(sent).toMatchObject({ reached: 2, withoutAccount: [unknownPerson] })
    expect((await inbox(steward)).length).toBe(1)
    expect(await inbox(stranger)).toEqual([])
    expect((await test.request(stranger, 'GET', `/api/t/${estate.id}/inbox`)).status).toBe(404)
  })

  it('reaches somebody of the group above who was named', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const below = await test.mintTenant({ parent: group })
    const operator = await test.mintMember(group, ['group-operator'])
    const local = await test.mintMember(below, ['estate-manager'])
    expect(await test.run(local, sendTest, { to: { accountIds: [operator.accountId] } })).toMatchObject({
      reached: 1,
    })
    const response = await test.request(operator, 'GET', `/api/t/${below.id}/inbox/count`)
    expect(await response.json()).toEqual({ unread: 1, urgent: 0 })
  })

  it('is not told to the actor by role, but is by name', async () => {
    expect(await test.run(manager, sendTest, { to: { roles: ['estate-manager'] } })).toMatchObject({
      reached: 0,
    })
    expect(await test.run(manager, sendTest, { to: { accountIds: [manager.accountId] } })).toMatchObject({
      reached: 1,
    })
  })

  it('with a key comes once', async () => {
    const to = { accountIds: [resident.accountId] }
    expect(await test.run(manager, sendTest, { to, dedupeKey: 'order 7 late' })).toMatchObject({ reached: 1 })
    expect(
      await test.run(manager, sendTest, { to, dedupeKey: 'order 7 late', channels: ['sms'] }),
    ).toMatchObject({ reached: 0 })
  })

  it('is not there when its action fails', async () => {
    const before = (await inbox(steward)).length
    await expect(
      test.run(manager, sendTest, { to: { accountIds: [steward.accountId] }, fail: true }),
    ).rejects.toThrow('after the notice')
    expect((await inbox(steward)).length).toBe(before)
  })

  it('reads in the language of the reader', async () => {
    await test.admin.query("update auth.users set locale = 'en' where id = $1", [steward.accountId])
    await test.run(manager, sendTest, { to: { accountIds: [steward.accountId, resident.accountId] } })
    expect((await inbox(steward))[0]).toMatchObject({ title: 'Order GD-1 is yours', body: '请尽快处理' })
    expect((await inbox(resident))[0]?.title).toBe('工单 GD-1 已派给您')
  })
})

describe('the inbox', () => {
  it('counts what is unread, marks one and all, and never another’s', async () => {
    const member = await test.mintMember(estate, ['engineer'])
    for (let i = 0; i < 3; i++)
      await test.run(manager, sendTest, { to: { accountIds: [member.accountId] }, isUrgent: i === 0 })
    expect(await unread(member)).toEqual({ unread: 3, urgent: 1 })
    const [newest, , oldest] = await inbox(member)
    expect(
      (await test.request(resident, 'POST', `/api/t/${estate.id}/inbox/${oldest!.id}/read`)).status,
    ).toBe(404)
    expect((await test.request(member, 'POST', `/api/t/${estate.id}/inbox/${oldest!.id}/read`)).status).toBe(
      200,
    )
    expect(await unread(member)).toEqual({ unread: 2, urgent: 0 })
    expect((await inbox(member, '?unread=true')).length).toBe(2)
    await test.run(manager, sendTest, { to: { accountIds: [member.accountId] } })
    const all = await test.request(member, 'POST', `/api/t/${estate.id}/inbox/read-all`, { upTo: newest!.id })
    expect(await all.json()).toEqual({ read: 2 })
    expect(await unread(member)).toEqual({ unread: 1, urgent: 0 })
  })

  it('pages by cursor', async () => {
    const member = await test.mintMember(estate, ['engineer'])
    for (let i = 0; i < 5; i++) await test.run(manager, sendTest, { to: { accountIds: [member.accountId] } })
    const first = (await (await test.request(member, 'GET', `/api/t/${estate.id}/inbox?limit=3`)).json()) as {
      rows: InboxRow[]
      next: string
    }
    const second = (await (
      await test.request(member, 'GET', `/api/t/${estate.id}/inbox?limit=3&cursor=${first.next}`)
    ).json()) as { rows: InboxRow[]; next?: string }
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(5)
    expect(second.next).toBeUndefined()
  })
})

describe('a message that leaves the system', () => {
  it('is caught locally when there is no gateway, worded for its reader, and its address is kept masked', async () => {
    const { batchId } = await test.run(manager, sendTest, {
      to: { accountIds: [resident.accountId] },
      channels: ['sms'],
      kind: 'order.caught',
    })
    const [queued] = await messagesOf(batchId)
    expect(queued).toMatchObject({ state: 'waiting', send_after: morning })
    await deliverMessage(test.kernel, estate.id, queued!.id)
    await deliverMessage(test.kernel, estate.id, queued!.id)
    const caught = messengersOf(test.kernel)
      .caught()
      .filter((message) => message.id === queued!.id)
    expect(caught).toMatchObject([
      { to: '13812345678', title: '工单 GD-1 已派给您', kind: 'kernel.order.caught' },
    ])
    expect((await messagesOf(batchId))[0]).toMatchObject({
      state: 'sent',
      adapter: 'catcher',
      attempts: 1,
      address_masked: '138****5678',
    })
    expect(await test.run(manager, reachOf, { batchId })).toEqual({ reached: 1, read: 0, sent: 1, failed: 0 })
  })

  it('is queued as a job of its tenant', async () => {
    const { batchId } = await test.run(manager, sendTest, {
      to: { accountIds: [resident.accountId] },
      channels: ['wechat'],
      kind: 'order.queued',
    })
    const [message] = await messagesOf(batchId)
    const { rows } = await test.admin.query(
      "select payload from graphile_worker._private_jobs j where payload->'input'->>'messageId' = $1",
      [message!.id],
    )
    expect(rows).toEqual([{ payload: { tenantId: estate.id, input: { messageId: message!.id } } }])
  })

  it('waits for the end of the quiet hours, unless it is urgent', async () => {
    test.setNow(night)
    const to = { accountIds: [resident.accountId] }
    const plain = await messagesOf(
      (await test.run(manager, sendTest, { to, channels: ['sms'], kind: 'order.night' })).batchId,
    )
    const urgent = await messagesOf(
      (await test.run(manager, sendTest, { to, channels: ['sms'], kind: 'order.night', isUrgent: true }))
        .batchId,
    )
    test.setNow(morning)
    expect(plain[0]!.send_after.toISOString()).toBe('2026-11-24T23:00:00.000Z')
    expect(urgent[0]!.send_after).toEqual(night)
  })

  it('is not sent after it was read in the inbox', async () => {
    const { batchId } = await test.run(manager, sendTest, {
      to: { accountIds: [resident.accountId] },
      channels: ['sms'],
      kind: 'order.read',
    })
    const [first] = await inbox(resident)
    await test.request(resident, 'POST', `/api/t/${estate.id}/inbox/${first!.id}/read`)
    const [message] = await messagesOf(batchId)
    await deliverMessage(test.kernel, estate.id, message!.id)
    expect((await messagesOf(batchId))[0]!.state).toBe('unneeded')
  })

  it('follows the person’s wishes, by kind before in general', async () => {
    const path = `/api/t/${estate.id}/notify/preferences`
    const member = await test.mintMember(estate, ['engineer'])
    expect(await (await test.request(member, 'GET', path)).json()).toEqual({
      rows: [{ kind: '*', sms: true, wechat: true }],
    })
    await test.request(member, 'PUT', path, { kind: '*', sms: false, wechat: true })
    await test.request(member, 'PUT', path, { kind: 'kernel.order.dear', sms: true, wechat: false })
    const channels = async (kind: string) => {
      const { batchId } = await test.run(manager, sendTest, {
        to: { accountIds: [member.accountId] },
        channels: ['sms', 'wechat'],
        kind,
      })
      return (await messagesOf(batchId)).map((message) => message.channel)
    }
    expect(await channels('order.any')).toEqual(['wechat'])
    expect(await channels('order.dear')).toEqual(['sms'])
  })

  it('of one kind to one person is throttled within an hour, in the inbox not', async () => {
    const member = await test.mintMember(estate, ['engineer'])
    await test.request(manager, 'PUT', `/api/t/${estate.id}/settings/kernel`, {
      values: { noticesPerHour: 2 },
    })
    test.setNow(null)
    const states: string[] = []
    for (let i = 0; i < 3; i++) {
      const { batchId } = await test.run(manager, sendTest, {
        to: { accountIds: [member.accountId] },
        channels: ['sms'],
        kind: 'order.many',
      })
      states.push((await messagesOf(batchId))[0]!.state)
    }
    const urgent = await test.run(manager, sendTest, {
      to: { accountIds: [member.accountId] },
      channels: ['sms'],
      kind: 'order.many',
      isUrgent: true,
    })
    states.push((await messagesOf(urgent.batchId))[0]!.state)
    test.setNow(morning)
    expect(states).toEqual(['waiting', 'waiting', 'throttled', 'waiting'])
    expect((await inbox(member)).length).toBe(4)
  })
})

describe('what the catcher took', () => {
  it('is shown to the platform only', async () => {
    const platform = await test.mintTenant({ kind: 'platform' })
    const admin = await test.mintMember(platform, ['platform-admin'])
    expect(
      (await test.request(admin, 'GET', `/api/t/${platform.id}/operations/messages/caught`)).status,
    ).toBe(200)
    expect(
      (await test.request(manager, 'GET', `/api/t/${estate.id}/operations/messages/caught`)).status,
    ).toBe(404)
  })
})
