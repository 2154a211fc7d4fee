import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { systemCaller } from '../action/caller.ts'
import { runJob } from '../jobs/run-job.ts'
import { updateUnit } from '../registry/update-unit.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { ledgerDateOf } from './ledger-date.rules.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember

beforeAll(async () => (test = await testKernel()))
afterAll(() => test.close())
beforeEach(async () => {
  estate = await test.mintTenant({ name: '景田花园' })
  manager = await test.mintMember(estate, ['estate-manager'])
})

type Row = [room: string, area: string, owner: string, phone: string, share?: string]

const ledger = (date: string, rows: Row[]) =>
  [
    `景田花园业主台账（${date}）`,
    '楼栋,单元,房号,建筑面积,业主姓名,联系电话,产权份额',
    ...rows.map(([room, area, owner, phone, share = '']) =>
      ['3栋', '1单元', room, area, owner, phone, share].join(','),
    ),
  ].join('\n')

const path = (rest: string) => `/api/t/${estate.id}${rest}`
interface Batch {
  id: string
  state: string
  unchanged: number
  good: number
  conflicts: number
  endings: number
  ledgerDate: string
  counts: Record<string, { updated: number; unchanged: number }>
}
const get = async <T = Batch>(rest: string) =>
  (await (await test.request(manager, 'GET', path(rest))).json()) as T

async function work() {
  const { rows } = await test.admin.query<{ id: string }>(
    "select id from kernel.jobs where tenant_id = $1 and state in ('queued', 'running') order by id",
    [estate.id],
  )
  for (const { id } of rows)
    await runJob(test.kernel, await systemCaller(test.kernel, estate.id, 'test'), id, () => false)
}

async function check(text: string) {
  const form = new FormData()
  form.set('file', new File([text], '台账.csv', { type: 'text/csv' }))
  const answer = await test.app.request(path('/imports?kind=registry'), {
    method: 'POST',
    body: form,
    headers: { cookie: manager.cookie, 'idempotency-key': newId() },
  })
  const { id } = (await answer.json()) as { id: string }
  await work()
  return get(`/imports/${id}`)
}
async function run(id: string, choice: object = {}) {
  expect((await test.request(manager, 'POST', path(`/imports/${id}/run`), choice)).status).toBe(200)
  await work()
  return get(`/imports/${id}`)
}
const take = async (text: string, choice?: object) => run((await check(text)).id, choice)

const owners = async () =>
  (
    await test.admin.query<{ line: string }>(
      `select format('%s %s %s', u.room, p.name, coalesce(r.valid_to::text, 'holds')) as line
       from kernel.unit_relations r join kernel.units u on u.id = r.unit_id join kernel.persons p on p.id = r.person_id
       where r.tenant_id = $1 order by 1`,
      [estate.id],
    )
  ).rows.map(({ line }) => line)
const areaOf = async (room: string) =>
  (
    await test.admin.query<{ id: string; version: number; area: number }>(
      'select id, version, area_m2::float8 as area from kernel.units where tenant_id = $1 and room = $2',
      [estate.id, room],
    )
  ).rows[0]!

const first: Row[] = [
  ['1201', '88.5', '邵涛建', '19900001000', '1/2'],
  ['1201', '', '林美兰', '19900001001', '1/2'],
  ['1202', '90', '陈志远', '19900001002'],
]
const sold: Row[] = [
  ['1201', '88.5', '邵涛建', '19900001000', '1/2'],
  ['1201', '', '林美兰', '19900001001', '1/2'],
  ['1202', '90', '何强', '19900001003'],
]

