import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addEvidence } from './evidence/add-evidence.ts'
import { addScorer } from './panel/add-scorer.ts'
import { declareConflict } from './panel/declare-conflict.ts'
import { drawn, handInPlace, mintPanel, type Panel } from './testing/panel-bench.ts'
import { freeze, sampleRubric } from './testing/score-bench.ts'
import { testBench, type TestBench } from './testing/test-bench.ts'

let test: TestBench
let panel: Panel
let scoring: TestMember

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 3, policies: { calibrationBound: null } })
  const { places } = await drawn(test, panel)
  await handInPlace(test, places.first, { J1: 4, J2: 3, J3: 3 })
  await handInPlace(test, places.second, { J1: 2, J2: 3, J3: 3 })
  await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
  await test.run(panel.officer, declareConflict, {
    id: panel.scorers[0]?.id ?? '',
    conflictId: newId(),
    companyId: newId(),
    label: '甲物业',
    kind: 'family',
    note: '配偶在该公司',
  })
  scoring = await test.mintMember(panel.association, ['association-officer', 'expert'])
  await test.run(panel.officer, addScorer, { id: newId(), accountId: scoring.accountId, employer: '' })
})
afterAll(() => test.close())

const book = async (who: TestMember, path: string, format = 'csv') => {
  const response = await test.request(
    who,
    'GET',
    `/api/t/${who.tenantId}/p/evaluation${path}${path.includes('?') ? '&' : '?'}format=${format}`,
  )
  return { status: response.status, text: await response.text() }
}
const lists = (): [string, RegExp][] => [
  [`/campaigns/${panel.campaignId}/discrepancies/export`, /小区0,评分点,评分点 J1,4,2,1,待处理/],
  [`/scorers/${panel.scorers[0]?.id}/conflicts/export`, /甲物业,有亲属关系,人工登记,配偶在该公司/],
  [`/campaigns/${panel.campaignId}/calibration/export`, /评委,结果,轮次/],
]

describe('workbooks of an association', () => {
  it('hold what the lists hold', async () => {
    for (const [path, words] of lists()) {
      const { status, text } = await book(panel.officer, path)
      expect([path, status, text]).toEqual([path, 200, expect.stringMatching(words)])
      expect([path, (await book(panel.officer, path, 'xlsx')).status]).toEqual([path, 200])
    }
  })

  it('name no scorer beside what was scored', async () => {
    const { text } = await book(panel.officer, lists()[0]?.[0] ?? '')
    for (const name of ['评委1', '评委2', '评委3']) expect(text).not.toContain(name)
  })

  it('are no more for a scorer, or for an officer who scores, than the lists are', async () => {
    for (const who of [panel.scorers[0]!.member, scoring])
      for (const [path] of lists()) expect([path, (await book(who, path)).status]).toEqual([path, 403])
  })

  it('hold the steps of the campaign for who reads them', async () => {
    const path = `/campaigns/${panel.campaignId}/chain/export`
    expect((await book(panel.officer, path)).text).toMatch(/^.*序号.*\r?\n1,[^\n]*evaluation\.panel\.draw/)
    const stranger = await test.mintMember(await test.mintTenant({ kind: 'association' }), [
      'association-officer',
    ])
    expect((await book(stranger, path)).status).toBe(404)
  })
})

describe('workbooks of an estate', () => {
  it('hold the evidence of the year with its parts, and of no other estate', async () => {
    test.setNow(new Date('2026-06-15T02:00:00Z'))
    const world = await test.mintWorld()
    await freeze(test, world.group, sampleRubric())
    await test.run(world.manager, addEvidence, {
      id: newId(),
      parts: ['A1.a', 'A1.b'],
      kind: 'record',
      title: '议事规则',
      eventFrom: '2026-05-01',
      eventTo: '2026-05-02',
      validUntil: '2027-04-30',
    })
    const { text } = await book(world.manager, '/evidence/export')
    expect(text).toMatch(/议事规则,系统记录,自评佐证,本单位,2026-05-01,2026-05-02,2027-04-30,.*A1\.a、A1\.b/)
    expect((await book(world.sisterManager, '/evidence/export')).text).not.toContain('议事规则')
    expect((await book(world.resident, '/evidence/export')).status).toBe(403)
    const received = await book(world.head, '/received-campaigns/export')
    expect([received.status, received.text]).toEqual([200, expect.stringContaining('公司答复')])
  })
})
