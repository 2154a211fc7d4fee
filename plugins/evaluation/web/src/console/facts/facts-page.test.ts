import { indexRubric } from '@linli/evaluation-contract/scoring'
import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { sampleDoc } from '../score/testing/sample-score.ts'
import { catalogueOf, claimOf, factOf, missingOf, rowOf } from './testing/sample-facts.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), keep: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, link: (path: string) => path },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  tenantHttp: { post: calls.keep, link: (path: string) => path },
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: FactsPage } = await import('./FactsPage.vue')

const papers = factOf({
  origin: 'document',
  providerTitle: null,
  value: 0.925,
  counted: 1,
  total: 1,
  excluded: [],
})
const rows = [
  rowOf(),
  missingOf(),
  missingOf({
    key: 'act.seen',
    title: { 'zh-CN': '好评率', en: 'Praise' },
    state: 'documented',
    fact: papers,
  }),
]
const answers: Record<string, unknown> = {}
const paperId = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d41'
let app: App

beforeEach(() => {
  localStorage.clear()
  calls.may.clear()
  Object.assign(answers, {
    '/facts': catalogueOf(rows),
    '/score': { rubric: { id: 'x' } },
    '/fact-claims': { rows: [] },
    '/facts/act.count/sources': {
      rows: [
        {
          table: 'o',
          id: '1',
          eventDate: '2026-03-01',
          counted: true,
          excludedBy: null,
          excludedTitle: null,
          title: '三月党课',
          path: '/t/x/p/y/z?open=1',
        },
        {
          table: 'o',
          id: '2',
          eventDate: '2026-02-01',
          counted: false,
          excludedBy: 'late',
          excludedTitle: '超过时限',
          title: '',
          path: null,
        },
      ],
    },
    '/facts/act.count/history': { rows: [factOf(), factOf({ id: 'b', revision: 2, value: 2 })] },
    '/facts/act.rate/history': { rows: [] },
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockResolvedValue({})
  calls.keep.mockReset().mockResolvedValue({ id: paperId })
  // The shell's own answers: the estate on screen, and no filters kept under a name.
  const estate = { tenant: { id: 'x', kind: 'estate' }, roles: [], rules: [], plugins: [] }
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    Response.json(url.includes('/ui/plugins') ? estate : { rows: [] }),
  )
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 20)), nextTick())
async function open(address: string) {
  const page = await openPage(FactsPage, {}, address)
  app = page.app
  await useTenant().enter('x')
  await settled()
  return { ...page, lines: () => [...page.root.querySelectorAll('tbody tr')].map(textOf) }
}
function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  field!.value = text
  field!.dispatchEvent(new Event('input'))
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => textOf(each) === name)

describe('the metrics', () => {
  it('show value, standing, source, records, and what they are needed for, in words', async () => {
    const { lines } = await open('/facts?year=2026')
    const [provided, missing, documented] = lines()
    expect(provided).toContain(
      '党建活动次数act.count4自动取数有纪要的才算条款 7.1.2智慧物业计入 4 / 共 5超过时限 1',
    )
    expect(provided).toContain('1 个评分点牵涉 3 分')
    expect(missing).toContain('暂无还没有')
    expect(missing).toContain('由“社区生活”提供，尚未启用')
    expect(documented).toContain('92.5%凭材料登记')
    expect(documented).toContain('“社区生活”接入后改为自动取数')
  })

  it('are narrowed by the address, each chip saying how many are behind it', async () => {
    const { root, lines, router } = await open('/facts?year=2026&part=A11.b')
    expect(lines()).toHaveLength(2)
    const chips = [...root.querySelectorAll('button.lk-chip')].map(textOf)
    expect(chips).toEqual(expect.arrayContaining(['自动取数 0', '凭材料登记 1', '待核实 0', '还没有 1']))
    button('还没有 1')!.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({ year: '2026', part: 'A11.b', states: 'missing' })
    expect(lines()).toHaveLength(1)
  })

  it('keep their year when the filters are cleared, and take it for no filter', async () => {
    const { root, router } = await open('/facts?year=2026&q=act')
    root.querySelector<HTMLButtonElement>('.bar .lk-link')!.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({ year: '2026' })
    expect(root.querySelector('.bar .lk-link')).toBeNull()
  })
})

