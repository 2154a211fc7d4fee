import { readFileSync } from 'node:fs'

import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { systemCaller } from '../action/caller.ts'
import { runJob } from '../jobs/run-job.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

const ledger = readFileSync(new URL('../../test-data/estate-ledger-jingtian.xlsx', import.meta.url))
const expected = JSON.parse(
  readFileSync(new URL('../../test-data/estate-ledger-jingtian.expect.json', import.meta.url), 'utf8'),
) as { units: number; rows: number; badRows: { row: number }[]; partyMembers: number }

let test: TestKernel
let estate: TestTenant
let manager: TestMember

beforeAll(async () => {
  test = await testKernel()
})
afterAll(() => test.close())

const path = (rest: string) => `/api/t/${estate.id}${rest}`
const freshEstate = async () => {
  estate = await test.mintTenant({ name: '景田花园' })
  manager = await test.mintMember(estate, ['estate-manager'], { name: '林晓' })
}

async function upload(bytes: Uint8Array, name = '景田花园台账.xlsx', member = manager) {
  const form = new FormData()
  form.set('file', new File([Buffer.from(bytes)], name))
  return test.app.request(path('/imports?kind=registry'), {
    method: 'POST',
    body: form,
    headers: { cookie: member.cookie, 'idempotency-key': newId() },
  })
}

/** Runs the jobs that wait in the estate, as a worker would. */
async function work(isStopping = () => false) {
  const { rows } = await test.admin.query<{ id: string }>(
    "select id from kernel.jobs where tenant_id = $1 and state in ('queued', 'running') order by id",
    [estate.id],
  )
  for (const { id } of rows)
    await runJob(test.kernel, await systemCaller(test.kernel, estate.id, 'test'), id, isStopping)
}

const get = async <T>(rest: string) => (await (await test.request(manager, 'GET', path(rest))).json()) as T
const post = (rest: string, body: object = {}) => test.request(manager, 'POST', path(rest), body)
const count = async (sql: string) =>
  Number((await test.admin.query(`select count(*) from ${sql}`, [estate.id])).rows[0].count)

interface Batch {
  id: string
  state: string
  good: number
  wrong: number
  rows: number
  unchanged: number
  canUndo: boolean
  columns: { label: string; field: string | null }[]
}

async function importWhole() {
  const { id } = (await (await upload(ledger)).json()) as { id: string }
  await work()
  await post(`/imports/${id}/run`)
  await work()
  return get<Batch>(`/imports/${id}`)
}

describe('the ledger as a company keeps it', () => {
  beforeAll(freshEstate)

  it('is understood without help: every column mapped, wrong rows marked with the reason in Chinese', async () => {
    const answer = await upload(ledger)
    expect(answer.status).toBe(200)
    const { id, state } = (await answer.json()) as { id: string; state: string }
    expect(state).toBe('checking')
    await work()
    const batch = await get<Batch>(`/imports/${id}`)
    expect(batch).toMatchObject({
      state: 'ready',
      wrong: expected.badRows.length,
      good: 1294 - expected.badRows.length,
    })
    expect(batch.columns.filter((column) => column.field === null)).toEqual([])
    expect(batch.columns.map((column) => column.field)).toContain('ownerDocument')

    const { rows } = await get<{
      rows: { line: number; problems: string[]; cells: { text: string; problem: string | null }[] }[]
    }>(`/imports/${id}/rows?state=wrong&limit=100`)
    expect(rows.map((row) => row.line)).toEqual(expected.badRows.map((bad) => bad.row))
    for (const row of rows) expect(row.problems.join()).toMatch(/[一-鿿]/)
    const good = await get<{ rows: object[] }>(`/imports/${id}/rows?state=good&limit=100`)
    // Nobody's number is whole on the screen, neither in the cells nor in the reasons nor in the samples.
    const shown = JSON.stringify([rows, good.rows, batch.columns])
    expect(shown).toContain('****')
    expect(shown.match(/(?<!\d)(1[3-9]\d{9}|\d{17}[\dX])(?!\d)/g) ?? []).toEqual([])
    const { rows: kept } = await test.admin.query(
      'select sheets::text as text from kernel.import_batches where id = $1',
      [id],
    )
    expect((kept[0] as { text: string }).text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/)
  })

  it('goes in, and the wrong rows come back as a workbook', async () => {
    const [batch] = (await get<{ rows: Batch[] }>('/imports')).rows
    expect((await post(`/imports/${batch!.id}/run`)).status).toBe(200)
    await work()
    expect(await get<Batch>(`/imports/${batch!.id}`)).toMatchObject({
      state: 'done',
      unchanged: 0,
      canUndo: true,
    })
    expect(await count("kernel.units where tenant_id = $1 and kind <> 'parking' and status = 'active'")).toBe(
      expected.units - expected.badRows.length,
    )
    expect(await count('kernel.political_records where tenant_id = $1')).toBe(0)

    const book = await test.request(manager, 'GET', path(`/imports/${batch!.id}/wrong-rows`))
    expect(book.status).toBe(200)
    const again = (await (await upload(new Uint8Array(await book.arrayBuffer()), '待修改.xlsx')).json()) as {
      id: string
    }
    await work()
    expect(await get<Batch>(`/imports/${again.id}`)).toMatchObject({
      rows: expected.badRows.length,
      wrong: expected.badRows.length,
    })
  }, 60_000)

  it('changes nothing when the same file comes again', async () => {
    const before = [
      await count('kernel.units where tenant_id = $1'),
      await count('kernel.persons where tenant_id = $1'),
      await count('kernel.unit_relations where tenant_id = $1'),
    ]
    const batch = await importWhole()
    expect(batch).toMatchObject({ state: 'done', canUndo: false })
    expect(batch.unchanged).toBe(batch.good)
    expect([
      await count('kernel.units where tenant_id = $1'),
      await count('kernel.persons where tenant_id = $1'),
      await count('kernel.unit_relations where tenant_id = $1'),
    ]).toEqual(before)
  }, 60_000)

  it('does not exist for another estate', async () => {
    const [batch] = (await get<{ rows: Batch[] }>('/imports')).rows
    const stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    for (const rest of ['', '/rows', '/wrong-rows']) {
      expect(
        (await test.request(stranger, 'GET', `/api/t/${stranger.tenantId}/imports/${batch!.id}${rest}`))
          .status,
      ).toBe(404)
      expect((await test.request(stranger, 'GET', path(`/imports/${batch!.id}${rest}`))).status).toBe(404)
    }
  })

  it('keeps nothing readable of the file: neither source nor preview', async () => {
    const { rows } = await test.admin.query(
      "select encode(sealed, 'escape') as text from kernel.import_sources where tenant_id = $1 union all select sealed from kernel.import_rows where tenant_id = $1",
      [estate.id],
    )
    expect(rows.length).toBeGreaterThan(1_000)
    expect(
      rows.some(({ text }: { text: string }) => /邵涛建|19900001000|990000199908120265/.test(text)),
    ).toBe(false)
  })
})

