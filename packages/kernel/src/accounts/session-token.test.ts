import { afterAll, beforeAll, expect, it } from 'vitest'

import { extensions } from '../extensions.ts'
import { createApp } from '../http/app.ts'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { authSecret } from './auth-secret.ts'
import { provisionAccount } from './provision-account.ts'
import { sealToken, sessionTokenFrom } from './session-token.ts'

let test: TestKernel

beforeAll(async () => {
  test = await testKernel()
})
afterAll(() => test.close())

it('reads the cookie that better-auth sets behind https, secure and with the browser-enforced prefix', async () => {
  const kernel = { ...test.kernel, config: { ...test.kernel.config, publicUrl: 'https://linli.example' } }
  const app = createApp(kernel, extensions)
  const { accountId } = await provisionAccount(kernel, {
    phone: '19933330001',
    name: '苏晴',
    password: 'jade-lantern-41',
  })
  const response = await app.request('/api/auth/sign-in/phone-number', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phoneNumber: '19933330001', password: 'jade-lantern-41' }),
  })
  const cookie = response.headers
    .getSetCookie()
    .find((text) => text.startsWith('__Secure-linli.session_token='))
  expect(cookie).toMatch(/; Secure/i)
  const token = sessionTokenFrom(cookie?.split(';')[0], authSecret(kernel.config))
  const { rows } = await test.admin.query('select user_id from auth.sessions where token = $1', [
    sealToken(token!),
  ])
  expect(rows).toEqual([{ user_id: accountId }])
})

it('refuses a cookie that is missing, foreign, altered or signed with another key', () => {
  const secret = authSecret(test.kernel.config)
  const wrong = [
    undefined,
    '',
    'other=1',
    'linli.session_token=',
    'linli.session_token=abc',
    'linli.session_token=abc.AAAA',
    'linli.session_token=%E0%A4%A',
    'xlinli.session_token=abc.def',
  ]
  for (const header of wrong) expect(sessionTokenFrom(header, secret), String(header)).toBeNull()
})
