import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { changeLamp, lampPlugin, lamps } from '../records/testing/lamp-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let resident: TestMember
let neighbour: TestMember
let stranger: TestMember
const lampId = newId()

interface Entry {
  title: string
  actor: string
  text: string | null
  subjectId: string
  tenantId: string
  changes: { label: string; before: string | null; after: string | null }[]
}
const read = async (member: TestMember, path: string, headers: Record<string, string> = {}) => {
  const response = await test.request(member, 'GET', `/api/t/${member.tenantId}${path}`, undefined, headers)
  return { status: response.status, ...((await response.json()) as { rows: Entry[]; next?: string }) }
}
const timeline = (member: TestMember, id = lampId, subject = 'lamps.lamp') =>
  read(member, `/timeline?subject=${subject}&id=${id}`)

beforeAll(async () => {
  test = await testKernel({ plugins: [lampPlugin] })
  const group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group })
  manager = await test.mintMember(estate, ['estate-manager'], { name: '王经理' })
  resident = await test.mintMember(estate, ['resident'])
  neighbour = await test.mintMember(estate, ['resident'])
  stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  lamps.set(lampId, { ownerId: resident.accountId, name: '门口灯', secret: 'canary' })
  test.setNow(new Date('2026-11-24T10:00:00+08:00'))
  await test.run(manager, changeLamp, {
    id: lampId,
    before: { state: 'broken', isUrgent: true, dueAt: null, version: 1, ownerId: resident.accountId },
    after: {
      state: 'shining',
      isUrgent: false,
      dueAt: '2026-11-25T09:30:00+08:00',
      version: 2,
      ownerId: manager.accountId,
    },
    reason: '灯泡坏了',
  })
})
afterAll(() => test.close())

describe('a record’s timeline', () => {
  it('says in words who did what, why, and what was before and after', async () => {
    const { rows } = await timeline(manager)
    expect(rows).toMatchObject([{ title: '换了灯', actor: '王经理', text: '灯泡坏了' }])
    expect(rows[0]!.changes).toEqual([
      { label: '期限', before: null, after: '明天 09:30' },
      { label: '灯况', before: '坏了', after: '亮着' },
      { label: '紧急', before: '是', after: '否' },
    ])
  })

  it('is worded in the reader’s language', async () => {
    await test.admin.query("update auth.users set locale = 'en' where id = $1", [manager.accountId])
    const { rows } = await timeline(manager)
    await test.admin.query("update auth.users set locale = 'zh-CN' where id = $1", [manager.accountId])
    expect(rows[0]).toMatchObject({
      title: 'changed the lamp',
      changes: expect.arrayContaining([{ label: 'Lamp', before: 'broken', after: 'shining' }]),
    })
  })

  it('is for whoever may read that very record', async () => {
    expect((await timeline(resident)).rows.length).toBe(1)
    expect((await timeline(neighbour)).status).toBe(404)
    expect((await timeline(await test.mintMember(estate, ['volunteer']))).status).toBe(404)
    expect((await timeline(stranger)).rows).toEqual([])
    expect(
      (await test.request(stranger, 'GET', `/api/t/${estate.id}/timeline?subject=lamps.lamp&id=${lampId}`))
        .status,
    ).toBe(404)
  })

  it('of a record that nobody can show to a role with a condition stays closed', async () => {
    expect((await timeline(resident, newId(), 'lamps.pole')).status).toBe(404)
    expect((await timeline(resident, newId())).status).toBe(404)
  })

  it('shows only the fields that the reader may see', async () => {
    const steward = await test.mintMember(estate, ['steward'])
    expect((await timeline(steward)).rows[0]!.changes.map((change) => change.label)).toEqual(['期限', '灯况'])
  })
})

describe('the audit', () => {
  it('is for those who keep it', async () => {
    for (const [role, status] of [
      ['estate-manager', 200],
      ['party-secretary', 200],
      ['steward', 403],
      ['resident', 403],
    ] as const) {
      expect((await read(await test.mintMember(estate, [role]), '/audit')).status).toBe(status)
    }
    expect((await test.request(stranger, 'GET', `/api/t/${estate.id}/audit`)).status).toBe(404)
  })

  it('hides the fields of records that its reader may not read', async () => {
    const secretary = await test.mintMember(estate, ['party-secretary'])
    const { rows } = await read(secretary, `/audit?subject=lamps.lamp&subjectId=${lampId}`)
    expect(rows).toMatchObject([{ title: '换了灯', changes: [] }])
  })

  it('is filtered by record, account, action and time', async () => {
    const other = newId()
    await test.run(resident, changeLamp, { id: other, before: null, after: { state: 'shining' } })
    const ids = async (query: string) =>
      (await read(manager, `/audit?${query}`)).rows.map((row) => row.subjectId)
    expect(await ids(`subject=lamps.lamp&subjectId=${other}`)).toEqual([other])
    expect(await ids(`account=${resident.accountId}`)).toEqual([other])
    expect(await ids('action=lamps.lamp.change')).toEqual([other, lampId])
    expect(await ids('action=lamps.lamp.never')).toEqual([])
    const { rows } = await test.admin.query<{ at: Date }>(
      'select created_at as at from kernel.audit_log where subject_id = $1',
      [other],
    )
    const moment = encodeURIComponent(rows[0]!.at.toISOString())
    expect(await ids(`from=${moment}&action=lamps.lamp.change`)).toEqual([other])
    expect(await ids(`to=${moment}&action=lamps.lamp.change`)).toEqual([lampId])
  })

  it('pages without loss or repetition while rows are added', async () => {
    const place = await test.mintTenant()
    const keeper = await test.mintMember(place, ['estate-manager'])
    const made = Array.from({ length: 7 }, () => newId())
    for (const id of made) await test.run(keeper, changeLamp, { id, before: null, after: { n: 1 } })
    const seen: string[] = []
    let cursor = ''
    do {
      const answer = await read(keeper, `/audit?limit=3${cursor && `&cursor=${cursor}`}`)
      seen.push(...answer.rows.map((row) => row.subjectId))
      cursor = answer.next ?? ''
      await test.run(keeper, changeLamp, { id: newId(), before: null, after: { n: 1 } })
    } while (cursor)
    expect(seen).toEqual(made.toReversed())
  })

  it('of a group spans its estates and says which', async () => {
    const chief = await test.mintMember({ id: estate.lineage[0]!, kind: 'group', lineage: [], name: '' }, [
      'group-admin',
    ])
    const { rows } = await read(chief, `/audit?subjectId=${lampId}`)
    expect(rows).toMatchObject([{ tenantId: estate.id }])
    expect((await read(chief, '/audit')).rows.every((row) => row.tenantId === estate.id)).toBe(true)
  })
})
