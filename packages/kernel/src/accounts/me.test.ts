import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { placeSearchKeys } from '../personal/pinyin.ts'
import { searchTextOf } from '../personal/search-query.rules.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { provisionAccount } from './provision-account.ts'

let test: TestKernel
let member: TestMember
const password = 'jade-lantern-41'

beforeAll(async () => {
  test = await testKernel()
  member = await test.mintMember(await test.mintTenant({ name: '景田花园' }), ['steward'], {
    name: '王芳',
    phone: '19912345678',
  })
})
afterAll(() => test.close())

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
const logIn = async (phone: string) => {
  const response = await test.request(
    null,
    'POST',
    '/api/auth/sign-in/phone-number',
    { phoneNumber: phone, password },
    {
      'user-agent':
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36',
    },
  )
  return cookiesOf(response)
}
const as = (cookie: string) => (method: string, path: string, body?: unknown) =>
  test.request(null, method, path, body, { cookie })

describe('/api/me', () => {
  it('answers the account and its memberships, the phone masked', async () => {
    const response = await test.request(member, 'GET', '/api/me')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      account: {
        id: member.accountId,
        name: '王芳',
        phoneMasked: '199****5678',
        locale: 'zh-CN',
        textSize: 'normal',
        theme: 'auto',
        totpEnabled: false,
        hasPassword: false,
      },
      memberships: [
        {
          tenant: {
            id: member.tenantId,
            kind: 'estate',
            name: '景田花园',
            shortName: '景田花园',
            city: '深圳',
            parentName: null,
            accent: null,
            logoFileId: null,
          },
          roles: ['steward'],
        },
      ],
    })
  })

  it('is refused without a session, with a forged one and with an expired one', async () => {
    const forged = member.cookie.replace(/.{8}$/, 'AAAAAA%3D')
    for (const cookie of [undefined, forged])
      expect((await test.request(null, 'GET', '/api/me', undefined, cookie ? { cookie } : {})).status).toBe(
        401,
      )
    const other = await test.mintMember(await test.mintTenant(), ['steward'])
    await test.admin.query(
      "update auth.sessions set expires_at = now() - interval '1 second' where user_id = $1",
      [other.accountId],
    )
    expect((await test.request(other, 'GET', '/api/me')).status).toBe(401)
  })

  it('ends a session 90 days after its login, however much it is used', async () => {
    const other = await test.mintMember(await test.mintTenant(), ['steward'])
    await test.admin.query(
      "update auth.sessions set created_at = now() - interval '91 days' where user_id = $1",
      [other.accountId],
    )
    expect((await test.request(other, 'GET', '/api/me')).status).toBe(401)
  })

  it('keeps preferences, refuses unknown values and does not touch the rest', async () => {
    const changed = await test.request(member, 'PATCH', '/api/me', {
      textSize: 'large',
      theme: 'dark',
      locale: 'en',
    })
    expect(await changed.json()).toMatchObject({
      account: { textSize: 'large', theme: 'dark', locale: 'en', name: '王芳' },
    })
    expect((await test.request(member, 'PATCH', '/api/me', { textSize: 'huge' })).status).toBe(400)
    await test.request(member, 'PATCH', '/api/me', { locale: 'zh-CN' })
  })

  it('moves the end of a session on once it is a day old, and its cookie with it', async () => {
    const { accountId } = await provisionAccount(test.kernel, {
      phone: '19955550001',
      name: '赵云',
      password,
    })
    const cookie = await logIn('19955550001')
    await test.admin.query(
      "update auth.sessions set expires_at = now() + interval '3 days', updated_at = now() - interval '11 days' where user_id = $1",
      [accountId],
    )
    const response = await test.request(null, 'GET', '/api/me', undefined, { cookie })
    expect(
      response.headers
        .getSetCookie()
        .some((text) => text.startsWith('linli.session_token=') && /max-age=1209600/i.test(text)),
    ).toBe(true)
    const { rows } = await test.admin.query(
      "select expires_at > now() + interval '13 days' as moved from auth.sessions where user_id = $1",
      [accountId],
    )
    expect(rows).toEqual([{ moved: true }])
  })
})

describe('/api/me/tenants', () => {
  it('finds the estates below a group by name and pinyin initials, page by page, and no others', async () => {
    const group = await test.mintTenant({ kind: 'group', name: '万家物业' })
    const names = ['翠湖苑', '翠竹园', '景田花园二期', '红树湾']
    for (const name of names) {
      const { id } = await test.mintTenant({ parent: group, name })
      await test.admin.query('update kernel.tenants set pinyin = $2 where id = $1', [
        id,
        searchTextOf(placeSearchKeys(name)),
      ])
    }
    await test.mintTenant({ name: '翠湖苑' })
    const admin = await test.mintMember(group, ['group-admin'])
    const list = async (query: string) =>
      (await (await test.request(admin, 'GET', `/api/me/tenants?${query}`)).json()) as {
        rows: { name: string; roles: string[]; parentName: string | null }[]
        next?: string
      }
    expect((await list('limit=20')).rows.map((row) => row.name).sort()).toEqual([...names, '万家物业'].sort())
    expect((await list('q=chy')).rows).toMatchObject([
      { name: '翠湖苑', roles: ['group-admin'], parentName: '万家物业' },
    ])
    expect((await list(`q=${encodeURIComponent('翠')}`)).rows).toHaveLength(2)
    expect((await list(`q=${encodeURIComponent('100%')}`)).rows).toHaveLength(0)
    const first = await list('limit=3')
    const second = await list(`limit=3&cursor=${first.next}`)
    expect(new Set([...first.rows, ...second.rows].map((row) => row.name)).size).toBe(5)
    expect(second.next).toBeUndefined()
    expect((await test.request(admin, 'GET', '/api/me/tenants?cursor=rubbish')).status).toBe(400)
  })
})