describe('an import that is interrupted', () => {
  it('goes on where it stopped, with nothing lost or doubled', async () => {
    await freshEstate()
    const { id } = (await (await upload(ledger)).json()) as { id: string }
    await work()
    await post(`/imports/${id}/run`)
    let chunks = 0
    await work(() => ++chunks > 2).catch(() => undefined)
    expect((await get<Batch>(`/imports/${id}`)).state).toBe('running')
    const halfway = await count('kernel.units where tenant_id = $1')
    expect(halfway).toBeGreaterThan(0)
    await work()
    expect(await get<Batch>(`/imports/${id}`)).toMatchObject({ state: 'done' })
    expect(await count("kernel.units where tenant_id = $1 and kind <> 'parking'")).toBe(
      expected.units - expected.badRows.length,
    )
  }, 60_000)

  it('can be taken back as a whole, and goes in again', async () => {
    const [batch] = (await get<{ rows: Batch[] }>('/imports')).rows
    expect((await post(`/imports/${batch!.id}/undo`)).status).toBe(200)
    await work()
    expect((await get<Batch>(`/imports/${batch!.id}`)).state).toBe('undone')
    expect(await count("kernel.units where tenant_id = $1 and status = 'active'")).toBe(0)
    expect(await count('kernel.unit_relations where tenant_id = $1')).toBe(0)
    expect(await importWhole()).toMatchObject({ state: 'done' })
    expect(await count("kernel.units where tenant_id = $1 and kind <> 'parking' and status = 'active'")).toBe(
      expected.units - expected.badRows.length,
    )
  }, 60_000)
})

describe('political status', () => {
  it('is stored only when consent is attested', async () => {
    await freshEstate()
    const { id } = (await (await upload(ledger)).json()) as { id: string }
    await work()
    await post(`/imports/${id}/run`, { hasPoliticalConsent: true })
    await work()
    // Two people are members in one row and 群众 in another: members, whichever row is the later.
    const members = "kernel.political_records where tenant_id = $1 and status = 'party_member'"
    expect(await count(members)).toBe(114)
    expect(await count('kernel.consents where tenant_id = $1')).toBeGreaterThan(100)

    const again = (await (await upload(ledger)).json()) as { id: string }
    await work()
    await post(`/imports/${again.id}/run`, { hasPoliticalConsent: true })
    await work()
    const { good, unchanged } = await get<Batch>(`/imports/${again.id}`)
    expect(unchanged).toBe(good)
    expect(await count(members)).toBe(114)
  }, 60_000)
})

describe('what is no ledger', () => {
  beforeAll(freshEstate)
  it.each([
    ['an empty file', new Uint8Array(), 400],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 415],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 415],
    ['a list of something else', new TextEncoder().encode('a,b\n1,2\n'), 400],
  ])('refuses %s with a sentence', async (_what, bytes, status) => {
    const answer = await upload(bytes, 'x.csv')
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as { title: string }).title).toMatch(/[一-鿿]/)
  })

  it('lets nobody import who may not', async () => {
    const resident = await test.mintMember(estate, ['resident'])
    expect((await upload(ledger, 'x.xlsx', resident)).status).toBe(403)
  })
})
