import { newId } from '@linli/contract'
import type { DeskPage } from '@linli/evaluation-contract/campaign'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getDesk } from '../desk/get-desk.ts'
import '../messages-flag.ts'
import { drawn, mintPanel, type Panel, type Places } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let panel: Panel
let places: Places
beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { policies: { hidesEstates: true } })
  places = (await drawn(test, panel)).places
})
afterAll(() => test.close())

interface Put {
  title: string
  parts?: string[]
  state?: 'open' | 'upheld' | 'dismissed'
  handed?: string | null
}
/** A flag of the estate that is scored, as the association holds it. */
const put = ({ title, parts = ['J1'], state = 'open', handed = null }: Put) =>
  test.admin.query(
    `insert into p_evaluation.assessment_flags (tenant_id, id, campaign_id, assessment_id, check_key, fingerprint, title, summary,
       parts, handed, pairs, state, reason, decided_by_name, decided_at, found_at)
     values ($1, $2, $3, $4, 'evidence.photo_repeated', $10, $5, $6, $7, $8, '[]', $9, '理由', '陈专员',
       case when $9 <> 'open' then now() end, now())`,
    [
      panel.association.id,
      newId(),
      panel.campaignId,
      panel.estates[0],
      JSON.stringify({ 'zh-CN': title, en: title }),
      JSON.stringify({ 'zh-CN': '两张照片相同', en: 'Two photos are the same' }),
      parts,
      handed === null ? null : JSON.stringify({ state: handed, decision: null }),
      state,
      newId(),
    ],
  )
const flagsIn = ({ groups }: DeskPage) =>
  Object.fromEntries(groups.flatMap(({ parts }) => parts).map(({ id, flags }) => [id, flags]))

describe('flags at a scorer’s desk', () => {
  it('are those the association upheld, or the company did and nobody dismissed, beside their parts', async () => {
    await put({ title: '认定', state: 'upheld', parts: ['J1', 'J2'] })
    await put({ title: '公司认定', handed: 'upheld' })
    await put({ title: '公司认定后排除', handed: 'upheld', state: 'dismissed' })
    await put({ title: '待认定', handed: 'explained' })
    await put({ title: '别处', state: 'upheld', parts: ['M1'] })
    const { member, row } = places.first
    const shown = flagsIn(await test.run(member, getDesk, { id: row.id }))
    expect(shown['J1']?.toSorted()).toEqual(['公司认定：两张照片相同', '认定：两张照片相同'])
    expect(shown['J2']).toEqual(['认定：两张照片相同'])
    expect(shown['J3']).toEqual([])
  })

  it('say nothing of another estate, nor of who decided', async () => {
    const { member, row } = places.second
    const page = JSON.stringify(await test.run(member, getDesk, { id: row.id }))
    expect(page).toContain('认定：两张照片相同')
    expect(page).not.toMatch(/陈专员|理由/)
  })
})
