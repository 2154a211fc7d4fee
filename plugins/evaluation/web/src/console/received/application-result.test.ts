import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { partOf, sampleDoc, scoreOf } from '../score/testing/sample-score.ts'
import {
  appealOf,
  applicationId,
  applicationOf,
  campaignId,
  campaignOf,
  evidenceOf,
  preliminaryOf,
  resultOf,
} from './testing/sample-received.ts'

const calls = vi.hoisted(() => ({
  get: vi.fn(),
  post: vi.fn(),
  save: vi.fn(),
  may: new Set<string>(),
  now: '2026-07-20',
}))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query: object) => `${path}?${JSON.stringify(query)}`,
  },
}))
vi.mock('../rubrics/save-file.ts', () => ({ saveJson: calls.save }))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useTenant: () => ({ tenant: { id: 'x', kind: 'estate' } }),
  useTimeWords: () => ({
    now: { value: Date.parse(`${calls.now}T02:00:00Z`) },
    zone: () => 'Asia/Shanghai',
    day: (day: string) => day.slice(0, 10),
    when: (at: string) => at,
  }),
  useCan: () => (verb: string, subject: string) => calls.may.has(`${subject.split('.')[1]}.${verb}`),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: ApplicationPage } = await import('./ApplicationPage.vue')

const at = (path = '') => `/applications/${applicationId}${path}`
const answers: Record<string, unknown> = {}
const problem = (code: 'stale_version' | 'conflict', title: string) =>
  new ProblemError({ type: 'about:blank', title, detail: '', status: 409, code, requestId: '' })
let app: App
beforeEach(() => {
  localStorage.clear()
  calls.may.clear()
  calls.now = '2026-07-20'
  for (const right of ['campaign.read', 'application.read', 'score.read']) calls.may.add(right)
  Object.assign(answers, {
    [at()]: applicationOf(),
    [at('/result')]: resultOf(),
    [at('/appeals')]: { rows: [] },
    [at('/proof')]: { schema: 'linli-proof/1' },
    '/received-campaigns': { rows: [campaignOf()] },
    '/score': scoreOf([partOf({ declared: 3, confirmed: 2 }), partOf({ id: 'A11.b', declared: 1 })]),
    '/evidence': { rows: [evidenceOf()] },
    [`/received-campaigns/${campaignId}`]: campaignOf(),
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockResolvedValue({})
  calls.save.mockReset()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 20)), nextTick())
async function open() {
  const page = await openPage(ApplicationPage, { id: applicationId }, at())
  app = page.app
  await settled()
  await settled()
  return page.root
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => textOf(each) === name)
const dialog = () => document.querySelector('[role=dialog]')!
const send = () => dialog().querySelector<HTMLButtonElement>('footer [type=submit]')!
function type(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null, text: string): void {
  field!.value = text
  field!.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'))
}

describe('a published result', () => {
  beforeEach(() => {
    answers[at()] = preliminaryOf()
    calls.now = '2026-09-30'
  })
  const card = async () => {
    const root = await open()
    await vi.waitUntil(() => root.querySelector('tbody th'), { timeout: 10_000 })
    await settled()
    return root
  }

  it('has total, rank, groups, and each part with what was declared and what decided it', async () => {
    const word = { declared: null, confirmed: null, levelId: null, reason: '' }
    const handed = { 'A11.a': { ...word, points: 2 }, 'A11.b': { ...word, points: 1 } }
    answers[at('/result')] = resultOf({ handed })
    const root = await card()
    expect(textOf(root)).toContain('得分6.5 分满分 9名次第 12 名')
    expect(textOf(root)).toContain('党建引领6.5 / 9')
    expect([...root.querySelectorAll('tbody:has(th) tr')].map(textOf)).toEqual([
      '活动次数A11.a323评委评分',
      '办结率A11.b211记录',
      '群众评价A11.c4–2.5评委复核后一致',
    ])
  })

  it('is printed with its awards and kept with a proof that anybody can check', async () => {
    answers[at()] = preliminaryOf({ state: 'published' })
    answers[at('/result')] = resultOf({
      kind: 'final',
      awards: [{ key: 'star', title: { 'zh-CN': '五星小区', en: 'Five stars' } }],
    })
    const root = await card()
    const links = [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'))
    expect(links).toEqual(
      expect.arrayContaining([
        `/print/own-result-sheet?${JSON.stringify({ id: applicationId })}`,
        `/print/own-certificate?${JSON.stringify({ id: applicationId, award: 'star' })}`,
        '/verify',
      ]),
    )
    button('下载凭证文件')!.click()
    await settled()
    expect(calls.save).toHaveBeenCalledWith('评价结果凭证-海怡湾畔-2026', { schema: 'linli-proof/1' })
  })

  it('is objected to by part, with evidence the estate has, and not twice for one part', async () => {
    calls.may.add('application.appeal')
    answers[at('/appeals')] = { rows: [appealOf()] }
    calls.post.mockRejectedValueOnce(problem('conflict', '这个评分点已经提过异议'))
    const root = await card()
    expect(textOf(root)).toContain('办结率A11.b已答复有三张工单重复计算了')
    expect(textOf(root)).toContain('答复后得 2 分。 经核对，重复的工单不计')
    button('提出异议')!.click()
    await vi.waitUntil(() => document.querySelector('[role=dialog] select'), { timeout: 10_000 })
    const offered = [...dialog().querySelectorAll('select option')].map(textOf)
    expect(offered.some((each) => each.includes('A11.b'))).toBe(false)
    type(dialog().querySelector('select'), 'A11.c')
    type(dialog().querySelector('textarea'), '座谈会有签到，应得满分')
    await settled()
    await settled()
    expect(send().disabled).toBe(false)
    dialog().querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(at('/appeals'), {
      appealId: expect.any(String),
      part: 'A11.c',
      grounds: '座谈会有签到，应得满分',
      evidence: [evidenceOf().id],
    })
    expect(textOf(dialog())).toContain('这个评分点已经提过异议')
  })

  it('is objected to until the end of the last day', async () => {
    calls.may.add('application.appeal')
    calls.now = '2026-10-01'
    const root = await card()
    expect(button('提出异议')).toBeUndefined()
    expect(textOf(root)).toContain('异议期限到 2026-09-30，现在不能提出')
  })
})
