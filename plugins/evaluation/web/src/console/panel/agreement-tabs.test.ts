import type { CampaignDetail } from '@linli/evaluation-contract/campaign'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App, Component } from 'vue'

import { calibrationOf, calibrationRowOf, roundOf } from '../calibration/testing/sample-calibration.ts'
import { textOf } from '../score/testing/open-page.ts'
import { sampleDoc } from '../score/testing/sample-score.ts'
import { button, lastButton, openPanel, settled, stubShell } from './testing/open-panel.ts'
import { campaignOf, discrepancyOf, idOf, reliabilityOf } from './testing/sample-panel.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query?: object) => `${path}?${JSON.stringify(query ?? {})}`,
  },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => () => true,
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: DiscrepanciesTab } = await import('./DiscrepanciesTab.vue')
const { default: ReliabilityTab } = await import('./ReliabilityTab.vue')

const at = `/campaigns/${idOf(1)}`
const answers: Record<string, unknown> = {}
let app: App
beforeEach(() => {
  stubShell()
  answers[`${at}/discrepancies`] = { rows: [discrepancyOf()] }
  answers[`${at}/reliability`] = reliabilityOf()
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(tab: Component, address: string, change: Partial<CampaignDetail> = {}) {
  const page = await openPanel(tab, { campaign: campaignOf({ state: 'scoring', ...change }) }, address)
  app = page.app
  return page
}
const askedFor = (path: string) => calls.get.mock.calls.find(([asked]) => asked === path)?.[1].query

describe('discrepancies', () => {
  it('open with those that wait; a link to one estate asks for all of it', async () => {
    const { root } = await open(DiscrepanciesTab, `${at}?tab=discrepancies`)
    expect(askedFor(`${at}/discrepancies`)).toMatchObject({ state: 'open' })
    expect(textOf(root.querySelector('tbody'))).toContain('活动次数评分点')
    app.unmount()
    calls.get.mockClear()
    await open(DiscrepanciesTab, `${at}?tab=discrepancies&state=any&assessment=${idOf(20)}`)
    expect(askedFor(`${at}/discrepancies`)).toMatchObject({ state: undefined, assessmentId: idOf(20) })
  })

  it('are exported as they are filtered', async () => {
    await open(DiscrepanciesTab, `${at}?tab=discrepancies`)
    const way = document.querySelector('a[download]')?.getAttribute('href') ?? ''
    for (const part of [`${at}/discrepancies/export?`, '"state":"open"', '"format":"xlsx"'])
      expect(way).toContain(part)
  })

  it('show both scores, the limit and the notes by place', async () => {
    await open(DiscrepanciesTab, `${at}?tab=discrepancies&open=${idOf(40)}`)
    const panel = textOf(document.querySelector('aside'))
    expect(panel).toContain('评委一2.5 分')
    expect(panel).toContain('相差1.5 分')
    expect(panel).toContain('限度0.75 分')
    expect(panel).toMatch(/评委一 · .*四次活动都有纪要/)
  })

  it('name the confirming scorer where records propose the points', async () => {
    answers[`${at}/discrepancies`] = { rows: [discrepancyOf({ node: 'A11.b' })] }
    await open(DiscrepanciesTab, `${at}?tab=discrepancies&open=${idOf(40)}`)
    expect(textOf(document.querySelector('aside'))).toContain('核对评委2.5 分')
  })

  it('go before a third after a dialog that names the parts, and a vacant place is said', async () => {
    answers[`${at}/discrepancies`] = { rows: [discrepancyOf({ scope: 'group', node: 'G1' })] }
    await open(DiscrepanciesTab, `${at}?tab=discrepancies&open=${idOf(40)}`)
    calls.post.mockResolvedValue({ assignmentId: idOf(42), parts: ['A11.a', 'A11.c'], isVacant: true })
    button('交第三人裁定')!.click()
    await settled()
    const dialog = textOf(document.querySelector('[role="dialog"]'))
    expect(dialog).toContain('要评的评分点（2 个）活动次数群众评价')
    lastButton('交第三人裁定')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/discrepancies/${idOf(40)}/arbitrate`, { version: 2 })
    expect(textOf(document.querySelector('aside'))).toContain('席位空缺')
  })

  it.each([
    ['that is with a third already', { isWithArbiter: true }],
    ['that is settled', { state: 'agreed' as const, result: 2 }],
  ])('offer no third for one %s', async (_, change) => {
    answers[`${at}/discrepancies`] = { rows: [discrepancyOf(change)] }
    await open(DiscrepanciesTab, `${at}?tab=discrepancies&open=${idOf(40)}&state=any`)
    expect(button('交第三人裁定')).toBeUndefined()
  })
})

describe('reliability', () => {
  it('gives figures with their intervals, or in words why there is none, and leaves scores as they are', async () => {
    const { root } = await open(ReliabilityTab, `${at}?tab=reliability`)
    const text = textOf(root)
    expect(text).toContain('正式得分不作任何调整')
    expect(text).toContain('0.8120.70 至 0.90可靠12 / 至少 10')
    expect(text).toContain('暂不显示 · 小区太少，算出来没有意义12 / 至少 60')
    expect(text).toContain('单独一位评委0.700')
    expect(text).toContain('24 个小区，9 位评委，每个小区 2.0 份评分')
    expect(text).toContain('评委之间的松紧差异（标准差）约 0.60 分。')
  })

  it('lists scorers from lenient to severe, each with sign and interval', async () => {
    const { root } = await open(ReliabilityTab, `${at}?tab=reliability`)
    const lines = [...root.querySelectorAll('tbody tr')].map(textOf).slice(-2)
    expect(lines).toEqual(['宽评委+0.500.01 至 0.996', '严评委−0.75−1.24 至 −0.266'])
  })

  it('stands beside how far scorers lay from the references before, and lie in between', async () => {
    const drift = { cases: 2, distance: 0.35 }
    const [severe, lenient] = reliabilityOf().severity.scorers
    answers[`${at}/reliability`] = reliabilityOf({
      severity: { scorers: [{ ...severe!, drift }, lenient!], spread: 0.6, noise: 1.25 },
    })
    answers[`${at}/calibration`] = calibrationOf([
      calibrationRowOf(11, { rounds: [roundOf(1, 0.9), roundOf(2, 0.42)] }),
    ])
    const policies = { ...campaignOf().policies, calibrationBound: 0.5, driftEvery: 5 }
    const { root } = await open(ReliabilityTab, `${at}?tab=reliability`, { policies })
    const lines = [...root.querySelectorAll('tbody tr')].map(textOf).slice(-2)
    expect(lines).toEqual(['宽评委+0.500.01 至 0.996––', '严评委−0.75−1.24 至 −0.2660.420.35（2 个）'])
  })

  it('teaches what it is where nothing can be compared yet', async () => {
    answers[`${at}/reliability`] = reliabilityOf({ units: 0 })
    const { root } = await open(ReliabilityTab, `${at}?tab=reliability`)
    expect(textOf(root)).toContain('还没有可以比较的评分')
    expect(root.querySelector('table')).toBeNull()
  })
})
