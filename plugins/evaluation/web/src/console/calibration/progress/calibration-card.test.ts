import type { CampaignDetail } from '@linli/evaluation-contract/campaign'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { button, lastButton, openPanel, settled, stubShell, type } from '../../panel/testing/open-panel.ts'
import { campaignOf, idOf } from '../../panel/testing/sample-panel.ts'
import { textOf } from '../../score/testing/open-page.ts'
import { calibrationOf, calibrationRowOf, roundOf } from '../testing/sample-calibration.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>(), done: vi.fn() }))
vi.mock('../../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query?: object) => `${path}?${JSON.stringify(query ?? {})}`,
  },
}))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: calls.done, problem: () => {} },
}))
const { default: CalibrationCard } = await import('./CalibrationCard.vue')

const changed = vi.fn()
let app: App
const failed = calibrationRowOf(12, {
  state: 'failed',
  rounds: [roundOf(1, 1.2), roundOf(2, 0.9), roundOf(3, 0.8)],
})
beforeEach(() => {
  stubShell()
  calls.may = new Set(['manage'])
  changed.mockReset()
  calls.done.mockReset()
  calls.get.mockReset().mockResolvedValue(
    calibrationOf([
      calibrationRowOf(11, { drift: { cases: 2, submitted: 1, distance: 0.3 } }),
      calibrationRowOf(13, {
        state: 'admitted',
        admission: { reason: '只差一点', byName: '王秘书', at: '2026-11-24T02:00:00Z' },
      }),
      failed,
    ]),
  )
  calls.post.mockReset().mockResolvedValue({ released: 2 })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(change: Partial<CampaignDetail> = {}) {
  const props = { campaign: campaignOf({ state: 'scoring', ...change }), onChanged: changed }
  const page = await openPanel(CalibrationCard, props, '/campaigns')
  app = page.app
  return page
}
const at = `/campaigns/${idOf(1)}/calibration/${idOf(12)}`
async function decide(action: string, reason: string) {
  button(action)!.click()
  await settled()
  type('原因', reason)
  await settled()
  lastButton(action)!.click()
  await settled()
}

describe('how scorers get through', () => {
  it('stands with who waits for a decision first: distance against the bound, tries, drift', async () => {
    const { root } = await open()
    const lines = [...root.querySelectorAll('tbody tr')].map(textOf)
    expect(lines[0]).toMatch(/^评委12 未通过0\.8超过上限第 3 次（共 3 次），3 \/ 3 个.*2/)
    expect(lines[1]).toContain('王秘书准许：只差一点')
    expect(lines[2]).toMatch(/评委11 已通过0\.42.*1 个，平均差 0\.3/)
    expect(textOf(root)).toContain('平均差距（上限 0.5）')
    expect(textOf(root)).toContain('每评完 5 个小区抽查一个案例')
    expect(root.querySelector('a[download]')?.getAttribute('href')).toContain('/calibration/export?')
  })

  it('lets one in with a reason', async () => {
    await open()
    await decide('准许评分', '两次都只差 0.3')
    expect(calls.post).toHaveBeenCalledWith(`${at}/admit`, { reason: '两次都只差 0.3' })
    expect(changed).toHaveBeenCalled()
    expect(calls.get).toHaveBeenCalledTimes(2)
  })

  it('gives places to the redraw with a reason', async () => {
    await open()
    await decide('收回席位', '没有时间再试')
    expect(calls.post).toHaveBeenCalledWith(`${at}/release`, { reason: '没有时间再试' })
    expect(calls.done).toHaveBeenCalledWith('已收回 2 个席位，请补抽')
  })

  it('shows what somebody else decided meanwhile, with the server’s sentence in the dialog', async () => {
    await open()
    const body = { type: 'about:blank', title: '这位评委已经可以评分', status: 409, requestId: '' }
    calls.post.mockRejectedValue(new ProblemError({ ...body, code: 'illegal_move' }))
    await decide('准许评分', '两次都只差 0.3')
    expect(textOf(document.querySelector('[role="dialog"]'))).toContain('这位评委已经可以评分')
    expect(calls.get).toHaveBeenCalledTimes(2)
  })

  it.each<[string, Partial<CampaignDetail>, boolean]>([
    ['who may only read', {}, false],
    ['once scoring is over', { state: 'preliminary' }, true],
  ])('has nothing to decide for %s', async (_, change, mayManage) => {
    if (!mayManage) calls.may.clear()
    await open(change)
    expect(button('准许评分')).toBeUndefined()
  })
})

describe('before the draw', () => {
  it.each([
    [2, '至少要 3 个才能抽签'],
    [4, '再备到 9 个'],
  ])('says what %i cases are good for, and leads to them', async (unseenCases, text) => {
    calls.get.mockResolvedValue(calibrationOf([], { unseenCases }))
    const { root } = await open({ state: 'open' })
    expect(textOf(root)).toContain(text)
    const links = [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'))
    expect(links).toEqual([
      `/t/x/p/evaluation/calibration?rubricHash=${'a'.repeat(64)}`,
      `/t/x/p/evaluation/calibration?edit=new&rubric=${idOf(2)}`,
    ])
  })
})
