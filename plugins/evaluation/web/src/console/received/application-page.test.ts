import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { partOf, sampleDoc, scoreOf } from '../score/testing/sample-score.ts'
import {
  applicationId,
  applicationOf,
  campaignId,
  campaignOf,
  evidenceOf,
  lockedOf,
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

describe('before handing over', () => {
  it('says how far declaring is, and leads to each part that is missing', async () => {
    calls.may.add('application.lock')
    const root = await open()
    expect(textOf(root)).toContain('还有 1 个评分点没有自评，2026-07-31 前要填完')
    expect(textOf(root)).toContain('已填 2 / 2 个评分点')
    expect(textOf(root)).toContain('已填 1 / 2 个评分点')
    expect(
      root.querySelector('a[href="/t/x/p/evaluation/score?year=2026&part=A11.c"]')?.textContent?.trim(),
    ).toBe('群众评价')
    expect(button('审定并提交')!.disabled).toBe(true)
    expect(textOf(root)).toContain('已建立党组织已符合党支部 1 个')
  })

  it('is handed over by the company once it has read what leaves, until the day it sets', async () => {
    calls.may.add('application.lock')
    answers[at()] = applicationOf({ undeclared: 0, undeclaredParts: [] })
    await open()
    button('审定并提交')!.click()
    await settled()
    expect(textOf(dialog())).toContain('不交出：居民的姓名、电话和住址')
    expect(dialog().querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2026-10-15')
    type(dialog().querySelector('input[type=date]'), '2026-10-31')
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(at('/lock'), { version: 4, grantUntil: '2026-10-31' })
  })

  it('is not the estate’s to hand over, nor possible after the last day', async () => {
    answers[at()] = applicationOf({ undeclared: 0, undeclaredParts: [] })
    const root = await open()
    expect(button('审定并提交')).toBeUndefined()
    expect(textOf(root)).toContain('由公司管理员或运营人员审定并提交')
    app.unmount()
    calls.may.add('application.lock')
    calls.now = '2026-08-01'
    const late = await open()
    expect(button('审定并提交')).toBeUndefined()
    expect(textOf(late)).toContain('提交资料已于 2026-07-31 截止')
  })
})

describe('what was handed over', () => {
  beforeEach(() => {
    answers[at()] = lockedOf()
    calls.now = '2026-08-05'
  })

  it('is shown with who reads it until when, how often it was read, and how often files were opened', async () => {
    const root = await open()
    expect(textOf(root)).toContain('申报得分7.5 分')
    expect(textOf(root)).toContain('“深圳市物业管理行业协会”可以查阅提交的资料，到 2026-10-31 为止')
    expect([...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf))).toEqual([
      ['2026-08-03', '2', '5'],
      ['2026-08-03', '7'],
    ])
    expect(button('现在终止授权')).toBeUndefined()
  })

  it('is ended with a reason, after it was told what follows; what somebody faster did is read anew', async () => {
    calls.may.add('application.apply')
    calls.post.mockRejectedValueOnce(problem('stale_version', '内容已被别人改过'))
    await open()
    button('现在终止授权')!.click()
    await settled()
    expect(textOf(dialog())).toContain('终止以后不能恢复')
    expect(send().disabled).toBe(true)
    type(dialog().querySelector('textarea'), '更换物业')
    await settled()
    answers[at()] = lockedOf({ version: 5 })
    send().click()
    await settled()
    await settled()
    expect(textOf(dialog())).toContain('内容已被别人改过')
    send().click()
    await settled()
    expect(calls.post).toHaveBeenLastCalledWith(at('/end-grant'), { version: 5, reason: '更换物业' })
  })

  it('is taken back with the application', async () => {
    calls.may.add('application.apply')
    await open()
    button('撤回申报')!.click()
    await settled()
    expect(textOf(dialog())).toContain('申报已截止，撤回以后不能再次申报这个活动')
    type(dialog().querySelector('textarea'), '今年不参加')
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(at('/withdraw'), { version: 4, reason: '今年不参加' })
  })
})

describe('elsewhere', () => {
  it('a company is led into the estate, where alone it can act', async () => {
    for (const verb of ['lock', 'apply', 'appeal']) calls.may.add(`application.${verb}`)
    answers[at()] = preliminaryOf({
      estateId: 'e1',
      campaignTitle: null,
      associationName: null,
      undeclared: null,
    })
    const root = await open()
    expect(root.querySelector('.elsewhere a')?.getAttribute('href')).toBe(`/t/e1/p/evaluation${at()}`)
    expect([button('撤回申报'), button('现在终止授权'), button('提出异议')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(calls.get.mock.calls.some(([path]) => path === at('/result'))).toBe(false)
  })

  it('a reader of applications alone sees where it stands, without the campaign', async () => {
    calls.may.delete('campaign.read')
    answers[at()] = preliminaryOf()
    const root = await open()
    expect(textOf(root)).toContain('初步结果在公示。')
    expect(calls.get.mock.calls.some(([path]) => path === '/received-campaigns')).toBe(false)
  })
})
