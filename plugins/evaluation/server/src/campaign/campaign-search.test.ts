import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { addScorer } from '../panel/add-scorer.ts'
import { drawn, mintPanel, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let panel: Panel
let scoring: TestMember

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 4, estates: 2, employers: ['深圳大学'] })
  scoring = await test.mintMember(panel.association, ['association-officer', 'expert'], { name: '兼任专员' })
  await drawn(test, panel)
  await test.run(panel.officer, addScorer, { id: newId(), accountId: scoring.accountId, employer: '' })
})
afterAll(() => test.close())

const found = async (member: TestMember, q: string) => {
  const response = await test.request(
    member,
    'GET',
    `/api/t/${member.tenantId}/search?q=${encodeURIComponent(q)}`,
  )
  const { groups } = (await response.json()) as {
    groups: { kind: string; hits: { title: string; subtitle: string; path: string }[] }[]
  }
  return Object.fromEntries(
    groups
      .filter(({ kind }) => ['campaign', 'campaign-estate', 'scorer'].includes(kind))
      .map(({ kind, hits }) => [kind, hits]),
  )
}

it('finds campaigns, their estates and scorers for who manages and scores nothing, with the way there', async () => {
  const at = `/t/${panel.association.id}/p/evaluation`
  const { officer, campaignId, estates, scorers } = panel
  expect(await found(officer, '年度评价')).toEqual({
    campaign: [expect.objectContaining({ title: '2026 年度评价', path: `${at}/campaigns/${campaignId}` })],
  })
  const estate = { title: '小区1', subtitle: '物业公司1 · 2026 年度评价 · 评审中' }
  const path = `${at}/campaigns/${campaignId}?tab=estates&open=${estates[1]}`
  expect(await found(officer, '小区1')).toEqual({ 'campaign-estate': [{ id: estates[1], ...estate, path }] })
  expect(Object.keys(await found(officer, '物业公司1'))).toEqual(['campaign-estate'])
  const [first] = scorers
  const scorer = { title: '评委1', subtitle: '深圳大学', path: `${at}/scorers?open=${first?.id}` }
  expect(await found(officer, '深圳大学')).toEqual({ scorer: [{ id: first?.id, ...scorer }] })
  expect((await found(officer, '评委')).scorer).toHaveLength(4)
})

it('finds no estate for a scorer, nor for an officer who scores, by its name, its company or its code', async () => {
  for (const who of [...panel.scorers.map(({ member }) => member), scoring])
    for (const q of ['小区', '物业公司', 'B0']) expect(await found(who, q)).toEqual({})
})

it('finds no colleague for a scorer, and in another association nothing', async () => {
  const [first] = panel.scorers
  expect(Object.keys(await found(first!.member, '评委'))).toEqual([])
  expect(Object.keys(await found(first!.member, '年度评价'))).toEqual(['campaign'])
  const elsewhere = await test.mintTenant({ kind: 'association' })
  const stranger = await test.mintMember(elsewhere, ['association-officer'])
  for (const q of ['年度评价', '小区', '评委']) expect(await found(stranger, q)).toEqual({})
})
