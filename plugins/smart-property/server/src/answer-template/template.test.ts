import { defaultTemplates } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { listTemplates } from './list-templates.ts'
import { resetTemplate } from './reset-template.ts'
import { saveTemplate } from './save-template.ts'

let test: TestBench
let estate: Estate
let sister: Estate
let company: Estate['manager']

beforeAll(async () => {
  test = await testBench()
  const group = await test.mintTenant({ kind: 'group' })
  company = await test.mintMember(group, ['group-admin'])
  estate = await test.mintEstate(group)
  sister = await test.mintEstate(group)
})
afterAll(() => test.close())

const warm = {
  key: 'answer-mended',
  title: '修好啦',
  body: '{位置}修好了',
  moves: ['answer' as const],
  kinds: ['repair' as const],
}
const keysOf = async (who: Estate['manager'], input: object = {}) =>
  (await test.run(who, listTemplates, input)).rows.map((row) => row.key)
const find = async (who: Estate['manager'], key: string) =>
  (await test.run(who, listTemplates, {})).rows.find((row) => row.key === key)

describe('answer templates', () => {
  it('come with the company, and an estate reads them without rows of its own', async () => {
    const { rows } = await test.run(estate.desk, listTemplates, {})
    expect(rows.map((row) => row.key)).toEqual(defaultTemplates.map(({ key }) => key))
    expect(rows.every((row) => row.isInherited)).toBe(true)
  })

  it('are found by what they are for and by words', async () => {
    const all = (await test.run(estate.desk, listTemplates, { move: 'answer', kind: 'suggestion' })).rows
    expect(all.map((row) => row.key)).toEqual(['answer-idea-taken', 'answer-idea-later'])
    expect(await keysOf(estate.desk, { move: 'note', kind: 'dispute' })).toContain('note-received')
    expect(await keysOf(estate.desk, { q: '配件到货' })).toEqual(['pause-parts'])
    expect(await keysOf(estate.desk, { q: '没有这句话' })).toEqual([])
  })

  it('an estate words its own by key, the sister estate keeps the company’s, and it may go back', async () => {
    const saved = await test.run(estate.manager, saveTemplate, warm)
    expect(saved).toMatchObject({ isInherited: false, version: 1, position: 500, isActive: true })
    expect(await find(estate.desk, warm.key)).toMatchObject({ title: '修好啦', isInherited: false })
    expect(await find(sister.desk, warm.key)).toMatchObject({ title: '修好了', isInherited: true })
    await expect(test.run(estate.manager, saveTemplate, warm)).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { key: warm.key, title: '修好啦' } },
    })
    const again = await test.run(estate.manager, saveTemplate, { ...warm, version: 1, title: '修好喽' })
    expect(again).toMatchObject({ id: saved.id, version: 2, title: '修好喽' })
    await expect(
      test.run(estate.manager, resetTemplate, { key: warm.key, version: 1 }),
    ).rejects.toMatchObject({ code: 'stale_version' })
    expect(await test.run(estate.manager, resetTemplate, { key: warm.key, version: 2 })).toMatchObject({
      title: '修好了',
      isInherited: true,
    })
    const { rows } = await test.admin.query(
      "select action, before->>'title' as before, after->>'title' as after from kernel.audit_log where subject_id = $1 order by id",
      [saved.id],
    )
    expect(rows).toEqual([
      { action: 'smart-property.template.save', before: null, after: '修好啦' },
      { action: 'smart-property.template.save', before: '修好啦', after: '修好喽' },
      { action: 'smart-property.template.reset', before: '修好喽', after: '修好了' },
    ])
  })

  it('a retired one is offered for no move, and only managers still see it', async () => {
    await test.run(estate.manager, saveTemplate, { ...warm, key: 'old-one', isActive: false })
    expect(await keysOf(estate.manager)).toContain('old-one')
    expect(await keysOf(estate.manager, { move: 'answer' })).not.toContain('old-one')
    expect(await keysOf(estate.desk)).not.toContain('old-one')
  })

  it('only managers write them, and residents do not read them', async () => {
    for (const who of [estate.desk, estate.steward, estate.engineer, estate.secretary, estate.resident])
      await expect(test.run(who, saveTemplate, { ...warm, key: 'mine' })).rejects.toMatchObject({
        code: 'forbidden',
      })
    await expect(test.run(estate.resident, listTemplates, {})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(test.run(estate.desk, resetTemplate, { key: warm.key, version: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('of the estate’s own has nothing to go back to, and another company’s is not there', async () => {
    const own = await test.run(estate.manager, saveTemplate, { ...warm, key: 'only-here' })
    const reset = (who: Estate['manager']) =>
      test.run(who, resetTemplate, { key: 'only-here', version: own.version })
    await expect(reset(estate.manager)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'nothing_to_go_back_to' },
    })
    await expect(reset(sister.manager)).rejects.toMatchObject({ code: 'not_found' })
    await expect(reset(company)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('go over HTTP, sent twice as well, and into a workbook', async () => {
    const base = `/api/t/${estate.tenant.id}/p/smart-property`
    const headers = { 'idempotency-key': 'template-0001', 'accept-language': 'zh-CN' }
    const { key, ...body } = { ...warm, key: 'twice' }
    const put = () => test.request(estate.manager, 'PUT', `${base}/answer-templates/${key}`, body, headers)
    const [first, second] = [await put(), await put()]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await second.json()).toEqual(await first.json())
    const gone = await test.request(
      estate.manager,
      'DELETE',
      `${base}/answer-templates/${key}`,
      { version: 1 },
      { 'accept-language': 'zh-CN' },
    )
    expect(await gone.json()).toMatchObject({ title: '公司没有这一项，恢复不了；不用了可以停用' })
    const book = await test.request(
      estate.manager,
      'GET',
      `${base}/answer-templates/export?format=csv`,
      undefined,
      headers,
    )
    expect(await book.text()).toMatch(/修好啦.*答复.*报修.*本小区定/)
  })
})
