import { indexRubric } from '@linli/evaluation-contract/scoring'
import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { detailOf, sampleDoc } from '../score/testing/sample-score.ts'
import { assessmentFlagOf, checkOf, flagDetailOf, flagOf } from './testing/sample-flags.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, link: (path: string) => path },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: FlagsPage } = await import('./FlagsPage.vue')

const counts = { open: 1, explained: 0, upheld: 0, dismissed: 0 }
const answers: Record<string, unknown> = {}
let app: App
let kind: string

beforeEach(() => {
  localStorage.clear()
  calls.may.clear()
  kind = 'estate'
  Object.assign(answers, {
    '/flags': { rows: [flagOf()], year: 2026, counts, checkedAt: '2026-11-24T02:00:00Z' },
    '/flags/f1': flagDetailOf(),
    '/flags/catalogue': {
      year: 2026,
      rows: [
        checkOf(),
        checkOf({
          key: 'meeting.minutes_late',
          title: { 'zh-CN': '会议记录事后很久才补', en: 'Minutes late' },
          provider: null,
          expectedProvider: 'governance',
          checkedAt: null,
          found: 0,
          open: 0,
        }),
      ],
    },
    '/flags/estates': {
      rows: [{ ...flagOf(), estateId: 'e9', estateName: '莲花北村' }],
      year: 2026,
      counts,
    },
    '/score': { rubric: { id: 'x' } },
    '/score/parts/A11.b': detailOf(),
    '/campaigns': { rows: [{ id: 'c1', title: '2026 年度评价' }] },
    '/campaigns/c1/flags': { rows: [assessmentFlagOf()], counts: { open: 1, upheld: 0, dismissed: 0 } },
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockResolvedValue({})
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    Response.json(
      url.includes('/ui/plugins')
        ? { tenant: { id: 'x', kind }, roles: [], rules: [], plugins: [] }
        : { rows: [] },
    ),
  )
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 30)), nextTick())
/** The first of a page's parts to be asked for is compiled then. */
const shown = (found: () => unknown) => vi.waitUntil(found, { timeout: 5_000 })
async function open(address: string) {
  const page = await openPage(FlagsPage, {}, address)
  app = page.app
  await useTenant().enter('x')
  await shown(() => page.root.querySelector('tbody tr, .checks li'))
  return { ...page, lines: () => [...page.root.querySelectorAll('tbody tr')].map(textOf) }
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => textOf(each) === name)
function type(field: HTMLTextAreaElement | null, text: string): void {
  field!.value = text
  field!.dispatchEvent(new Event('input'))
}

describe('an estate’s flags', () => {
  it('say what was found, where it stands and that it takes no points', async () => {
    const { root, lines } = await open('/flags')
    expect(lines()).toEqual([
      expect.stringContaining('同一张照片用于两次活动1 张相同的照片待说明3 条1 个评分点'),
    ])
    expect(textOf(root)).toContain('疑点本身不扣分')
  })

  it('lead down to the records behind one, and say what is not listed or not to be seen', async () => {
    const { root } = await open('/flags?open=f1')
    await shown(() => root.querySelector('aside time'))
    const panel = root.querySelector('aside')!
    expect(panel.querySelector('a[href="/t/x/p/e/1"]')?.textContent).toBe('五一活动')
    expect(textOf(panel)).toContain('您无权查看这条记录')
    expect(textOf(panel)).toContain('另有 1 条未列出')
    expect(textOf(panel)).toContain('由“考核评价”核查 · 条款 7.1.2')
    expect(button('说明情况')).toBeUndefined()
  })

  it('are explained by who may, at the version that was seen', async () => {
    calls.may.add('explain')
    const { root } = await open('/flags?open=f1')
    await shown(() => root.querySelector('aside time'))
    button('说明情况')!.click()
    await shown(() => document.querySelector('textarea'))
    type(document.querySelector('textarea'), '两次活动同一块展板')
    await settled()
    ;[...document.querySelectorAll<HTMLButtonElement>('button')]
      .filter((each) => textOf(each) === '说明情况')
      .at(-1)!
      .click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/flags/f1/explain', {
      version: 4,
      reason: '两次活动同一块展板',
      evidenceId: null,
    })
  })

  it('are not decided by who explained them, and it says why', async () => {
    calls.may.add('decide').add('explain')
    answers['/flags/f1'] = flagDetailOf({ state: 'explained', isExplainedByMe: true })
    const { root } = await open('/flags?open=f1')
    await shown(() => root.querySelector('aside time'))
    expect(button('排除疑点')).toBeUndefined()
    expect(textOf(root)).toContain('请另一位同事认定')
  })

  it('are looked for anew, and what came of it is said', async () => {
    calls.may.add('explain')
    calls.post.mockResolvedValue({ year: 2026, read: 13, failed: 1, added: 2, reopened: 0, gone: 1 })
    const { root } = await open('/flags')
    button('立即核查')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/flags/refresh', { year: 2026 })
    expect(textOf(root.querySelector('[role=status]'))).toContain('新发现 2 条，重新打开 0 条，不再出现 1 条')
    expect(textOf(root.querySelector('[role=status]'))).toContain('1 项这次没有核查成')
  })

  it('come with what nobody looks for yet, named as such and never as clear', async () => {
    const { root } = await open('/flags?tab=checks')
    const lines = [...root.querySelectorAll('.checks li')].map(textOf)
    expect(lines[0]).toContain('2 条，待处理 1 条')
    expect(lines[1]).toContain('暂无核查来源待“党建共治”接入')
    expect(lines[1]).not.toContain('没有发现')
  })
})

it('a company sees the flags of its estates, and a row leads into the estate', async () => {
  kind = 'group'
  const { root, lines, router } = await open('/flags?tab=estates')
  expect(lines()).toEqual([expect.stringContaining('莲花北村')])
  root.querySelector<HTMLElement>('tbody tr')!.click()
  await settled()
  expect(router.currentRoute.value.fullPath).toBe('/t/e9/p/evaluation/flags?year=2026&open=f1')
})

describe('an association', () => {
  it('sees the flags of a campaign with the photos that are shared, and decides with a reason', async () => {
    kind = 'association'
    calls.may.add('manage')
    calls.post.mockResolvedValue(assessmentFlagOf({ state: 'upheld' }))
    const { root, lines } = await open('/flags?open=a1')
    expect(lines()).toEqual([expect.stringContaining('景田花园明德物业')])
    await shown(() => root.querySelector('aside'))
    const panel = root.querySelector('aside')!
    expect(textOf(panel)).toContain('莲花北村：三八活动')
    expect(textOf(panel)).toContain('相似，64 位中差 3 位')
    button('认定属实')!.click()
    await shown(() => document.querySelector('textarea'))
    type(document.querySelector('textarea'), '与原件核对过')
    await settled()
    ;[...document.querySelectorAll<HTMLButtonElement>('button')]
      .filter((each) => textOf(each) === '认定属实')
      .at(-1)!
      .click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/assessment-flags/a1/decide', {
      version: 2,
      decision: 'upheld',
      reason: '与原件核对过',
    })
  })
})
