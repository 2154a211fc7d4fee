import { newId, type RoleKey } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { provisionAccount } from '../accounts/provision-account.ts'
import { runOperation } from '../action/run-operation.ts'
import { withTransaction } from '../db/handle.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { grantMembership } from './grant-membership.ts'

let test: TestKernel
let group: TestTenant
let estate: TestTenant
let manager: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  test = await testKernel()
  group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group })
  manager = await test.mintMember(estate, ['estate-manager'], { name: '林主任' })
  elsewhere = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

interface Card {
  id: string
  version: number
  name: string
  roles: RoleKey[]
  phoneMasked: string
}

const base = () => `/api/t/${estate.id}/members`
const list = async (as: TestMember, query = '') =>
  (await (await test.request(as, 'GET', `${base()}?limit=100&${query}`)).json()) as {
    rows: Card[]
    next?: string
    total?: number
  }
const cardOf = async (member: TestMember): Promise<Card> => {
  const { rows } = await test.admin.query(
    'select id, version from kernel.memberships where tenant_id = $1 and account_id = $2',
    [estate.id, member.accountId],
  )
  return rows[0] as Card
}
const auditOf = async (id: string) =>
  (
    await test.admin.query(
      'select action, before, after, reason from kernel.audit_log where subject_id = $1 order by id',
      [id],
    )
  ).rows

describe('the list of members', () => {
  it('finds by name, initials, pinyin and phone tail, masks phones, filters by role and pages', async () => {
    const names = ['王小明', '欧阳娜娜', '覃晓东']
    const system = await test.asSystem(estate)
    for (const [at, name] of names.entries()) {
      const { accountId } = await provisionAccount(test.kernel, { phone: `1997777900${at}`, name })
      await runOperation(test.kernel, system, grantMembership, {
        accountId,
        name,
        roles: [at === 0 ? 'engineer' : 'steward'],
      })
    }
    expect((await list(manager, 'q=wxm')).rows.map((row) => row.name)).toEqual(['王小明'])
    expect((await list(manager, 'q=tanxiao')).rows.map((row) => row.name)).toEqual(['覃晓东'])
    expect((await list(manager, `q=${encodeURIComponent('娜')}`)).rows.map((row) => row.name)).toEqual([
      '欧阳娜娜',
    ])
    expect((await list(manager, 'q=9001')).rows).toMatchObject([
      { name: '欧阳娜娜', phoneMasked: '199****9001' },
    ])
    expect((await list(manager, 'role=engineer,volunteer')).rows.map((row) => row.name)).toEqual(['王小明'])
    const first = await list(manager, 'limit=2')
      .then(() => test.request(manager, 'GET', `${base()}?limit=2`))
      .then((response) => response.json() as Promise<{ rows: Card[]; next: string; total: number }>)
    expect(first.rows).toHaveLength(2)
    expect(first.total).toBe(4)
    const second = (await (
      await test.request(manager, 'GET', `${base()}?limit=2&cursor=${first.next}`)
    ).json()) as { rows: Card[] }
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(4)
  })

  it('is downloaded as the list shows it, phones masked, by who may read it', async () => {
    const download = (as: TestMember) => test.request(as, 'GET', `${base()}/export?format=csv&q=wxm`)
    const text = await (await download(manager)).text()
    expect(text).toContain('王小明')
    expect(text).toContain('工程')
    expect(text).toContain('199****9000')
    expect(text).not.toContain('19977779000')
    expect((await download(await test.mintMember(estate, ['resident']))).status).toBe(403)
  })

  it('shows no phone of another tenant’s member, even to who knows the account', async () => {
    const scope = { kind: 'tenant', tenantId: estate.id, lineage: [group.id], accountId: null } as const
    const seenOf = async (accountId: string) =>
      withTransaction(
        test.kernel.database,
        scope,
        async (tx) =>
          (await tx.execute(sql`select phone from kernel.phones_of_members(array[${accountId}]::uuid[])`))
            .rows.length,
      )
    expect([await seenOf(manager.accountId), await seenOf(elsewhere.accountId)]).toEqual([1, 0])
  })
})

describe('who may do what to a member', () => {
  // actor x verb x outcome
  const actors: Record<string, () => Promise<TestMember>> = {
    'estate-manager': async () => manager,
    'group-admin': () => test.mintMember(group, ['group-admin']),
    steward: () => test.mintMember(estate, ['steward']),
    resident: () => test.mintMember(estate, ['resident']),
    'manager of another estate': async () => elsewhere,
  }
  const table: [actor: string, verb: string, status: number][] = [
    ['estate-manager', 'read', 200],
    ['estate-manager', 'change', 200],
    ['estate-manager', 'suspend', 200],
    ['group-admin', 'read', 200],
    ['group-admin', 'change', 200],
    ['group-admin', 'remove', 200],
    ['steward', 'read', 200],
    ['steward', 'change', 403],
    ['steward', 'suspend', 403],
    ['resident', 'read', 403],
    ['resident', 'change', 403],
    ['manager of another estate', 'read', 404],
    ['manager of another estate', 'change', 404],
    ['manager of another estate', 'suspend', 404],
  ]
  it.each(table)('%s, %s: %i', async (actor, verb, status) => {
    const target = await cardOf(await test.mintMember(estate, ['engineer']))
    const as = await actors[actor]!()
    const body = {
      version: target.version,
      ...(verb === 'change' ? { title: '水电' } : { reason: '测试原因' }),
    }
    const response =
      verb === 'read'
        ? await test.request(as, 'GET', `${base()}/${target.id}`)
        : verb === 'change'
          ? await test.request(as, 'PATCH', `${base()}/${target.id}`, body)
          : await test.request(as, 'POST', `${base()}/${target.id}/${verb}`, body)
    expect(response.status).toBe(status)
  })

  it('answers another tenant’s member like one that never was', async () => {
    const foreign = (
      await test.admin.query('select id from kernel.memberships where account_id = $1', [elsewhere.accountId])
    ).rows[0].id as string
    const bodies = await Promise.all(
      [foreign, newId()].map(async (id) => {
        const { requestId: _id, ...body } = (await (
          await test.request(manager, 'GET', `${base()}/${id}`)
        ).json()) as Record<string, unknown>
        return body
      }),
    )
    expect(bodies[0]).toEqual(bodies[1])
  })
})

