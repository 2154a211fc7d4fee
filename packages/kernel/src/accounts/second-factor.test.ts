import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { messengersOf } from '../notify/messengers.ts'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { provisionAccount } from './provision-account.ts'

let test: TestKernel
let serial = 0
const password = 'jade-lantern-41'

beforeAll(async () => {
  test = await testKernel()
})
afterAll(() => test.close())

const post = (path: string, body: unknown, cookie = '') =>
  test.request(null, 'POST', `/api/auth${path}`, body, cookie ? { cookie } : {})
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
const secretOf = (uri: string) => fromBase32(new URL(uri).searchParams.get('secret')!)

function fromBase32(text: string): Uint8Array {
  const bits = [...text.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

/** RFC 6238, as an authenticator app does it. */
function codeNow(secret: Uint8Array): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest[19]! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function accountWithSecondFactor() {
  const phone = `1991${String(++serial).padStart(7, '0')}`
  const { accountId } = await provisionAccount(test.kernel, { phone, name: '周敏', password })
  const session = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
  const prepared = (await (await post('/two-factor/enable', { password }, session)).json()) as {
    totpURI: string
    backupCodes: string[]
  }
  const secret = secretOf(prepared.totpURI)
  const on = await post('/two-factor/verify-totp', { code: codeNow(secret) }, session)
  expect(on.status).toBe(200)
  return { phone, accountId, secret, backupCodes: prepared.backupCodes, session: cookiesOf(on) || session }
}

describe('the second factor', () => {
  it('is asked for after the password, and nobody is in before it was given', async () => {
    const { phone, secret, accountId } = await accountWithSecondFactor()
    const first = await post('/sign-in/phone-number', { phoneNumber: phone, password })
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true })
    const pending = cookiesOf(first)
    expect((await test.request(null, 'GET', '/api/me', undefined, { cookie: pending })).status).toBe(401)
    const wrong = await post('/two-factor/verify-totp', { code: '000000' }, pending)
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toMatchObject({
      reason: 'wrong_code',
      title: expect.stringContaining('验证码不正确'),
    })
    const second = await post('/two-factor/verify-totp', { code: codeNow(secret) }, pending)
    expect(second.status).toBe(200)
    const me = await test.request(null, 'GET', '/api/me', undefined, { cookie: cookiesOf(second) })
    expect(await me.json()).toMatchObject({ account: { id: accountId, totpEnabled: true } })
  })

  it('cannot be got around by a code to the phone', async () => {
    const { phone } = await accountWithSecondFactor()
    await post('/phone-number/send-otp', { phoneNumber: phone })
    const code = /\d{6}/.exec(
      messengersOf(test.kernel)
        .caught()
        .find((message) => message.to === phone)!.body,
    )![0]
    const response = await post('/phone-number/verify', { phoneNumber: phone, code })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ reason: 'second_factor_needs_password' })
    expect(cookiesOf(response)).not.toContain('session_token')
    expect((await post('/phone-number/verify', { phoneNumber: phone, code })).status).toBe(400)
  })

  it('takes each backup code once', async () => {
    const { phone, backupCodes } = await accountWithSecondFactor()
    const logIn = async () => {
      const pending = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
      return (await post('/two-factor/verify-backup-code', { code: backupCodes[0] }, pending)).status
    }
    expect([await logIn(), await logIn()]).toEqual([200, 401])
  })

  it('locks after ten wrong codes, over several logins', async () => {
    const { phone, secret } = await accountWithSecondFactor()
    const statuses: number[] = []
    for (let i = 0; i < 12; i++) {
      const pending = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
      statuses.push((await post('/two-factor/verify-totp', { code: '000000' }, pending)).status)
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    const pending = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
    expect((await post('/two-factor/verify-totp', { code: codeNow(secret) }, pending)).status).toBe(429)
  })

  it('goes off only with the password', async () => {
    const { session, accountId } = await accountWithSecondFactor()
    expect((await post('/two-factor/disable', { password: 'not the password' }, session)).status).toBe(400)
    expect((await post('/two-factor/disable', { password }, session)).status).toBe(200)
    const { rows } = await test.admin.query('select two_factor_enabled from auth.users where id = $1', [
      accountId,
    ])
    expect(rows).toEqual([{ two_factor_enabled: false }])
  })
})
