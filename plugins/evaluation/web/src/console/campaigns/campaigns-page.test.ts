import { indexRubric } from '@linli/evaluation-contract/scoring'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { sampleDoc } from '../rubrics/testing/sample-doc.ts'
import { textOf } from '../score/testing/open-page.ts'
import { button, close, field, openAt, press, settled, shellAnswer, type } from './testing/campaign-bench.ts'
import { campaignOf, cardOf, openCampaignOf, rubricId } from './testing/sample-campaign.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), put: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, put: calls.put, link: (path: string) => path },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc()) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: CampaignsPage } = await import('./CampaignsPage.vue')

const answers: Record<string, unknown> = {}
let app: App
const rubric = { id: rubricId, title: { 'zh-CN': '样例细则', en: 'Sample' }, label: '2026-r1' }

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: new Date('2026-11-29T04:00:00Z'), toFake: ['Date'] })
  calls.may.clear()
  calls.may.add('manage')
  Object.assign(answers, { '/campaigns': { rows: [] }, '/rubrics': { rows: [rubric] } })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockImplementation(async (_: string, body: { id: string }) => ({ id: body.id }))
  vi.stubGlobal('fetch', shellAnswer)
})
afterEach(() => {
  close(app)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
async function open(address: string) {
  const page = await openAt(CampaignsPage, {}, address)
  app = page.app
  return page
}

describe('campaigns', () => {
  it('show the day each works towards, its rubric, and how many take part', async () => {
    answers['/campaigns'] = {
      rows: [
        cardOf(openCampaignOf({ counts: { accepted: 2, locked: 1, gate_failed: 1, withdrawn: 1 } })),
        cardOf(campaignOf({ id: 'two', title: '草稿' })),
      ],
    }
    const { root } = await open('/campaigns')
    const [first, second] = [...root.querySelectorAll('tbody tr')].map(textOf)
    expect(first).toContain('2026 年度申报中申报截止 kit.time.day还有 21 天样例细则 2026-r133共申报 5 个')
    expect(second).toContain('筹备中')
  })

  it('are narrowed by an address of state and year, and by nothing that the server would refuse', async () => {
    await open('/campaigns?state=open&year=2026')
    expect(calls.get).toHaveBeenCalledWith('/campaigns', {
      query: { limit: '30', cursor: undefined, q: undefined, state: 'open', year: 2026 },
      signal: expect.any(AbortSignal),
    })
    expect(button('ui.list.clear')).toBeDefined()
    close(app)
    await open('/campaigns?state=no&year=soon')
    expect(calls.get).toHaveBeenLastCalledWith('/campaigns', {
      query: { limit: '30', cursor: undefined, q: undefined, state: undefined, year: undefined },
      signal: expect.any(AbortSignal),
    })
  })

  it('teach where there are none, and offer the first to those who may', async () => {
    const { root } = await open('/campaigns')
    expect(textOf(root)).toContain('还没有评价活动')
    expect(textOf(root)).toContain('9.2.2')
    expect(button('新建评价活动')).toBeDefined()
    close(app)
    calls.may.clear()
    await open('/campaigns?tab=new')
    expect(button('新建评价活动')).toBeUndefined()
    expect(button('保存草稿')).toBeUndefined()
  })
})

describe('a new campaign', () => {
  async function begin() {
    const page = await open('/campaigns?tab=new')
    await vi.waitUntil(() => button('保存草稿'))
    await settled()
    return page
  }
  const save = () => button('保存草稿') as HTMLButtonElement

  it('says what is missing until it has a title and a rubric, and is then kept as a draft', async () => {
    const { root, router } = await begin()
    expect(save().disabled).toBe(true)
    expect(textOf(root)).toContain('还没有填好：活动名称和说明、评价细则')
    await type('活动名称', '年度评价')
    await type('评价细则', rubricId, 'change')
    await settled()
    expect(save().disabled).toBe(false)
    await press('保存草稿')
    const [path, body] = calls.post.mock.calls[0]!
    expect(path).toBe('/campaigns')
    expect(body).toMatchObject({ title: '年度评价', rubricId, year: 2026, dates: { applyBy: '2026-12-20' } })
    expect(router.currentRoute.value.path).toBe(`/t/x/p/evaluation/campaigns/${body.id}`)
  })

  it('shows a date that comes too early at its field, and takes later ones along', async () => {
    const { root } = await begin()
    await type('资料提交截止', '2026-12-01', 'change')
    expect(textOf(root)).toContain('不能早于上一阶段')
    expect(field('最终结果公布')?.value).toBe('2027-02-02')
    await press('延后 7 天')
    expect(field('申报截止')?.value).toBe('2026-12-27')
  })

  it.each([
    ['总分允许相差', '五', '请填 0 到 1000 之间的数', '评分规则'],
    ['每评完多少份抽查', '1.5', '请填 0 到 100 之间的整数', '评分规则'],
    ['评价年度', '26', '请填 2020 到 2100 之间的整数', '评价年度'],
  ])(
    'keeps a number that is none in its field %s and is not saved with it',
    async (label, text, said, part) => {
      const { root } = await begin()
      await type('活动名称', '年度评价')
      await type('评价细则', rubricId, 'change')
      await type(label, text)
      await settled()
      expect(textOf(root)).toContain(said)
      expect(field(label)?.value).toBe(text)
      expect(save().disabled).toBe(true)
      expect(textOf(root)).toContain(`还没有填好：${part}`)
    },
  )

  it('moves its period with its year', async () => {
    await begin()
    await type('评价年度', '2027')
    await settled()
    expect([field('评价周期开始')?.value, field('评价周期结束')?.value]).toEqual(['2027-01-01', '2027-12-31'])
  })

  it('sets policies of the rubric otherwise, each with who decided it', async () => {
    const { root } = await begin()
    expect(textOf(root)).toContain('先选评价细则')
    await type('活动名称', '年度评价')
    await type('评价细则', rubricId, 'change')
    await settled()
    expect(textOf(root)).toContain('少数次系统默认，可改细则：2')
    field('本活动另定“少数次”')!.click()
    await settled()
    await type('本活动的值', '3')
    await press('保存草稿')
    expect(calls.post.mock.calls[0]![1].policies.rubricPolicies).toEqual({ few: 3 })
  })

  it('gives awards, and orders what decides between equals by its buttons', async () => {
    await begin()
    await type('活动名称', '年度评价')
    await type('评价细则', rubricId, 'change')
    await settled()
    const add = () => document.querySelector<HTMLSelectElement>('[aria-label="添加一项比较"]')!
    for (const value of ['judged', 'group:G1']) {
      add().value = value
      add().dispatchEvent(new Event('change'))
      await settled()
    }
    document.querySelector<HTMLButtonElement>('[aria-label="“一类”的得分上移"]')!.click()
    await press('添加奖项')
    await type('奖项名称', '示范小区')
    await type('对外名称（中文）', '市级示范小区')
    await type('名额', '3')
    await press('保存草稿')
    expect(calls.post.mock.calls[0]![1].policies).toMatchObject({
      tieBreak: ['group:G1', 'judged'],
      awards: [
        {
          key: '示范小区',
          title: { 'zh-CN': '市级示范小区', en: '市级示范小区' },
          kind: 'quota',
          quota: 3,
          tieBreak: ['group:G1', 'judged'],
        },
      ],
    })
  })

  it('is there again after the page was left', async () => {
    await begin()
    await type('活动名称', '写了一半')
    await settled()
    close(app)
    const { root } = await begin()
    expect(field('活动名称')?.value).toBe('写了一半')
    expect(textOf(root)).toContain('kit.form.restored')
  })
})