describe('changing a member', () => {
  it('gives roles of this kind of tenant only, audited before and after', async () => {
    const target = await cardOf(await test.mintMember(estate, ['engineer']))
    const patch = (body: object) =>
      test.request(manager, 'PATCH', `${base()}/${target.id}`, { version: target.version, ...body })
    expect(await (await patch({ roles: ['group-admin'] })).json()).toMatchObject({
      code: 'bad_input',
      reason: 'role_not_here',
    })
    const changed = await patch({ roles: ['steward', 'party-member'], title: '党员管家' })
    expect(changed.status).toBe(200)
    expect((await auditOf(target.id)).at(-1)).toMatchObject({
      action: 'kernel.member.change',
      before: { roles: ['engineer'] },
      after: { roles: ['steward', 'party-member'], title: '党员管家' },
    })
    expect(await (await patch({ roles: ['engineer'] })).json()).toMatchObject({
      code: 'stale_version',
      current: { version: target.version + 1, roles: ['steward', 'party-member'] },
    })
  })

  it('is refused beyond one’s own rights', async () => {
    await test.admin.query(
      "insert into kernel.role_grants (tenant_id, id, role, permission, is_allowed) values ($1,$2,'front-desk','kernel.member.manage',true)",
      [estate.id, newId()],
    )
    const desk = await test.mintMember(estate, ['front-desk'])
    const target = await cardOf(await test.mintMember(estate, ['volunteer']))
    const give = async (roles: RoleKey[]) =>
      (
        await test.request(desk, 'PATCH', `${base()}/${target.id}`, {
          version: (
            await test.admin.query('select version from kernel.memberships where id = $1', [target.id])
          ).rows[0].version,
          roles,
        })
      ).status
    expect(await give(['estate-manager'])).toBe(403)
    expect(await give(['front-desk'])).toBe(200)
    const boss = await cardOf(await test.mintMember(estate, ['estate-manager']))
    expect(
      (
        await test.request(desk, 'POST', `${base()}/${boss.id}/suspend`, {
          version: boss.version,
          reason: '不应成功',
        })
      ).status,
    ).toBe(403)
    await test.admin.query('delete from kernel.role_grants where tenant_id = $1', [estate.id])
  })

  it('never takes the last administrator away, not even when two go at once', async () => {
    const place = await test.mintTenant()
    const path = `/api/t/${place.id}/members`
    const [one, other] = [
      await test.mintMember(place, ['estate-manager']),
      await test.mintMember(place, ['estate-manager']),
    ]
    const cards = (
      await test.admin.query('select id, account_id, version from kernel.memberships where tenant_id = $1', [
        place.id,
      ])
    ).rows as { id: string; account_id: string; version: number }[]
    const removeBy = (actor: TestMember, target: TestMember) => {
      const { id, version } = cards.find((card) => card.account_id === target.accountId)!
      return test.request(actor, 'POST', `${path}/${id}/remove`, { version, reason: '离职交接' })
    }
    const answers = await Promise.all([removeBy(one, other), removeBy(other, one)])
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    const { rows } = await test.admin.query(
      "select account_id from kernel.memberships where tenant_id = $1 and status = 'active'",
      [place.id],
    )
    expect(rows).toHaveLength(1)
    const last = rows[0].account_id === one.accountId ? one : other
    const left = await test.request(last, 'POST', `${path}/leave`, {})
    expect(left.status).toBe(409)
    expect(await left.json()).toMatchObject({ reason: 'last_administrator' })
  })

  it('shuts a suspended member out at once and lets a restored one back in', async () => {
    const member = await test.mintMember(estate, ['steward'])
    const target = await cardOf(member)
    const status = async () => (await test.request(member, 'GET', base())).status
    expect(await status()).toBe(200)
    await test.request(manager, 'POST', `${base()}/${target.id}/suspend`, {
      version: target.version,
      reason: '休假',
    })
    expect(await status()).toBe(404)
    expect((await auditOf(target.id)).at(-1)).toMatchObject({
      action: 'kernel.member.suspend',
      after: { status: 'suspended' },
      reason: '休假',
    })
    await test.request(manager, 'POST', `${base()}/${target.id}/restore`, {
      version: target.version + 1,
      reason: '返岗',
    })
    expect(await status()).toBe(200)
    expect((await test.request(member, 'POST', `${base()}/leave`, {})).status).toBe(200)
    expect(await status()).toBe(404)
  })
})
