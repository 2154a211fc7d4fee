import type { PublicView } from '@linli/contract'
import { publicDraw, recomputeDraw } from '@linli/evaluation-contract/campaign'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { getCampaign } from '../campaign/get-campaign.ts'
import { drawn, mintPanel, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { shareCampaign } from './share-campaign.ts'

let test: TestBench
let panel: Panel
let code = ''

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 5, estates: 2 })
  const chief = await test.mintMember(panel.association, ['association-admin'])
  code = (await test.run(chief, shareCampaign, { id: panel.campaignId })).code
  await drawn(test, panel)
})
afterAll(() => test.close())

const get = (rest = '') => test.request(null, 'GET', `/api/public/links/${code}${rest}`)
const view = async () => ((await (await get()).json()) as { view: PublicView }).view

it('reveals the seed with the draw, and who sits where to nobody before the result is final', async () => {
  const { facts, steps, links } = await view()
  const { drawCommitment } = await test.run(panel.officer, getCampaign, { id: panel.campaignId })
  expect(facts).toContainEqual({ label: '抽签承诺', value: drawCommitment })
  expect(facts.map(({ label }) => label).slice(-3)).toEqual(['抽签种子', '抽签随机数', '抽签记录指纹'])
  expect(steps.at(-1)?.title).toContain('抽签')
  expect(links).toHaveLength(1)
  expect((await get('/file')).status).toBe(404)
})

it('then lets everybody draw again, from ids and without a name', async () => {
  await test.admin.query("update p_evaluation.campaigns set state = 'final' where id = $1", [
    panel.campaignId,
  ])
  const path = (await view()).links?.find(({ label }) => label.includes('抽签'))?.path
  expect(path).toBe(`/api/public/links/${code}/file`)
  const answer = await get('/file')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const text = await answer.text()
  const record = publicDraw.parse(JSON.parse(text))
  const { facts } = await view()
  const committed = facts.find(({ label }) => label === '抽签承诺')?.value ?? ''
  expect(recomputeDraw(record, committed)).toMatchObject({
    isCommitted: true,
    isPublished: true,
    isChained: true,
    different: 0,
  })
  expect(facts).toContainEqual({ label: '抽签记录指纹', value: record.payloadHash })
  const { rows } = await test.admin.query<{ name: string }>(
    'select name from p_evaluation.scorers where tenant_id = $1',
    [panel.association.id],
  )
  expect(rows).toHaveLength(5)
  for (const { name } of rows) expect(text).not.toContain(name)
})
