import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { batchClient } from '../db/pool.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { endGrant, getGrantOptions, giveGrant } from './give-grant.ts'
import { listGrants, listGrantUses } from './list-grants.ts'
import { getOverview } from './overview.ts'
import { listFacts, listMetrics, listPublished } from './list-facts.ts'
import { publishFact, withdrawFact } from './publish-facts.ts'
import { listGrantedRows, listReceivedGrants } from './received-grants.ts'

let test: TestKernel
let association: TestTenant
let otherAssociation: TestTenant
let estate: TestTenant
let manager: TestMember
let officer: TestMember
let stranger: TestMember

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const unit = { resource: 'kernel.unit' }
const window = { from: '2026-01-01', to: '2026-12-31' }

beforeAll(async () => (test = await testKernel()))
afterAll(() => test.close())

const oversee = (
  company: TestTenant,
  by: TestTenant,
  validFrom = inDays(-30),
  validTo: string | null = null,
) =>
  test.admin.query(
    'insert into kernel.oversight (association_id, company_id, city, valid_from, valid_to) values ($1,$2,$3,$4,$5)',
    [by.id, company.id, '深圳', validFrom, validTo],
  )
const addUnits = async (tenant: TestTenant, count: number) => {
  for (let i = 0; i < count; i++)
    await test.admin.query(
      "insert into kernel.units (tenant_id, id, kind, key, room, code, sort_key, note) values ($1,$2,'residence',$3,$3,$3,$3,'秘密备注')",
      [tenant.id, newId(), `1/1/${100 + i}`],
    )
}

beforeEach(async () => {
  association = await test.mintTenant({ kind: 'association' })
  otherAssociation = await test.mintTenant({ kind: 'association' })
  const group = await test.mintTenant({ kind: 'group', name: '长泰物业' })
  estate = await test.mintTenant({ parent: group })
  await oversee(group, association)
  await addUnits(estate, 6)
  manager = await test.mintMember(estate, ['estate-manager'])
  officer = await test.mintMember(association, ['association-officer'], { name: '陈专员' })
  stranger = await test.mintMember(otherAssociation, ['association-admin'])
})

const give = (validTo = inDays(30)) =>
  test.run(manager, giveGrant, {
    associationId: association.id,
    ...unit,
    purpose: '年度评价核对房屋数',
    validTo,
  })
const rowsOf = async (member: TestMember) => (await test.run(member, listGrantedRows, unit)).rows