describe('one metric', () => {
  it('is followed down to its records, and up to the part it is needed for', async () => {
    const { root } = await open('/facts?open=act.count')
    await vi.waitUntil(() => root.querySelector('aside time'))
    const panel = root.querySelector('aside')!
    expect(panel.querySelector('a[href="/t/x/p/y/z?open=1"]')?.textContent).toBe('三月党课')
    expect(textOf(panel)).toContain('您无权查看这条记录')
    expect(
      panel.querySelector('a[href="/t/x/p/evaluation/score?year=2026&part=A11.a"]')?.textContent?.trim(),
    ).toBe('活动次数')
    expect(button('凭材料登记')).toBeUndefined()
  })

  it('shows the records of an earlier revision when asked', async () => {
    const { root } = await open('/facts?open=act.count')
    await vi.waitUntil(() => button('看当时的记录'))
    button('看当时的记录')!.click()
    await settled()
    expect(calls.get).toHaveBeenLastCalledWith(
      '/facts/act.count/sources',
      expect.objectContaining({ query: expect.objectContaining({ revision: 2, year: 2026 }) }),
    )
    expect(textOf(root.querySelector('aside'))).toContain('这是第 2 次')
  })

  it('that no plugin provides takes papers of whoever may enter', async () => {
    calls.may.add('enter')
    const { root } = await open('/facts?open=act.rate')
    await vi.waitUntil(() => root.querySelector('aside footer button'))
    expect(textOf(root.querySelector('aside footer'))).toBe('凭材料登记')
  })

  it('that a plugin provides takes none', async () => {
    calls.may.add('enter')
    const { root } = await open('/facts?open=act.count')
    await vi.waitUntil(() => root.querySelector('aside time'))
    expect(root.querySelector('aside footer')).toBeNull()
  })

  it('is entered for the year on screen, as a share, with the papers behind it', async () => {
    calls.may.add('enter')
    await open('/facts?year=2026&open=act.rate')
    await vi.waitUntil(() => document.querySelector('aside footer button'))
    document.querySelector<HTMLButtonElement>('aside footer button')!.click()
    await vi.waitUntil(() => document.querySelector('[role=dialog] form'))
    const dialog = document.querySelector('[role=dialog]')!
    const send = () => dialog.querySelector<HTMLButtonElement>('footer [type=submit]')!
    type(dialog.querySelector('input[inputmode=decimal]'), '92.5')
    type(dialog.querySelector('input[type=date]'), '2026-01-01')
    type(dialog.querySelector('textarea'), '街道通报第 3 页')
    await settled()
    expect(send().disabled).toBe(true)
    const chooser = dialog.querySelector<HTMLInputElement>('input[type=file]')!
    Object.defineProperty(chooser, 'files', { value: [new File(['x'], '通报.pdf')] })
    chooser.dispatchEvent(new Event('change'))
    await settled()
    expect(textOf(dialog)).toContain('通报.pdf')
    expect(send().disabled).toBe(false)
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/fact-claims', {
      id: expect.any(String),
      metric: 'act.rate',
      year: 2026,
      value: 0.925,
      issuedOn: '2026-01-01',
      note: '街道通报第 3 页',
      fileIds: [paperId],
    })
  })

  it('of another rubric is said to be gone', async () => {
    const { root } = await open('/facts?open=no.such')
    expect(textOf(root.querySelector('aside'))).toContain('这项数据不在本年度的细则里')
  })
})

describe('claims', () => {
  const claimsPage = async (change: Parameters<typeof claimOf>[0] = {}) => {
    const claim = claimOf(change)
    answers['/fact-claims'] = { rows: [claim] }
    calls.may.add('verify')
    return open(`/facts?tab=claims&state=entered&open=${claim.id}`)
  }

  it('show papers, and are verified with the version that was seen', async () => {
    const { root } = await claimsPage()
    expect(textOf(root.querySelector('aside'))).toContain('92.5%待核实')
    expect(textOf(root.querySelector('aside ul a'))).toBe('通报.pdf')
    button('核实通过')!.click()
    await settled()
    const dialog = document.querySelector('[role=dialog]')!
    expect(textOf(dialog)).toContain('请打开材料，确认“办结率”确为 92.5%')
    dialog.querySelector<HTMLButtonElement>('footer [type=submit]')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(expect.stringMatching(/^\/fact-claims\/.+\/decide$/), {
      version: 2,
      isAccepted: true,
      reason: undefined,
    })
  })

  it('that are refused say why, and leave the list with their panel', async () => {
    const { root, router } = await claimsPage()
    button('不予通过')!.click()
    await settled()
    const dialog = document.querySelector('[role=dialog]')!
    const send = dialog.querySelector<HTMLButtonElement>('footer [type=submit]')!
    expect(send.disabled).toBe(true)
    type(dialog.querySelector('textarea'), '材料看不清')
    await settled()
    answers['/fact-claims'] = { rows: [] }
    send.click()
    await settled()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(expect.any(String), {
      version: 2,
      isAccepted: false,
      reason: '材料看不清',
    })
    expect(router.currentRoute.value.query).toEqual({ tab: 'claims', state: 'entered' })
    expect(root.querySelector('aside')).toBeNull()
  })

  it('of one’s own ask for another person', async () => {
    const { root } = await claimsPage({ enteredByMe: true })
    expect(textOf(root.querySelector('aside'))).toContain('自己登记的不能自己核实')
    expect([button('核实通过'), textOf(button('撤回登记') ?? null)]).toEqual([undefined, '撤回登记'])
  })

  it('open with those that wait, and say so when there are none', async () => {
    const { root, router } = await open('/facts?year=2026&states=missing')
    root.querySelectorAll<HTMLAnchorElement>('nav a')[1]!.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({ year: '2026', tab: 'claims', state: 'entered' })
    expect(textOf(root)).toContain('没有待核实的登记')
  })
})
