import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findSession } from '../action/caller.ts'
import { messengersOf } from '../notify/messengers.ts'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { authSecret } from './auth-secret.ts'
import { provisionAccount } from './provision-account.ts'
import { sealToken, sessionTokenFrom } from './session-token.ts'

let test: TestKernel
let serial = 0

/** Each case has numbers of its own: the limits of one do not touch another. */
const freshPhone = () => `1990${String(++serial).padStart(7, '0')}`
const password = 'jade-lantern-41'

beforeAll(async () => {
  test = await testKernel()
})
afterAll(() => test.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  test.request(null, 'POST', `/api/auth${path}`, body, headers)
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
const codeFor = (phone: string) =>
  /\d{6}/.exec(
    messengersOf(test.kernel)
      .caught()
      .find((message) => message.to === phone)?.body ?? '',
  )?.[0] ?? 'none'
const newAccount = async () => {
  const phone = freshPhone()
  const { accountId } = await provisionAccount(test.kernel, { phone, name: '陈建国', password })
  return { phone, accountId }
}
const eventsOf = async (accountId: string) =>
  (
    await test.admin.query<{ kind: string }>(
      'select kind from auth.security_events where user_id = $1 order by id',
      [accountId],
    )
  ).rows.map((row) => row.kind)

describe('logging in by password', () => {
  it('sets the cookie that the hot path reads, httpOnly and lax, and keeps the token out of the body', async () => {
    const { phone, accountId } = await newAccount()
    const response = await post('/sign-in/phone-number', { phoneNumber: phone, password })
    expect(response.status).toBe(200)
    const cookie = response.headers.getSetCookie().find((text) => text.startsWith('linli.session_token='))!
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const token = sessionTokenFrom(cookiesOf(response), authSecret(test.kernel.config))
    const { rows } = await test.admin.query('select user_id from auth.sessions where token = $1', [
      sealToken(token!),
    ])
    expect(rows).toEqual([{ user_id: accountId }])
    expect(await response.text()).not.toContain(token)
  })

  it('stores no token that opens a session, and takes no stored one for a token', async () => {
    const { phone, accountId } = await newAccount()
    const cookies = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
    const token = sessionTokenFrom(cookies, authSecret(test.kernel.config))!
    const { rows } = await test.admin.query<{ token: string }>(
      'select token from auth.sessions where user_id = $1',
      [accountId],
    )
    expect(rows).toEqual([{ token: sealToken(token) }])
    expect(rows[0]!.token).not.toContain(token)
    expect(await findSession(test.kernel, token, null)).toMatchObject({ account: { id: accountId } })
    const signature = createHmac('sha256', authSecret(test.kernel.config))
      .update(rows[0]!.token)
      .digest('base64')
    const forged = `linli.session_token=${encodeURIComponent(`${rows[0]!.token}.${signature}`)}`
    expect((await test.request(null, 'GET', '/api/me', undefined, { cookie: forged })).status).toBe(401)
  })

  it('takes a number with +86 and blanks, and an e-mail address', async () => {
    const phone = freshPhone()
    await provisionAccount(test.kernel, { phone, name: '李梅', password, email: `Mei${serial}@Example.com` })
    expect(
      (
        await post('/sign-in/phone-number', {
          phoneNumber: `+86 ${phone.slice(0, 3)} ${phone.slice(3)}`,
          password,
        })
      ).status,
    ).toBe(200)
    expect((await post('/sign-in/email', { email: `mei${serial}@example.com`, password })).status).toBe(200)
  })

  it('answers a wrong password and an unknown number with the same body, in the language asked for', async () => {
    const { phone } = await newAccount()
    const bodyOf = async (number: string, language: string) => {
      const response = await post(
        '/sign-in/phone-number',
        { phoneNumber: number, password: 'not the password' },
        { 'accept-language': language },
      )
      const { requestId: _id, ...body } = (await response.json()) as Record<string, unknown>
      return { status: response.status, body }
    }
    const known = await bodyOf(phone, 'zh-CN')
    expect(known).toEqual(await bodyOf(freshPhone(), 'zh-CN'))
    expect(known).toMatchObject({
      status: 401,
      body: {
        code: 'unauthenticated',
        reason: 'wrong_credentials',
        title: expect.stringContaining('账号或密码不正确'),
      },
    })
    expect((await bodyOf(phone, 'en')).body.title).toContain('account or password is not right')
  })

  it('takes as long for an unknown number as for a wrong password', async () => {
    const { phone } = await newAccount()
    const timeOf = async (number: string) => {
      const times: number[] = []
      for (let i = 0; i < 5; i++) {
        const startedAt = performance.now()
        await post('/sign-in/phone-number', { phoneNumber: number, password: 'not the password' })
        times.push(performance.now() - startedAt)
      }
      return times.sort((a, b) => a - b)[2]!
    }
    const [known, unknown] = [await timeOf(phone), await timeOf(freshPhone())]
    expect(known).toBeGreaterThanOrEqual(245)
    expect(Math.abs(known - unknown) / known).toBeLessThan(0.3)
  })

  it('refuses what better-auth offers and we do not', async () => {
    for (const path of ['/sign-up/email', '/update-user', '/delete-user', '/change-email', '/get-session']) {
      expect((await post(path, {})).status, path).toBe(404)
    }
  })
})

describe('the lock', () => {
  it('lets ten tries fail, then locks even the right password, the same for a number nobody has', async () => {
    for (const phone of [(await newAccount()).phone, freshPhone()]) {
      const statuses = await Promise.all(
        Array.from(
          { length: 14 },
          async () =>
            (await post('/sign-in/phone-number', { phoneNumber: phone, password: 'wrong wrong' })).status,
        ),
      )
      expect(statuses.filter((status) => status === 401)).toHaveLength(10)
      const locked = await post('/sign-in/phone-number', { phoneNumber: phone, password })
      expect(locked.status).toBe(429)
      expect(await locked.json()).toMatchObject({ code: 'locked_out', params: { minutes: 15 } })
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800)
    }
  })

  it('opens after its time and is longer the next time', async () => {
    const { phone, accountId } = await newAccount()
    const attempt = async (word: string) =>
      (await post('/sign-in/phone-number', { phoneNumber: phone, password: word })).status
    const fail = async (times: number) => {
      for (let i = 0; i < times; i++) await attempt('wrong wrong')
    }
    const from = Date.now()
    try {
      await fail(11)
      expect(await attempt(password)).toBe(429)
      test.setNow(new Date(from + 16 * 60_000))
      await fail(11)
      test.setNow(new Date(from + 16 * 60_000 + 20 * 60_000))
      expect(await attempt(password)).toBe(429)
      test.setNow(new Date(from + 16 * 60_000 + 31 * 60_000))
      expect(await attempt(password)).toBe(200)
    } finally {
      test.setNow(null)
    }
    expect(await eventsOf(accountId)).toContain('login_locked')
  })

  it('does not shut out the owner on a device that logged in before', async () => {
    const { phone, accountId } = await newAccount()
    const device = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
      .split('; ')
      .find((pair) => pair.startsWith('linli.device='))!
    for (let i = 0; i < 11; i++)
      await post('/sign-in/phone-number', { phoneNumber: phone, password: 'wrong wrong' })
    expect((await post('/sign-in/phone-number', { phoneNumber: phone, password })).status).toBe(429)
    expect(
      (await post('/sign-in/phone-number', { phoneNumber: phone, password }, { cookie: device })).status,
    ).toBe(200)
    expect(
      (
        await post(
          '/sign-in/phone-number',
          { phoneNumber: phone, password },
          { cookie: device.replace(/.{4}$/, 'AAAA') },
        )
      ).status,
    ).toBe(429)
    expect(await eventsOf(accountId)).toEqual(
      expect.arrayContaining(['login_new_device', 'login_failed', 'login_locked', 'login']),
    )
  })
})