describe('a grant', () => {
  it('opens the listed columns of the granted records to that association, and notes each reading', async () => {
    expect(await rowsOf(officer)).toEqual([])
    const { id } = await give()
    const rows = await rowsOf(officer)
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({ estateId: estate.id, estateName: estate.name, companyName: '长泰物业' })
    expect(Object.keys(rows[0]!.values).sort()).toEqual(
      ['area_m2', 'code', 'floor_level', 'kind', 'layout', 'status', 'use_state'].sort(),
    )
    expect(JSON.stringify(rows)).not.toContain('秘密备注')
    expect(await rowsOf(stranger)).toEqual([])
    await rowsOf(officer)
    const uses = await test.run(manager, listGrantUses, { id })
    expect(uses.rows).toMatchObject([{ actorName: '陈专员', reads: 2 }])
    expect((await test.run(manager, listGrants, {})).rows).toMatchObject([{ id, isLive: true, reads: 2 }])
    expect((await test.run(officer, listReceivedGrants, {})).rows).toMatchObject([{ id, isLive: true }])
    expect((await test.run(stranger, listReceivedGrants, {})).rows).toEqual([])
  })

  it('is read in words: what is granted, its columns and what is kept as keys', async () => {
    const { id } = await give()
    const options = await test.run(manager, getGrantOptions, {})
    expect(options.resources[0]?.columns).toContainEqual({ key: 'area_m2', title: '建筑面积' })
    expect(options.resources[0]?.columns.map((column) => column.title)).not.toContain('其他内容')
    const read = await test.run(officer, listGrantedRows, unit)
    expect(read.title).toBe('房屋清单（不含人员）')
    expect(read.rows[0]?.values).toMatchObject({ kind: '住宅', code: '1/1/100', status: '有效' })
    expect((await test.run(manager, listGrants, {})).rows).toMatchObject([
      { id, resourceTitle: '房屋清单（不含人员）', estateName: estate.name },
    ])
  })

  it('of another estate is not noted as read when one estate’s records are opened', async () => {
    const { id } = await give()
    const sibling = await test.mintTenant({ parent: await test.mintTenant({ kind: 'group' }) })
    await oversee({ ...sibling, id: sibling.lineage[0]! }, association)
    const neighbour = await test.mintMember(sibling, ['estate-manager'])
    const other = await test.run(neighbour, giveGrant, {
      associationId: association.id,
      ...unit,
      purpose: '年度评价核对房屋数',
      validTo: inDays(30),
    })
    await test.run(officer, listGrantedRows, { ...unit, estateId: estate.id })
    expect((await test.run(manager, listGrantUses, { id })).rows).toMatchObject([{ reads: 1 }])
    expect((await test.run(neighbour, listGrantUses, { id: other.id })).rows).toEqual([])
  })

  it('is found by state, kind and words, page by page', async () => {
    const { id } = await give()
    await give()
    await test.run(manager, endGrant, { id, version: 1, reason: '评价已结束' })
    const ids = async (query: object) =>
      (await test.run(manager, listGrants, query)).rows.map((row) => row.id)
    expect(await ids({ live: 'false' })).toEqual([id])
    expect(await ids({ q: '核对' })).toHaveLength(2)
    expect(await ids({ q: '没有这个词' })).toEqual([])
    expect(await ids({ resource: 'kernel.other' })).toEqual([])
    const first = await test.run(officer, listReceivedGrants, { limit: 1 })
    const second = await test.run(officer, listReceivedGrants, { limit: 1, cursor: first.next! })
    expect(second.next).toBeUndefined()
    expect(second.rows[0]?.id).toBe(id)
    const live = await test.run(officer, listReceivedGrants, { live: 'true', q: estate.name })
    expect(live.rows.map((row) => row.id)).toEqual([first.rows[0]?.id])
  })

  it('is seen by the estate’s company over all its estates, and by no other company', async () => {
    const { id } = await give()
    const company = { ...estate, id: estate.lineage[0]!, kind: 'group' as const, lineage: [] }
    const boss = await test.mintMember(company, ['group-admin'])
    expect((await test.run(boss, listGrants, {})).rows).toMatchObject([{ id, estateName: estate.name }])
    await rowsOf(officer)
    expect((await test.run(boss, listGrantUses, { id })).rows).toMatchObject([{ reads: 1 }])
    const rival = await test.mintMember(await test.mintTenant({ kind: 'group' }), ['group-admin'])
    expect((await test.run(rival, listGrants, {})).rows).toEqual([])
    await expect(test.run(rival, listGrantUses, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('pages through all granted rows', async () => {
    await give()
    const first = await test.run(officer, listGrantedRows, { ...unit, limit: 4 })
    const second = await test.run(officer, listGrantedRows, { ...unit, limit: 4, cursor: first.next! })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([4, 2, undefined])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(6)
  })

  it('is over when the estate ends it, audited with its reason, and cannot be ended twice', async () => {
    const { id } = await give()
    await test.run(manager, endGrant, { id, version: 1, reason: '评价已结束' })
    expect(await rowsOf(officer)).toEqual([])
    await expect(test.run(manager, endGrant, { id, version: 2, reason: '再来一次' })).rejects.toMatchObject({
      code: 'illegal_move',
    })
    const { rows } = await test.admin.query(
      "select action, reason from kernel.audit_log where tenant_id = $1 and subject = 'kernel.grant' order by id",
      [estate.id],
    )
    expect(rows).toEqual([
      { action: 'kernel.grant.give', reason: '年度评价核对房屋数' },
      { action: 'kernel.grant.end', reason: '评价已结束' },
    ])
  })

  it('holds between its days only, and as long as the association oversees the company', async () => {
    const { id } = await give()
    const set = (text: string) =>
      test.admin.query(`update kernel.data_grants set ${text} where id = $1`, [id])
    await set(`valid_to = current_date - 2, valid_from = current_date - 9`)
    expect(await rowsOf(officer)).toEqual([])
    await set(`valid_from = current_date + 2, valid_to = current_date + 9`)
    expect(await rowsOf(officer)).toEqual([])
    await set(`valid_from = current_date - 2`)
    expect(await rowsOf(officer)).toHaveLength(6)
    await test.admin.query(
      'update kernel.oversight set valid_to = current_date - 2 where association_id = $1',
      [association.id],
    )
    expect(await rowsOf(officer)).toEqual([])
  })

  it('is refused for a stranger’s association, an unknown resource, more than a year and a wrong role', async () => {
    const wish = { associationId: association.id, ...unit, purpose: '核对房屋', validTo: inDays(3) }
    const refused = (member: TestMember, change: object) =>
      test.run(member, giveGrant, { ...wish, ...change })
    await expect(refused(manager, { associationId: otherAssociation.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(refused(manager, { resource: 'kernel.person' })).rejects.toMatchObject({ code: 'bad_input' })
    await expect(refused(manager, { validTo: inDays(500) })).rejects.toMatchObject({ code: 'bad_input' })
    await expect(refused(manager, { validTo: inDays(-3) })).rejects.toMatchObject({ code: 'bad_input' })
    const steward = await test.mintMember(estate, ['steward'])
    await expect(refused(steward, {})).rejects.toMatchObject({ code: 'forbidden' })
    expect(await test.run(manager, getGrantOptions, {})).toMatchObject({
      associations: [{ id: association.id }],
      resources: [{ resource: 'kernel.unit' }],
    })
  })

  it('of another estate cannot be seen or ended', async () => {
    const { id } = await give()
    const other = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    await expect(test.run(other, listGrantUses, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(other, endGrant, { id, version: 1, reason: '不是我的' })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await test.run(other, listGrants, {})).rows).toEqual([])
  })
})

describe('a published figure', () => {
  it('becomes a row of the association, suppressed when few stand behind it, and can be taken back', async () => {
    const homes = { metric: 'kernel.registry.homes', ...window }
    expect(await test.run(manager, publishFact, homes)).toEqual({
      associations: 1,
      value: 6,
      isSuppressed: false,
    })
    const few = await test.mintMember(estate, ['resident'])
    expect(few.tenantId).toBe(estate.id)
    expect(
      await test.run(manager, publishFact, { metric: 'kernel.member.residents', ...window }),
    ).toMatchObject({ value: null, isSuppressed: true })
    const facts = async (member: TestMember) => (await test.run(member, listFacts, {})).rows
    expect((await facts(officer)).map(({ metric, value }) => [metric, value]).sort()).toEqual([
      ['kernel.member.residents', null],
      ['kernel.registry.homes', 6],
    ])
    expect(await facts(stranger)).toEqual([])
    await addUnits(estate, 0)
    await test.run(manager, publishFact, homes)
    expect(await facts(officer)).toHaveLength(2)
    expect((await test.run(officer, getOverview, {})).rows).toMatchObject([
      {
        companyName: '长泰物业',
        isCurrent: true,
        publishingEstates: 1,
        grantingEstates: 0,
        figures: [{ metric: 'kernel.registry.homes', estates: 1, sum: 6 }],
      },
    ])
    expect((await test.run(officer, getOverview, { q: '长泰', current: 'true' })).rows).toHaveLength(1)
    expect((await test.run(officer, getOverview, { q: '别的公司' })).rows).toEqual([])
    await test.run(manager, withdrawFact, { ...homes, reason: '口径有误' })
    expect((await facts(officer)).find((row) => row.metric === homes.metric)).toMatchObject({ value: null })
    const published = await test.run(manager, listPublished, { limit: 1 })
    const rest = await test.run(manager, listPublished, { limit: 1, cursor: published.next! })
    expect([...published.rows, ...rest.rows].map((row) => row.title).sort()).toEqual([
      '住宅套数',
      '注册住户数',
    ])
    expect((await test.run(manager, listPublished, { standing: 'false' })).rows).toMatchObject([
      { metric: homes.metric, value: null },
    ])
    expect((await test.run(manager, listMetrics, {})).rows).toContainEqual({
      metric: 'kernel.registry.owners',
      title: '业主人数',
    })
    expect((await test.run(officer, listFacts, { q: '没有这个小区' })).rows).toEqual([])
  })

  it('is not published when nobody oversees, and stays when the oversight ends', async () => {
    const lone = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    const homes = { metric: 'kernel.registry.homes', ...window }
    await expect(test.run(lone, publishFact, homes)).rejects.toMatchObject({ code: 'conflict' })
    await test.run(manager, publishFact, homes)
    await test.admin.query(
      'update kernel.oversight set valid_to = current_date - 2 where association_id = $1',
      [association.id],
    )
    await expect(test.run(manager, publishFact, homes)).rejects.toMatchObject({ code: 'conflict' })
    expect((await test.run(officer, listFacts, {})).rows).toMatchObject([{ value: 6 }])
    expect((await test.run(officer, getOverview, {})).rows).toMatchObject([{ isCurrent: false }])
  })
})

describe('the oversight role', () => {
  const asOversight = (text: string) =>
    batchClient(test.kernel.database, {
      kind: 'oversight',
      tenantId: association.id,
      accountId: officer.accountId,
    }).query({ text })

  it('reads no other column, no other table, and writes nothing', async () => {
    await give()
    expect((await asOversight('select count(*)::int as n from kernel.units')).rows).toEqual([{ n: 6 }])
    await expect(asOversight('select note from kernel.units')).rejects.toMatchObject({ code: '42501' })
    for (const table of ['persons', 'unit_relations', 'buildings', 'audit_log', 'data_grants', 'grant_uses'])
      await expect(asOversight(`select id from kernel.${table}`), table).rejects.toMatchObject({
        code: '42501',
      })
    for (const write of [
      'update kernel.units set kind = kind',
      'delete from kernel.units',
      'update kernel.published_facts set value = 1',
      'insert into kernel.published_facts (id) values (gen_random_uuid())',
    ])
      await expect(asOversight(write), write).rejects.toMatchObject({ code: '42501' })
    await expect(
      asOversight("select kernel.publish_fact('a.b', 'count', current_date, current_date, 1, false, 'x')"),
    ).rejects.toMatchObject({ code: '42501' })
  })
})

it('the overview pages through all companies by name, one overseen twice included', async () => {
  const names = ['甲物业', '乙物业', '丙物业']
  for (const name of names) await oversee(await test.mintTenant({ kind: 'group', name }), association)
  await test.admin.query(
    `insert into kernel.oversight (association_id, company_id, city, valid_from, valid_to)
     select association_id, company_id, '珠海', valid_from, valid_to from kernel.oversight where association_id = $1`,
    [association.id],
  )
  const whole = (await test.run(officer, getOverview, { limit: 100 })).rows
  expect(whole).toHaveLength(8)
  const paged: typeof whole = []
  let cursor: string | undefined
  do {
    const page = await test.run(officer, getOverview, { limit: 3, ...(cursor ? { cursor } : {}) })
    paged.push(...page.rows)
    cursor = page.next
  } while (cursor)
  expect(paged).toEqual(whole)
})

describe('the lists over HTTP', () => {
  it('leave in a file with what their filters show, for those who may read them', async () => {
    await give()
    const csv = async (member: TestMember, tenant: TestTenant, path: string) => {
      const answer = await test.request(member, 'GET', `/api/t/${tenant.id}${path}`)
      return [answer.status, answer.status === 200 ? await answer.text() : ''] as const
    }
    const [status, text] = await csv(manager, estate, '/grants/export?format=csv&live=true')
    expect(status).toBe(200)
    expect(text).toContain('年度评价核对房屋数')
    expect((await csv(manager, estate, '/grants/export?format=csv&live=false'))[1]).not.toContain('年度评价')
    expect((await csv(officer, association, '/grants/received/export?format=csv'))[1]).toContain(estate.name)
    expect((await csv(officer, association, '/members-overview/export?format=csv'))[1]).toContain('长泰物业')
    expect((await csv(officer, association, '/granted/kernel.unit/export'))[0]).toBe(404)
    expect((await csv(stranger, association, '/grants/received/export'))[0]).toBe(404)
    expect((await csv(stranger, otherAssociation, '/grants/received/export?format=csv'))[1]).not.toContain(
      estate.name,
    )
    const steward = await test.mintMember(estate, ['steward'])
    expect((await csv(steward, estate, '/grants/export'))[0]).toBe(403)
  })
})
