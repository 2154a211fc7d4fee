import { newId, type RoleKey } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runOperation } from '../action/run-operation.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { inviteMember } from './invite-member.ts'

let test: TestKernel
let group: TestTenant
let estate: TestTenant
let manager: TestMember

beforeAll(async () => {
  test = await testKernel()
  group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group })
  manager = await test.mintMember(estate, ['estate-manager'])
})
afterAll(() => test.close())

interface Matrix {
  roles: { key: RoleKey; members: number }[]
  permissions: { key: string; title: string; canChange: boolean }[]
  cells: { role: RoleKey; permission: string; isAllowed: boolean; origin: string; isAllowedAbove: boolean }[]
  seen: string
}

const read = async (as: TestMember, tenant = estate) =>
  (await (await test.request(as, 'GET', `/api/t/${tenant.id}/roles/matrix`)).json()) as Matrix
const write = (as: TestMember, body: object, tenant = estate) =>
  test.request(as, 'PUT', `/api/t/${tenant.id}/roles/matrix`, body)
const cell = (matrix: Matrix, role: RoleKey, permission: string) =>
  matrix.cells.find((one) => one.role === role && one.permission === permission)

describe('the role matrix', () => {
  it('shows the roles of the estate by all permissions, named in words', async () => {
    const matrix = await read(manager)
    expect(matrix.roles.map((role) => role.key)).toContain('steward')
    expect(matrix.roles.map((role) => role.key)).not.toContain('group-admin')
    expect(matrix.roles.find((role) => role.key === 'estate-manager')!.members).toBe(1)
    expect(matrix.permissions.find((one) => one.key === 'kernel.member.manage')).toMatchObject({
      title: '管理成员和邀请',
      canChange: true,
    })
    expect(matrix.permissions.find((one) => one.key === 'kernel.tenant.manage')).toMatchObject({
      canChange: false,
    })
    expect(cell(matrix, 'steward', 'kernel.member.read')).toMatchObject({
      isAllowed: true,
      origin: 'default',
    })
  })

  it('has each of its own permissions named in both languages', async () => {
    const matrix = await read(manager)
    const own = matrix.permissions.filter((one) =>
      /^kernel\.(member|role|registration|tenant|audit|setting|plugin|operation)\./.test(one.key),
    )
    expect(own.length).toBeGreaterThan(10)
    for (const one of own) expect(one.title, one.key).not.toBe(one.key)
  })

  it('changes rights at once, audited before and after, and takes them back', async () => {
    const steward = await test.mintMember(estate, ['steward'])
    const members = async () => (await test.request(steward, 'GET', `/api/t/${estate.id}/members`)).status
    expect(await members()).toBe(200)
    const before = await read(manager)
    const changed = await write(manager, {
      seen: before.seen,
      changes: [{ role: 'steward', permission: 'kernel.member.read', isAllowed: false }],
      reason: '少看一点',
    })
    expect(changed.status).toBe(200)
    const after = (await changed.json()) as Matrix
    expect(cell(after, 'steward', 'kernel.member.read')).toMatchObject({
      isAllowed: false,
      origin: 'override',
      isAllowedAbove: true,
    })
    expect(await members()).toBe(403)
    const { rows } = await test.admin.query(
      "select before, after, reason from kernel.audit_log where tenant_id = $1 and action = 'kernel.role.change-matrix'",
      [estate.id],
    )
    expect(rows).toEqual([
      {
        before: [{ role: 'steward', permission: 'kernel.member.read', isAllowed: true, origin: 'default' }],
        after: [{ role: 'steward', permission: 'kernel.member.read', isAllowed: false, origin: 'override' }],
        reason: '少看一点',
      },
    ])
    const stale = await write(manager, {
      seen: before.seen,
      changes: [{ role: 'steward', permission: 'kernel.member.read', isAllowed: true }],
    })
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({ code: 'stale_version', current: { seen: after.seen } })
    await write(manager, {
      seen: after.seen,
      changes: [{ role: 'steward', permission: 'kernel.member.read', isAllowed: null }],
    })
    expect(await members()).toBe(200)
  })

  it('refuses what locks oneself out, gives beyond oneself, or names what is not here', async () => {
    const { seen } = await read(manager)
    const refused = async (role: string, permission: string, isAllowed: boolean) => {
      const response = await write(manager, { seen, changes: [{ role, permission, isAllowed }] })
      return `${response.status} ${((await response.json()) as { reason?: string }).reason ?? ''}`
    }
    expect(await refused('estate-manager', 'kernel.role.manage', false)).toBe('409 locks_out_self')
    expect(await refused('estate-manager', 'kernel.tenant.manage', true)).toBe('403 right_beyond_own')
    expect(await refused('group-admin', 'kernel.member.read', false)).toBe('400 role_not_here')
    expect(await refused('steward', 'kernel.nothing.read', true)).toBe('400 unknown_permission')
    expect((await read(manager)).seen).toBe(seen)
  })

  it('keeps one’s own right to decide even where others have it too', async () => {
    const { seen } = await read(manager)
    const changes = [{ role: 'volunteer', permission: 'kernel.role.manage', isAllowed: true }]
    const given = (await (await write(manager, { seen, changes })).json()) as Matrix
    const volunteer = await test.mintMember(estate, ['volunteer'])
    const away = [{ role: 'volunteer', permission: 'kernel.role.manage', isAllowed: false }]
    const refused = await write(volunteer, { seen: given.seen, changes: away })
    expect(await refused.json()).toMatchObject({ code: 'conflict', reason: 'locks_out_self' })
    const back = [{ role: 'volunteer', permission: 'kernel.role.manage', isAllowed: null }]
    expect((await write(manager, { seen: given.seen, changes: back })).status).toBe(200)
  })

  it('is inherited from the company, marked so, and decided anew by the estate', async () => {
    const admin = await test.mintMember(group, ['group-admin'])
    const above = await read(admin, group)
    expect(above.roles.map((role) => role.key)).toEqual(expect.arrayContaining(['group-admin', 'steward']))
    expect(
      (
        await write(
          admin,
          {
            seen: above.seen,
            changes: [{ role: 'front-desk', permission: 'kernel.member.read', isAllowed: false }],
          },
          group,
        )
      ).status,
    ).toBe(200)
    const below = await read(manager)
    expect(cell(below, 'front-desk', 'kernel.member.read')).toMatchObject({
      isAllowed: false,
      origin: 'inherited',
    })
    const own = (await (
      await write(manager, {
        seen: below.seen,
        changes: [{ role: 'front-desk', permission: 'kernel.member.read', isAllowed: true }],
      })
    ).json()) as Matrix
    expect(cell(own, 'front-desk', 'kernel.member.read')).toMatchObject({
      isAllowed: true,
      origin: 'override',
      isAllowedAbove: false,
    })
  })

  it.each<[RoleKey, number]>([
    ['steward', 403],
    ['resident', 403],
    ['party-secretary', 403],
    ['estate-manager', 200],
  ])('is seen by who may decide: %s %i', async (role, status) => {
    expect(
      (await test.request(await test.mintMember(estate, [role]), 'GET', `/api/t/${estate.id}/roles/matrix`))
        .status,
    ).toBe(status)
  })
})