describe('codes by SMS', () => {
  it('make an account for a new number and log it in', async () => {
    const phone = freshPhone()
    expect((await post('/phone-number/send-otp', { phoneNumber: phone })).status).toBe(200)
    const response = await post('/phone-number/verify', { phoneNumber: phone, code: codeFor(phone) })
    expect(response.status).toBe(200)
    const me = await test.request(null, 'GET', '/api/me', undefined, { cookie: cookiesOf(response) })
    expect(await me.json()).toMatchObject({
      account: {
        name: `用户${phone.slice(-4)}`,
        phoneMasked: `199****${phone.slice(-4)}`,
        hasPassword: false,
      },
      memberships: [],
    })
  })

  it('come once a minute and five a day', async () => {
    const phone = freshPhone()
    const ask = async () => (await post('/phone-number/send-otp', { phoneNumber: phone })).status
    const from = Date.now()
    try {
      expect([await ask(), await ask()]).toEqual([200, 429])
      const later: number[] = []
      for (let i = 1; i <= 5; i++) {
        test.setNow(new Date(from + i * 61_000))
        later.push(await ask())
      }
      expect(later).toEqual([200, 200, 200, 200, 429])
    } finally {
      test.setNow(null)
    }
  })

  it('die after five wrong tries, the right code included', async () => {
    const phone = freshPhone()
    await post('/phone-number/send-otp', { phoneNumber: phone })
    const right = codeFor(phone)
    const wrong = right === '111111' ? '222222' : '111111'
    for (let i = 0; i < 5; i++)
      expect(
        await (await post('/phone-number/verify', { phoneNumber: phone, code: wrong })).json(),
      ).toMatchObject({ reason: 'wrong_code' })
    expect((await post('/phone-number/verify', { phoneNumber: phone, code: right })).status).toBe(400)
  })

  it('reset a password, end every session and say nothing about numbers that nobody has', async () => {
    const { phone, accountId } = await newAccount()
    const session = cookiesOf(await post('/sign-in/phone-number', { phoneNumber: phone, password }))
    const stranger = freshPhone()
    const ask = async (number: string) =>
      (await post('/phone-number/request-password-reset', { phoneNumber: number })).json()
    expect(await ask(phone)).toEqual(await ask(stranger))
    expect(codeFor(stranger)).toBe('none')
    const reset = await post('/phone-number/reset-password', {
      phoneNumber: phone,
      otp: codeFor(phone),
      newPassword: 'another-lantern-52',
    })
    expect(reset.status).toBe(200)
    expect((await test.request(null, 'GET', '/api/me', undefined, { cookie: session })).status).toBe(401)
    expect(
      (await post('/sign-in/phone-number', { phoneNumber: phone, password: 'another-lantern-52' })).status,
    ).toBe(200)
    expect(await eventsOf(accountId)).toContain('password_reset')
  })
})