describe('a write of the account', () => {
  it('needs a key, has one effect a key, and refuses another body under the same key', async () => {
    const patch = (body: object, key?: string) =>
      test.app.request('/api/me', {
        method: 'PATCH',
        headers: {
          cookie: member.cookie,
          'content-type': 'application/json',
          ...(key ? { 'idempotency-key': key } : {}),
        },
        body: JSON.stringify(body),
      })
    expect(await (await patch({ theme: 'dark' })).json()).toMatchObject({ code: 'idempotency_key_required' })
    const key = newId()
    const first = await (await patch({ theme: 'dark' }, key)).json()
    await patch({ theme: 'light' }, newId())
    expect(await (await patch({ theme: 'dark' }, key)).json()).toEqual(first)
    expect(await (await patch({ theme: 'auto' }, key)).json()).toMatchObject({ code: 'idempotency_mismatch' })
    const { rows } = await test.admin.query(
      "select detail from auth.security_events where user_id = $1 and kind = 'profile_changed' order by id desc limit 1",
      [member.accountId],
    )
    expect(rows).toEqual([{ detail: { before: { theme: 'dark' }, after: { theme: 'light' } } }])
  })
})

describe('own sessions', () => {
  it('are listed with device and can be ended, but nobody else’s', async () => {
    await provisionAccount(test.kernel, { phone: '19955550002', name: '孙莉', password })
    const [here, there] = [as(await logIn('19955550002')), as(await logIn('19955550002'))]
    const { rows } = (await (await here('GET', '/api/me/sessions')).json()) as {
      rows: { id: string; isCurrent: boolean; device: string }[]
    }
    expect(rows).toHaveLength(2)
    expect(rows[0]!.device).toBe('Chrome · Windows')
    const other = rows.find((row) => !row.isCurrent)!
    expect((await test.request(member, 'DELETE', `/api/me/sessions/${other.id}`)).status).toBe(404)
    expect((await here('DELETE', `/api/me/sessions/${other.id}`)).status).toBe(200)
    expect((await there('GET', '/api/me')).status).toBe(401)
    expect((await here('DELETE', `/api/me/sessions/${newId()}`)).status).toBe(404)
  })

  it('all end by signing out everywhere', async () => {
    const { accountId } = await provisionAccount(test.kernel, {
      phone: '19955550003',
      name: '何平',
      password,
    })
    const [here, there] = [as(await logIn('19955550003')), as(await logIn('19955550003'))]
    expect((await here('POST', '/api/auth/revoke-sessions', {})).status).toBe(200)
    expect([(await here('GET', '/api/me')).status, (await there('GET', '/api/me')).status]).toEqual([
      401, 401,
    ])
    const { rows } = await test.admin.query(
      'select count(*)::int as devices from auth.known_devices where user_id = $1',
      [accountId],
    )
    expect(rows).toEqual([{ devices: 0 }])
  })

  it('end elsewhere when the password is changed, and a weak password is refused', async () => {
    await provisionAccount(test.kernel, { phone: '19955550004', name: '郑洁', password })
    const [here, there] = [as(await logIn('19955550004')), as(await logIn('19955550004'))]
    for (const newPassword of ['12345678', 'password1', 'qwertyuiop', '19955550004', 'short']) {
      expect(
        (await here('POST', '/api/auth/change-password', { currentPassword: password, newPassword })).status,
        newPassword,
      ).toBe(400)
    }
    expect(
      (
        await here('POST', '/api/auth/change-password', {
          currentPassword: 'not the password',
          newPassword: 'quiet-river-73',
        })
      ).status,
    ).toBe(400)
    const changed = await here('POST', '/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'quiet-river-73',
    })
    expect(changed.status).toBe(200)
    expect((await there('GET', '/api/me')).status).toBe(401)
    expect((await as(cookiesOf(changed))('GET', '/api/me')).status).toBe(200)
  })

  it('leave a log that its owner can read', async () => {
    await provisionAccount(test.kernel, { phone: '19955550005', name: '冯强', password })
    const here = as(await logIn('19955550005'))
    await test.request(null, 'POST', '/api/auth/sign-in/phone-number', {
      phoneNumber: '19955550005',
      password: 'wrong wrong',
    })
    const { rows } = (await (await here('GET', '/api/me/security-events')).json()) as {
      rows: { kind: string }[]
    }
    expect(rows.map((row) => row.kind)).toEqual(['login_failed', 'login_new_device'])
    await expect(
      test.kernel.database.pool.query("update auth.security_events set kind = 'login'"),
    ).rejects.toThrow('permission denied')
    await expect(test.kernel.database.pool.query('delete from auth.security_events')).rejects.toThrow(
      'permission denied',
    )
  })
})
