import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { provisionAccount } from '../accounts/provision-account.ts'
import { messengersOf } from '../notify/messengers.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let serial = 0

beforeAll(async () => {
  test = await testKernel()
  estate = await test.mintTenant({ name: '翠湖苑' })
  manager = await test.mintMember(estate, ['estate-manager'], { name: '林主任' })
})
afterAll(() => test.close())

const freshPhone = () => `1992${String(++serial).padStart(7, '0')}`
const base = () => `/api/t/${estate.id}/invitations`
const password = 'quiet-river-73'
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ')

async function invite(body: object) {
  const response = await test.request(manager, 'POST', base(), {
    name: '赵师傅',
    roles: ['engineer'],
    ...body,
  })
  expect(response.status).toBe(200)
  return ((await response.json()) as { id: string }).id
}
async function tokenBySms(phone: string) {
  await test.drain()
  return (
    messengersOf(test.kernel)
      .caught()
      .find((message) => message.to === phone)
      ?.url?.split('/')
      .at(-1) ?? ''
  )
}
const look = async (token: string) => test.request(null, 'GET', `/api/public/invitations/${token}`)
const accept = (token: string, body: object = {}, cookie?: string) =>
  test.request(null, 'POST', `/api/public/invitations/${token}/accept`, body, cookie ? { cookie } : {})

describe('an invitation to a phone number', () => {
  it('goes out by SMS, tells what it offers, makes the account and logs it in', async () => {
    const phone = freshPhone()
    const id = await invite({ phone, title: '电工' })
    const token = await tokenBySms(phone)
    expect(await (await look(token)).json()).toMatchObject({
      tenantId: estate.id,
      tenantName: '翠湖苑',
      roles: ['engineer'],
      phoneMasked: `199****${phone.slice(-4)}`,
      invitedBy: '林主任',
      needsPassword: true,
      needsLogin: false,
      state: 'open',
    })
    expect((await accept(token, { name: '赵刚' })).status).toBe(400)
    const accepted = await accept(token, { name: '赵刚', password })
    expect(await accepted.json()).toEqual({ tenantId: estate.id })
    const me = (await (
      await test.request(null, 'GET', '/api/me', undefined, { cookie: cookiesOf(accepted) })
    ).json()) as { account: object; memberships: object[] }
    expect(me).toMatchObject({
      account: { name: '赵刚', phoneMasked: `199****${phone.slice(-4)}` },
      memberships: [{ tenant: { id: estate.id }, roles: ['engineer'] }],
    })
    const { rows } = await test.admin.query(
      'select action, actor_name from kernel.audit_log where subject_id = $1 order by id',
      [id],
    )
    expect(rows).toEqual([
      { action: 'kernel.invitation.make', actor_name: '林主任' },
      { action: 'kernel.invitation.send', actor_name: '系统' },
      { action: 'kernel.invitation.accept', actor_name: '赵刚' },
    ])
    // The answer was lost and it is sent again: no second membership, no second line in the record.
    expect(await (await accept(token, {}, cookiesOf(accepted))).json()).toEqual({ tenantId: estate.id })
    expect(await (await accept(token, {}, manager.cookie)).json()).toMatchObject({
      code: 'illegal_move',
      reason: 'invitation_used',
    })
    const { rows: accepts } = await test.admin.query(
      "select 1 from kernel.audit_log where subject_id = $1 and action = 'kernel.invitation.accept'",
      [id],
    )
    expect(accepts).toHaveLength(1)
  })

  it('asks the owner of an existing account to log in, and is not for anybody else', async () => {
    const phone = freshPhone()
    const { accountId } = await provisionAccount(test.kernel, { phone, name: '钱琳', password })
    await invite({ phone, roles: ['steward'] })
    const token = await tokenBySms(phone)
    expect(await (await look(token)).json()).toMatchObject({ needsPassword: false, needsLogin: true })
    expect((await accept(token, { name: '冒名', password })).status).toBe(401)
    expect(await (await accept(token, {}, manager.cookie)).json()).toMatchObject({
      code: 'forbidden',
      reason: 'invitation_of_another',
    })
    const session = cookiesOf(
      await test.request(null, 'POST', '/api/auth/sign-in/phone-number', { phoneNumber: phone, password }),
    )
    expect((await accept(token, {}, session)).status).toBe(200)
    const { rows } = await test.admin.query(
      'select roles from kernel.memberships where tenant_id = $1 and account_id = $2',
      [estate.id, accountId],
    )
    expect(rows).toEqual([{ roles: ['steward'] }])
  })

  it('never shows its link to who invited', async () => {
    const id = await invite({ phone: freshPhone() })
    expect(await (await test.request(manager, 'GET', `${base()}/${id}/link`)).json()).toMatchObject({
      code: 'forbidden',
      reason: 'invitation_by_sms',
    })
    const listed = JSON.stringify(await (await test.request(manager, 'GET', base())).json())
    expect(listed).not.toContain('/invite/')
  })
})