describe('a newer ledger', () => {
  it('ends the owner whom it no longer names, on its day, shown before and taken back by undo', async () => {
    expect((await take(ledger('2025年6月30日', first))).state).toBe('done')
    const before = await owners()
    const checked = await check(ledger('2026年6月30日', sold))
    expect(checked).toMatchObject({ ledgerDate: '2026-06-30', endings: 1, conflicts: 0 })
    const { rows } = await get<{ rows: { problems: string[] }[] }>(`/imports/${checked.id}/rows?state=any`)
    expect(rows.flatMap((row) => row.problems).join()).toMatch(/陈\*+.*将按台账日期结束/)
    const noted = await get<{ rows: { problems: string[] }[] }>(`/imports/${checked.id}/rows?state=noted`)
    expect(noted.rows).toEqual(rows.filter((row) => row.problems.length > 0))
    expect(noted.rows).toHaveLength(1)
    const done = await run(checked.id)
    expect(done.counts['ownership_ended']).toMatchObject({ updated: 1 })
    expect(await owners()).toEqual([
      '1201 林美兰 holds',
      '1201 邵涛建 holds',
      '1202 何强 holds',
      '1202 陈志远 2026-06-30',
    ])
    const { rows: audited } = await test.admin.query(
      "select reason from kernel.audit_log where tenant_id = $1 and subject = 'kernel.unit' and reason is not null",
      [estate.id],
    )
    expect(audited).toEqual([{ reason: '新台账登记了新的产权人' }])
    await test.request(manager, 'POST', path(`/imports/${checked.id}/undo`), {})
    await work()
    expect(await owners()).toEqual(before)
  })

  it('changes nothing when it comes again, nor does the older one, not even under a later day', async () => {
    await take(ledger('2025年6月30日', first))
    await take(ledger('2026年6月30日', sold))
    const after = await owners()
    const again = await take(ledger('2026年6月30日', sold))
    expect(again.unchanged).toBe(again.good)
    expect(await owners()).toEqual(after)
    const older = await check(ledger('2025年6月30日', first))
    expect(older).toMatchObject({ ledgerDate: '2025-06-30', endings: 0 })
    await run(older.id)
    expect(await owners()).toEqual(after)
  })

  it('knows when somebody has bought their flat back', async () => {
    await take(ledger('2025年6月30日', first))
    await take(ledger('2026年3月31日', sold))
    await take(ledger('2026年9月30日', first))
    expect((await owners()).filter((line) => line.startsWith('1202'))).toEqual([
      '1202 何强 2026-09-30',
      '1202 陈志远 2026-03-31',
      '1202 陈志远 holds',
    ])
  })

  it('leaves all owners where that is chosen, and those whom staff entered in any case', async () => {
    await take(ledger('2025年6月30日', first))
    await take(ledger('2026年3月31日', sold), { endsOwners: false })
    expect((await owners()).filter((line) => line.startsWith('1202'))).toEqual([
      '1202 何强 holds',
      '1202 陈志远 holds',
    ])
    await test.admin.query(
      "update kernel.unit_relations set source = 'staff' where tenant_id = $1 and person_id in (select id from kernel.persons where name = '陈志远')",
      [estate.id],
    )
    const third = await check(
      ledger('2026年9月30日', [sold[0]!, sold[1]!, ['1202', '90', '赵敏', '19900001009']]),
    )
    expect(third.endings).toBe(1)
    await run(third.id)
    expect((await owners()).filter((line) => line.startsWith('1202'))).toEqual([
      '1202 何强 2026-09-30',
      '1202 赵敏 holds',
      '1202 陈志远 holds',
    ])
  })
})

describe('a field that staff have edited', () => {
  const edit = async (areaM2: number) => {
    const { id, version } = await areaOf('1202')
    await test.run(manager, updateUnit, { id, version, areaM2 })
  }

  it('stays, and the difference is shown with both values and counted', async () => {
    await take(ledger('2025年6月30日', first))
    await edit(92.3)
    const checked = await check(ledger('2026年6月30日', first))
    expect(checked).toMatchObject({ conflicts: 1, endings: 0 })
    const { rows } = await get<{ rows: { problems: string[] }[] }>(`/imports/${checked.id}/rows?state=any`)
    expect(rows.flatMap((row) => row.problems)).toEqual([
      '建筑面积：系统中已由工作人员改为“92.3”，台账写的是“90”。',
    ])
    const done = await run(checked.id)
    expect(done.counts['conflict']).toMatchObject({ unchanged: 1, updated: 0 })
    expect((await areaOf('1202')).area).toBe(92.3)
  })

  it('gives way where the ledger is chosen to win, and comes back by undo', async () => {
    await take(ledger('2025年6月30日', first))
    await edit(92.3)
    const done = await take(ledger('2026年6月30日', first), { conflicts: 'ledger' })
    expect(done.counts['conflict']).toMatchObject({ updated: 1 })
    expect((await areaOf('1202')).area).toBe(90)
    await test.request(manager, 'POST', path(`/imports/${done.id}/undo`), {})
    await work()
    expect((await areaOf('1202')).area).toBe(92.3)
    expect(await check(ledger('2026年7月30日', first))).toMatchObject({ conflicts: 1 })
  })

  it('that staff never touched follows the ledger without a word', async () => {
    await take(ledger('2025年6月30日', first))
    const changed = first.map((row): Row => (row[0] === '1202' ? ['1202', '91', row[2], row[3]] : row))
    expect(await take(ledger('2026年6月30日', changed))).toMatchObject({ conflicts: 0 })
    expect((await areaOf('1202')).area).toBe(91)
  })
})

it.each([
  ['景田花园业主台账（2026年6月30日）', '2026-06-30'],
  ['数据截至 2026.06.05', '2026-06-05'],
  ['２０２６年２月 住户信息', '2026-02-28'],
  ['2026年11月台账', '2026-11-24'],
  ['2027年1月台账', null],
  ['2026年2月31日', null],
  ['住户信息', null],
])('reads the day of a ledger titled %s', (title, day) => {
  const sheet = { layout: { titles: [title], notes: [] } } as never
  expect(ledgerDateOf('台账.xlsx', [sheet], '2026-11-24')).toBe(day)
})