describe('looking as a role', () => {
  const start = (as: TestMember, role: RoleKey, tenant = estate) =>
    test.request(as, 'POST', `/api/t/${tenant.id}/view-as`, { role })
  const cookieOf = (response: Response) =>
    response.headers.getSetCookie().find((text) => text.startsWith('linli.view_as='))!
  const through = async (as: TestMember, role: RoleKey) => {
    const response = await start(as, role)
    expect(response.status).toBe(200)
    const cookie = `${as.cookie}; ${cookieOf(response).split(';')[0]}`
    return (method: string, path: string, body?: unknown, tenant = estate) =>
      test.request(null, method, `/api/t/${tenant.id}${path}`, body, { cookie })
  }

  it('shows that role’s rights and says so, in a cookie that scripts cannot read', async () => {
    const response = await start(manager, 'resident')
    expect(cookieOf(response)).toMatch(/HttpOnly/i)
    expect(cookieOf(response)).toContain(`Path=/api/t/${estate.id}`)
    const look = await through(manager, 'resident')
    const shown = (await (await look('GET', '/ui/plugins?surface=console')).json()) as {
      roles: string[]
      viewAs: { role: string }
    }
    expect(shown).toMatchObject({ roles: ['resident'], viewAs: { role: 'resident' } })
    expect((await look('GET', '/members')).status).toBe(403)
    expect((await test.request(manager, 'GET', `/api/t/${estate.id}/members`)).status).toBe(200)
    const { rows } = await test.admin.query(
      "select after->>'viewAs' as role from kernel.audit_log where action = 'kernel.role.view-as' and account_id = $1",
      [manager.accountId],
    )
    expect(rows).toContainEqual({ role: 'resident' })
  })

  it('can never write, by any route, nor as a role that may', async () => {
    const look = await through(manager, 'estate-manager')
    const target = (
      await test.admin.query(
        'select id, version from kernel.memberships where tenant_id = $1 and account_id = $2',
        [estate.id, manager.accountId],
      )
    ).rows[0] as { id: string; version: number }
    const before = (
      await test.admin.query('select count(*)::int as n from kernel.audit_log where tenant_id = $1', [
        estate.id,
      ])
    ).rows[0].n
    const writes: [string, string, unknown][] = [
      ['PATCH', `/members/${target.id}`, { version: target.version, title: '越权' }],
      ['POST', `/members/${target.id}/suspend`, { version: target.version, reason: '越权' }],
      ['POST', '/invitations', { name: '某人', roles: ['steward'] }],
      ['PUT', '/roles/matrix', { seen: '', changes: [] }],
      ['POST', '/view-as', { role: 'steward' }],
      ['POST', '/files', {}],
      ['DELETE', '/members', undefined],
    ]
    for (const [method, path, body] of writes) {
      const response = await look(method, path, body)
      expect(
        `${method} ${path} ${response.status} ${((await response.json()) as { reason?: string }).reason}`,
      ).toBe(`${method} ${path} 403 view_as_only_reads`)
    }
    expect(
      (
        await test.admin.query('select count(*)::int as n from kernel.audit_log where tenant_id = $1', [
          estate.id,
        ])
      ).rows[0].n,
    ).toBe(before)
  })

  it('is refused inside the action wrapper as well', async () => {
    const caller = { ...(await manager.caller()), viewAs: { role: 'estate-manager' as const, until: '' } }
    await expect(
      runOperation(test.kernel, caller, inviteMember, { name: '某人', roles: ['steward'] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('never shows more than the real actor sees', async () => {
    await test.admin.query(
      "insert into kernel.role_grants (tenant_id, id, role, permission, is_allowed) values ($1,$2,'volunteer','kernel.role.manage',true)",
      [estate.id, newId()],
    )
    const volunteer = await test.mintMember(estate, ['volunteer'])
    const look = await through(volunteer, 'estate-manager')
    expect((await look('GET', '/members')).status).toBe(403)
    await test.admin.query("delete from kernel.role_grants where tenant_id = $1 and role = 'volunteer'", [
      estate.id,
    ])
  })

  it('holds for its own session and tenant and half an hour, and ends when asked', async () => {
    const response = await start(manager, 'resident')
    const marker = cookieOf(response).split(';')[0]!
    const members = async (cookie: string, tenant = estate) =>
      (await test.request(null, 'GET', `/api/t/${tenant.id}/members`, undefined, { cookie })).status
    expect(await members(`${manager.cookie}; ${marker}`)).toBe(403)
    const other = await test.mintMember(estate, ['estate-manager'])
    expect(await members(`${other.cookie}; ${marker}`)).toBe(200)
    expect(await members(`${manager.cookie}; ${marker.slice(0, -3)}AAA`)).toBe(200)
    const second = await test.mintTenant()
    const there = await test.join(manager, second, ['estate-manager'])
    expect(await members(`${there.cookie}; ${marker}`, second)).toBe(200)
    try {
      test.setNow(new Date(Date.now() + 31 * 60_000))
      expect(await members(`${manager.cookie}; ${marker}`)).toBe(200)
    } finally {
      test.setNow(null)
    }
    const ended = await test.request(null, 'DELETE', `/api/t/${estate.id}/view-as`, undefined, {
      cookie: `${manager.cookie}; ${marker}`,
    })
    expect(ended.status).toBe(200)
    expect(cookieOf(ended)).toMatch(/Max-Age=0/i)
  })

  it.each<[RoleKey, number]>([
    ['steward', 403],
    ['resident', 403],
    ['estate-manager', 200],
  ])('may be begun by %s: %i', async (role, status) => {
    expect((await start(await test.mintMember(estate, [role]), 'volunteer')).status).toBe(status)
  })
})
