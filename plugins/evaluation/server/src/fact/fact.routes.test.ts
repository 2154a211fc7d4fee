import { newId } from '@linli/contract'
import { definePlugin } from '@linli/kernel'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { evaluation } from '../index.ts'
import '../messages-fact.ts'
import { factRubric } from '../testing/fact-bench.ts'
import { freeze } from '../testing/score-bench.ts'
import { catalogueExport, claimsExport, sourcesExport } from './fact-exports.ts'
import { factRoutes } from './fact.routes.ts'

let test: TestKernel
let tenant: TestTenant
let manager: TestMember
let secretary: TestMember

beforeAll(async () => {
  const plugin = definePlugin({
    ...evaluation,
    routes: factRoutes,
    exports: [catalogueExport, sourcesExport, claimsExport],
  })
  test = await testKernel({ plugins: [plugin] })
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  tenant = await test.mintTenant({ parent: await test.mintTenant({ kind: 'group' }) })
  manager = await test.mintMember(tenant, ['estate-manager'], { name: '周经理' })
  secretary = await test.mintMember(tenant, ['party-secretary'], { name: '陈志远' })
  await freeze(test, tenant, factRubric())
})
afterAll(() => test.close())

const zh = { 'accept-language': 'zh-CN' }
const call = (who: TestMember | null, method: string, path: string, body?: object) =>
  test.request(who, method, `/api/t/${tenant.id}/p/evaluation${path}`, body, zh)

async function upload(): Promise<string> {
  const [id, blobId] = [newId(), newId()]
  await test.admin.query(
    `insert into kernel.file_blobs (tenant_id, id, checksum, type, size, storage_key, thumbs)
     values ($1, $2, $3, 'application/pdf', 3, $3, '{}')`,
    [tenant.id, blobId, blobId],
  )
  await test.admin.query(
    'insert into kernel.files (tenant_id, id, blob_id, name, uploaded_by) values ($1, $2, $3, $4, $5)',
    [tenant.id, id, blobId, '批复.pdf', manager.accountId],
  )
  return id
}

const enter = async (id: string) =>
  call(manager, 'POST', '/fact-claims', {
    id,
    metric: 'act.rules',
    value: true,
    note: '活动制度',
    issuedOn: '2026-04-01',
    fileIds: [await upload()],
  })
const accept = (who: TestMember, id: string) =>
  call(who, 'POST', `/fact-claims/${id}/decide`, { version: 1, isAccepted: true })
const withdraw = (id: string) =>
  call(secretary, 'POST', `/fact-claims/${id}/withdraw`, { version: 2, reason: '作废' })

describe('facts over HTTP', () => {
  it('go from a claim over the catalogue to the fact, its history and its workbooks', async () => {
    const id = newId()
    const entered = await enter(id)
    expect([entered.status, await entered.json()]).toMatchObject([200, { id, version: 1 }])
    const own = await accept(manager, id)
    expect([own.status, await own.json()]).toMatchObject([403, { title: '这条是您登记的，请另一位同事核实' }])
    const decided = await accept(secretary, id)
    expect(decided.status).toBe(200)
    const catalogue = await call(manager, 'GET', '/facts?states=documented,claimed&q=制度')
    expect(await catalogue.json()).toMatchObject({
      year: 2026,
      rubricTitle: { 'zh-CN': '示例细则' },
      source: { document: '示例', annex: 'A' },
      counts: { documented: 1, provided: 0, claimed: 0, missing: 0 },
      rows: [{ key: 'act.rules', state: 'documented', fact: { value: true, revision: 1 } }],
    })
    const history = await call(manager, 'GET', '/facts/act.rules/history')
    expect(await history.json()).toMatchObject({ rows: [{ revision: 1 }] })
    for (const [path, words] of [
      ['/facts/export?format=csv', /活动制度.*凭材料登记/],
      ['/fact-claims/export?format=csv', /活动制度.*已核实.*周经理.*陈志远.*批复\.pdf/],
      ['/export/fact-sources?format=csv&key=act.rules', /批复\.pdf.*2026-04-01.*计入/],
    ] as const) {
      const book = await call(manager, 'GET', path)
      expect([path, await book.text()]).toEqual([path, expect.stringMatching(words)])
    }
    const withdrawn = await withdraw(id)
    expect(await withdrawn.json()).toMatchObject({ state: 'withdrawn' })
  })

  it('word what is wrong with a claim', async () => {
    const answer = await call(manager, 'POST', '/fact-claims', {
      id: newId(),
      metric: 'act.rate',
      value: 7,
      note: '比率',
      issuedOn: '2025-01-01',
      fileIds: [newId()],
    })
    expect(await answer.json()).toMatchObject({
      issues: [
        { path: 'value', message: '请填 0% 到 100% 之间的比例' },
        { path: 'issuedOn', message: '材料日期要在评价年度内，且不晚于今天（2026-01-01 至 2026-06-15）' },
      ],
    })
  })

  it('can be refreshed, and the timeline tells all of it without a key', async () => {
    const id = newId()
    await enter(id)
    await accept(secretary, id)
    await withdraw(id)
    expect(await (await call(manager, 'POST', '/facts/refresh', {})).json()).toEqual({
      year: 2026,
      read: 0,
      changed: [],
    })
    const audit = await test.request(manager, 'GET', `/api/t/${tenant.id}/audit?limit=50`, undefined, zh)
    const { rows } = (await audit.json()) as {
      rows: { title: string; changes: { label: string; before: string | null; after: string | null }[] }[]
    }
    const words = rows.flatMap(({ title, changes }) => [
      title,
      ...changes.flatMap(({ label, before, after }) => [label, before ?? '', after ?? '']),
    ])
    expect(words).toEqual(
      expect.arrayContaining(['更新了评价数据', '核实了登记的评价数据', '已核实', '已撤回']),
    )
    // The sample's metrics are of no standard and have no name but their key.
    expect(
      words.flatMap((text) => text.replaceAll(/act\.rules|csv|true/g, '').match(/[A-Za-z]{2,}/g) ?? []),
    ).toEqual([])
  })

  it('are for members', async () => {
    for (const [method, path] of [
      ['GET', '/facts'],
      ['POST', '/facts/refresh'],
      ['GET', '/facts/act.rules/sources'],
      ['GET', '/facts/act.rules/history'],
      ['GET', '/fact-claims'],
      ['POST', '/fact-claims'],
    ] as const)
      expect([path, (await call(null, method, path, method === 'POST' ? {} : undefined)).status]).toEqual([
        path,
        401,
      ])
  })
})