describe('an invitation', () => {
  it('expires, and lives again when it is sent again', async () => {
    const phone = freshPhone()
    const id = await invite({ phone, validDays: 1 })
    const token = await tokenBySms(phone)
    try {
      test.setNow(new Date(Date.now() + 25 * 3_600_000))
      expect(await (await look(token)).json()).toMatchObject({ state: 'expired' })
      expect(await (await accept(token, { name: '赵刚', password })).json()).toMatchObject({
        reason: 'invitation_expired',
      })
      expect((await test.request(manager, 'POST', `${base()}/${id}/resend`, { version: 1 })).status).toBe(200)
      expect(await (await look(token)).json()).toMatchObject({ state: 'open' })
    } finally {
      test.setNow(null)
    }
  })

  it('without a number is handed on as a link to whoever logs in', async () => {
    const id = await invite({})
    const { link } = (await (await test.request(manager, 'GET', `${base()}/${id}/link`)).json()) as {
      link: string
    }
    const token = link.split('/').at(-1)!
    const { rows } = await test.admin.query('select secret_hash from kernel.invitations where id = $1', [id])
    expect(token).not.toContain(rows[0].secret_hash)
    expect((await accept(token, { name: '路人', password })).status).toBe(401)
    const guest = await test.mintMember(await test.mintTenant(), ['resident'])
    expect((await accept(token, {}, guest.cookie)).status).toBe(200)
    expect((await test.request(guest, 'GET', `/api/t/${estate.id}/tenant`)).status).toBe(200)
  })

  it('makes one member when two accept it in the same moment', async () => {
    const id = await invite({})
    const { link } = (await (await test.request(manager, 'GET', `${base()}/${id}/link`)).json()) as {
      link: string
    }
    const token = link.split('/').at(-1)!
    const elsewhere = await test.mintTenant()
    const guests = await Promise.all([1, 2, 3].map(() => test.mintMember(elsewhere, ['resident'])))
    const answers = await Promise.all(guests.map((guest) => accept(token, {}, guest.cookie)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
    const ids = guests.map((guest) => guest.accountId)
    const { rows } = await test.admin.query(
      'select 1 from kernel.memberships where tenant_id = $1 and account_id = any ($2)',
      [estate.id, ids],
    )
    expect(rows).toHaveLength(1)
  })

  it('is of no use once revoked, altered or made up', async () => {
    const id = await invite({})
    const { link } = (await (await test.request(manager, 'GET', `${base()}/${id}/link`)).json()) as {
      link: string
    }
    const token = link.split('/').at(-1)!
    expect((await test.request(manager, 'POST', `${base()}/${id}/revoke`, { version: 1 })).status).toBe(200)
    const guest = await test.mintMember(await test.mintTenant(), ['resident'])
    expect(await (await accept(token, {}, guest.cookie)).json()).toMatchObject({
      reason: 'invitation_revoked',
    })
    const altered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    for (const wrong of [altered, token.slice(0, -2) + 'zz', 'x'.repeat(46)])
      expect((await look(wrong)).status).toBe(404)
  })

  it('cannot offer what the inviter may not give, to nobody of another tenant', async () => {
    const steward = await test.mintMember(estate, ['steward'])
    expect((await test.request(steward, 'POST', base(), { name: '某人', roles: ['steward'] })).status).toBe(
      403,
    )
    expect(
      await (await test.request(manager, 'POST', base(), { name: '某人', roles: ['group-admin'] })).json(),
    ).toMatchObject({ reason: 'role_not_here' })
    const stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    expect((await test.request(stranger, 'GET', base())).status).toBe(404)
  })

  it('can be made for many at once; wrong rows come back with the reason', async () => {
    const twice = freshPhone()
    const rows = [
      { name: '甲', phone: freshPhone(), roles: ['steward'] },
      { name: '乙', phone: '123', roles: ['steward'] },
      { name: '丙', phone: twice, roles: ['group-viewer'] },
      { name: '丁', phone: twice, roles: ['engineer'] },
    ]
    const answer = (await (await test.request(manager, 'POST', `${base()}/batch`, { rows })).json()) as {
      made: number
      rows: object[]
    }
    expect(answer).toMatchObject({
      made: 1,
      rows: [
        { row: 0 },
        { row: 1, problem: 'wrong_phone' },
        { row: 2, problem: 'role_not_here' },
        { row: 3, problem: 'same_phone_twice' },
      ],
    })
  })
})
