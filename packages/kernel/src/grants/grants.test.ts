import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { endGrant, getGrantOptions, giveGrant } from './give-grant.ts'
import { listGrants, listGrantUses } from './list-grants.ts'
import { listGrantedRows, listReceivedGrants } from './received-grants.ts'
import { giveUnits, inDays, oversee, overseenEstate, unit } from './testing/overseen-estate.ts'

let test: TestKernel
let association: TestTenant
let otherAssociation: TestTenant
let estate: TestTenant
let manager: TestMember
let officer: TestMember
let stranger: TestMember

beforeAll(async () => (test = await testKernel()))
afterAll(() => test.close())

beforeEach(async () => {
  ;({ association, otherAssociation, estate, manager, officer, stranger } = await overseenEstate(test))
})

const give = () => giveUnits(test, manager, association)
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
    await oversee(test, { ...sibling, id: sibling.lineage[0]! }, association)
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
