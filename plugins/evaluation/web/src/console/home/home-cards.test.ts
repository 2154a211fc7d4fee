import { manifest, type PlanRow } from '@linli/evaluation-contract'
import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App, Component } from 'vue'

import { close, settled } from '../campaigns/testing/campaign-bench.ts'
import { campaignOf, cardOf, openCampaignOf } from '../campaigns/testing/sample-campaign.ts'
import { messages as ofHome } from '../i18n/home-zh-cn.ts'
import { messages as ofPages } from '../i18n/zh-cn.ts'
import { surface } from '../index.ts'
import { openPage, textOf } from '../score/testing/open-page.ts'
import { partOf, scoreOf } from '../score/testing/sample-score.ts'
import { sampleSummary, standingOf } from '../standings/testing/sample-standings.ts'

const get = vi.hoisted(() => vi.fn())
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get } }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
const { default: HomeScore } = await import('./HomeScore.vue')
const { default: HomeCampaigns } = await import('./HomeCampaigns.vue')

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
const stepOf = (part: string, change: Partial<PlanRow> = {}): PlanRow => ({
  part,
  label: both(`评分点${part}`),
  item: 'A11',
  isInherited: false,
  gain: 2,
  upTo: 3,
  needs: [],
  judges: [],
  latestStart: '2026-12-01',
  feasibility: 'feasible',
  mark: null,
  ...change,
})
const score = scoreOf([partOf()])
const answers: Record<string, unknown> = {}
let app: App

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T04:00:00Z'), toFake: ['Date'] })
  get.mockReset().mockImplementation(async (path: string) => {
    const answer = answers[path]
    if (answer instanceof Error) throw answer
    return answer
  })
})
afterEach(() => {
  close(app)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function open(card: Component, kind: string) {
  const tenant = { tenant: { id: 'x', kind }, roles: [], rules: [], plugins: [] }
  vi.stubGlobal('fetch', async () => Response.json(tenant))
  const page = await openPage(card, {}, '/')
  app = page.app
  await useTenant().enter('x')
  await vi.waitFor(() => expect(page.root.querySelector('h2')).not.toBeNull(), 5_000)
  await settled()
  return page.root
}
const linksOf = (root: Element) => [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'))

describe('an estate’s home', () => {
  it('shows what is certain, declared and confirmed, and the next three steps that can be taken in time', async () => {
    answers['/score'] = { ...score, total: { ...score.total, low: 61.5, high: 80, max: 100, declared: 70 } }
    answers['/plan'] = {
      next: [
        stepOf('a'),
        stepOf('b', { gain: 0, upTo: 1.5, feasibility: 'tight' }),
        stepOf('late', { feasibility: 'too-late' }),
        stepOf('c', { latestStart: null }),
        stepOf('d'),
      ],
    }
    const root = await open(HomeScore, 'estate')
    expect([...root.querySelectorAll('dl > div')].map(textOf)).toEqual([
      '已确定61.5满分 100',
      '最多可得80',
      '自评70',
      '公司确认还没有填',
    ])
    const steps = [...root.querySelectorAll('ol li')].map(textOf)
    expect(steps.map((step) => step.slice(0, 14))).toEqual([
      expect.stringContaining('+2 分评分点a'),
      expect.stringContaining('最多 +1.5 分'),
      expect.stringContaining('+2 分评分点c'),
    ])
    expect(steps[1]).toContain('时间紧')
    expect(linksOf(root)).toEqual([
      '/t/x/p/evaluation/score',
      '/t/x/p/evaluation/score?tab=plan',
      '/t/x/p/evaluation/score?part=a',
      '/t/x/p/evaluation/score?part=b',
      '/t/x/p/evaluation/score?part=c',
    ])
  })

  it('says what to do first where nothing was read yet', async () => {
    answers['/score'] = { ...score, refreshedAt: null }
    answers['/plan'] = { next: [stepOf('a')] }
    const root = await open(HomeScore, 'estate')
    expect(textOf(root)).toContain('点一次“更新数据”')
    expect(root.querySelector('ol')).toBeNull()
  })

  it('says so where nothing can be won in time any more', async () => {
    answers['/score'] = score
    answers['/plan'] = { next: [stepOf('late', { feasibility: 'too-late' })] }
    expect(textOf(await open(HomeScore, 'estate'))).toContain('还来得及拿的分都已拿到')
  })
})

describe('a company’s home', () => {
  it('names the three lowest estates with the way to each, and the average of all', async () => {
    answers['/standings'] = { ...sampleSummary, average: 71.25, rows: [standingOf('a'), standingOf('b')] }
    const root = await open(HomeScore, 'group')
    expect(get).toHaveBeenCalledWith('/standings', {
      query: { sort: 'low', limit: 3 },
      signal: expect.any(AbortSignal),
    })
    expect(textOf(root)).toContain('2026 年度 · 2 个小区平均已确定 71.3 分')
    expect([...root.querySelectorAll('li')].map(textOf)[0]).toContain('已确定 8 分，最多 12 分')
    expect(linksOf(root)[1]).toBe('/t/a/p/evaluation/score')
    expect(textOf(root)).toContain('另有 1 个小区还没有得分')
  })

  it('teaches where no estate has a score', async () => {
    answers['/standings'] = { ...sampleSummary, estates: 0, average: null, rows: [] }
    expect(textOf(await open(HomeScore, 'branch'))).toContain('所属小区还没有得分')
  })
})

describe('an association’s home', () => {
  it('shows what waits in each campaign in hand, and leaves out what is over', async () => {
    const over = (['final', 'closed', 'cancelled'] as const).map((state) =>
      cardOf(campaignOf({ id: state, title: state, state })),
    )
    answers['/campaigns'] = { rows: [...over, cardOf(openCampaignOf({ id: 'c' }))] }
    vi.setSystemTime(new Date('2026-12-30T04:00:00Z'))
    const root = await open(HomeCampaigns, 'association')
    expect([...root.querySelectorAll('h3')].map(textOf)).toEqual(['2026 年度党建引领物业服务评价申报中'])
    expect([...root.querySelectorAll('li li')].map(textOf)).toEqual([
      '资料提交还有 11 天截止。',
      '1 个小区申报了，还没有提交资料。',
    ])
    expect(linksOf(root)).toContain('/t/x/p/evaluation/campaigns/c?tab=estates')
  })

  it('says so where none is', async () => {
    answers['/campaigns'] = { rows: [] }
    expect(textOf(await open(HomeCampaigns, 'association'))).toContain('没有进行中的评价活动')
  })
})

it('says what went wrong and asks again', async () => {
  answers['/campaigns'] = new Error('gone')
  const root = await open(HomeCampaigns, 'association')
  answers['/campaigns'] = { rows: [] }
  root.querySelector('button')?.click()
  await settled()
  expect(textOf(root)).toContain('没有进行中的评价活动')
})

it('fills every place of the manifest', () =>
  expect(Object.keys(surface.fills ?? {}).sort()).toEqual(
    manifest.slots.fills.map(({ module }) => module).sort(),
  ))

it('says the same words as the pages, a tenth of them at most', () => {
  const sizeOf = (words: object) => JSON.stringify(words).length
  expect(ofPages).toMatchObject(ofHome)
  expect(sizeOf(ofHome)).toBeLessThan(sizeOf(ofPages) / 10)
})
