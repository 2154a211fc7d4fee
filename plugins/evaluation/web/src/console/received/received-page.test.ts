import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { scoreOf } from '../score/testing/sample-score.ts'
import { applicationId, applicationOf, campaignId, campaignOf, lockedOf } from './testing/sample-received.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>(), kind: '' }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query: object) => `${path}?${JSON.stringify(query)}`,
  },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => Promise.reject(new Error('none')) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useTenant: () => ({ tenant: { id: 'x', kind: calls.kind } }),
  useTimeWords: () => ({
    now: { value: Date.parse('2026-07-01T02:00:00Z') },
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
const { default: ReceivedPage } = await import('./ReceivedPage.vue')

const answers: Record<string, unknown> = {}
const stale = new ProblemError({
  type: 'about:blank',
  title: '内容已被别人改过',
  detail: '请核对后再提交。',
  status: 409,
  code: 'stale_version',
  requestId: '',
})
let app: App
beforeEach(() => {
  localStorage.clear()
  calls.may.clear()
  for (const right of ['campaign.read', 'application.read', 'score.read']) calls.may.add(right)
  Object.assign(answers, {
    '/received-campaigns': { rows: [campaignOf()] },
    '/applications': { rows: [] },
    '/applications/counts': { rows: [] },
    '/score': scoreOf([], {
      gates: [{ id: 'GATE', text: { 'zh-CN': '已建立党组织', en: 'Party' }, isPassed: true }],
    }),
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockResolvedValue({})
  // Filters kept under a name: there are none.
  vi.stubGlobal('fetch', async () => Response.json({ rows: [] }))
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 20)), nextTick())
async function open(kind: 'estate' | 'group', address = '/received') {
  calls.kind = kind
  const page = await openPage(ReceivedPage, {}, address)
  app = page.app
  await settled()
  await settled()
  return page
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => textOf(each) === name)
const dialog = () => document.querySelector('[role=dialog]')!
const send = () => dialog().querySelector<HTMLButtonElement>('footer [type=submit]')!

describe('a company', () => {
  beforeEach(() => {
    answers['/received-campaigns'] = { rows: [campaignOf({ response: 'open' })] }
    answers['/applications/counts'] = {
      rows: [
        { campaignId, state: 'accepted', count: 2 },
        { campaignId, state: 'locked', count: 1 },
      ],
    }
  })

  it('sees who invited it, until when, and how many of its estates have applied', async () => {
    const { root } = await open('group')
    expect(textOf(root.querySelector('tbody tr'))).toContain(
      '2026 年党建引领评价深圳市物业管理行业协会2026申报中未答复2026-07-102026-10-153',
    )
    expect(root.querySelector('a[download]')?.getAttribute('href')).toContain('/received-campaigns/export?')
  })

  it('takes part after it was told what follows, with the version it saw', async () => {
    calls.may.add('application.lock')
    await open('group', `/received?open=${campaignId}`)
    expect(button('不参加')).toBeDefined()
    button('确认参加')!.click()
    await settled()
    expect(textOf(dialog())).toContain('小区看得到活动的规则、细则和日程')
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/received-campaigns/${campaignId}/answer`, {
      version: 3,
      isAccepted: true,
      reason: undefined,
    })
  })

  it('declines with a reason only, and reads anew what somebody faster has answered', async () => {
    calls.may.add('application.lock')
    calls.post.mockRejectedValue(stale)
    await open('group', `/received?open=${campaignId}`)
    button('不参加')!.click()
    await settled()
    expect(send().disabled).toBe(true)
    const field = dialog().querySelector('textarea')!
    field.value = '今年不参加'
    field.dispatchEvent(new Event('input'))
    await settled()
    answers['/received-campaigns'] = { rows: [campaignOf({ response: 'accepted', version: 4 })] }
    send().click()
    await settled()
    await settled()
    expect(textOf(dialog())).toContain('内容已被别人改过')
    expect(textOf(document.querySelector('aside'))).toContain('公司已确认参加')
  })

  it('has nothing to press without the right', async () => {
    const { root } = await open('group', `/received?open=${campaignId}`)
    expect(textOf(root.querySelector('aside'))).toContain('由公司管理员或运营人员答复')
    expect(button('确认参加')).toBeUndefined()
  })

  it('follows its estates by state and leads into the estate’s own page', async () => {
    answers['/applications'] = {
      rows: [lockedOf({ estateId: 'e1', campaignTitle: null, associationName: null })],
    }
    const { root, router } = await open('group', `/received?tab=applications&campaign=${campaignId}`)
    const chips = [...root.querySelectorAll('button.lk-chip')].map(textOf)
    expect(chips).toEqual(expect.arrayContaining(['已受理 2', '资料已提交 1']))
    expect(textOf(root.querySelector('tbody tr'))).toContain('海怡湾畔2026 年党建引领评价评审中7.5')
    expect(root.querySelector('a[download]')?.getAttribute('href')).toBe(
      `/applications/export?${JSON.stringify({ campaign: campaignId, format: 'xlsx' })}`,
    )
    root.querySelector<HTMLButtonElement>('tbody button.open')!.click()
    await settled()
    expect(router.currentRoute.value.path).toBe(`/t/e1/p/evaluation/applications/${applicationId}`)
  })
})

describe('an estate', () => {
  it('applies once it has read what leaves it, and goes on to its application', async () => {
    calls.may.add('application.apply')
    calls.post.mockResolvedValue({ kind: 'applied', application: applicationOf({ state: 'applied' }) })
    const { router } = await open('estate')
    button('申报')!.click()
    await settled()
    await settled()
    expect(textOf(dialog())).toContain('已建立党组织已符合')
    expect(textOf(dialog())).toContain('文件原件和居民姓名始终留在小区')
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/applications', { id: expect.any(String), campaignId })
    expect(router.currentRoute.value.path).toBe(`/t/x/p/evaluation/applications/${applicationId}`)
  })

  it('applies anew under the id of what it withdrew, while applications are open', async () => {
    calls.may.add('application.apply')
    const application = { id: applicationId, state: 'withdrawn' as const, version: 7 }
    answers['/received-campaigns'] = { rows: [campaignOf({ application })] }
    calls.post.mockResolvedValue({ kind: 'applied', application: applicationOf({ state: 'applied' }) })
    const { root } = await open('estate')
    expect(textOf(root.querySelector('article'))).toContain('本小区撤回了申报，2026-07-10 前可以重新申报')
    button('重新申报')!.click()
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/applications', { id: applicationId, campaignId, version: 7 })
  })

  it('finds the campaign that a link leads to where the list has not got to it', async () => {
    const far = { ...campaignOf(), id: 'far', title: '很早以前的评价' }
    answers['/received-campaigns/far'] = far
    const { root } = await open('estate', '/received?open=far')
    expect(textOf(root.querySelector('article'))).toContain('很早以前的评价')
  })

  it('is told which condition is not met and why, and can try again', async () => {
    calls.may.add('application.apply')
    const trace = { 'zh-CN': ['暂无党组织记录'], en: ['no record'] }
    const gate = { id: 'GATE', text: { 'zh-CN': '已建立党组织', en: 'Party' }, isPassed: false, trace }
    calls.post.mockResolvedValue({ kind: 'gates_not_met', gates: [gate] })
    await open('estate')
    button('申报')!.click()
    await settled()
    send().click()
    await settled()
    expect(textOf(dialog())).toContain('申报没有发出')
    expect(textOf(dialog())).toContain('已建立党组织不符合暂无党组织记录')
    expect(textOf(send())).toBe('再试一次')
  })

  it('shows no conditions of another rubric than the campaign’s', async () => {
    calls.may.add('application.apply')
    answers['/received-campaigns'] = { rows: [campaignOf({ rubricHash: 'other' })] }
    await open('estate')
    button('申报')!.click()
    await settled()
    await settled()
    expect(textOf(dialog())).not.toContain('已符合')
    expect(textOf(dialog())).toContain('点“申报”时按现有记录核对')
  })

  it('waits for its company, and finds its application where there is one', async () => {
    answers['/received-campaigns'] = {
      rows: [
        campaignOf({ response: 'open' }),
        campaignOf({ id: 'other', application: { id: applicationId, state: 'locked', version: 4 } }),
      ],
    }
    const { root } = await open('estate')
    const cards = [...root.querySelectorAll('article')]
    expect(textOf(cards[0]!)).toContain('公司还没有确认参加')
    expect(textOf(cards[1]!)).toContain('资料已提交')
    expect(cards[1]!.querySelector('a')?.getAttribute('href')).toBe(
      `/t/x/p/evaluation/applications/${applicationId}`,
    )
  })

  it('opens the rules that the address names, hashes included', async () => {
    const { root } = await open('estate', `/received?open=${campaignId}`)
    expect(textOf(root.querySelector('article'))).toContain('抽签承诺')
    expect(textOf(root.querySelector('article'))).toContain('cccccccccccc')
  })

  it('shows its applications to those who do not read campaigns', async () => {
    calls.may.delete('campaign.read')
    answers['/applications'] = { rows: [applicationOf()] }
    const { root } = await open('estate')
    expect(textOf(root.querySelector('tbody tr'))).toContain('2026 年党建引领评价')
    expect(calls.get.mock.calls.some(([path]) => path === '/received-campaigns')).toBe(false)
  })

  it('is taught where there is no campaign', async () => {
    answers['/received-campaigns'] = { rows: [] }
    const { root } = await open('estate')
    expect(textOf(root.querySelector('.empty'))).toContain('9.2.1')
  })
})
