import type { SittingPage as Page } from '@linli/evaluation-contract/campaign'
import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import {
  all,
  button,
  chosen,
  dialog,
  heading,
  mainButton,
  press,
  problem,
  settled,
  stubShell,
  type,
} from '../../desk/testing/place-bench.ts'
import type { MyCalibration } from '../mine/use-my-calibration.ts'
import { openPage } from '../../score/testing/open-page.ts'
import { gateFor, sittingOf, sittingPageOf, twoParts } from '../testing/sample-calibration.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), put: vi.fn(), post: vi.fn() }))
const told = vi.hoisted(() => vi.fn())
vi.mock('../../evaluation-api.ts', () => ({ evaluationApi: calls }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useStream: () => {} }))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: told },
}))
const { default: SittingPage } = await import('./SittingPage.vue')
// What the page fetches later is there already, so that no test waits for it.
await import('./HandInDialog.vue')

let page: Page
let mine: MyCalibration
let app: App
const own = (points: number, reason = '') => ({ own: { points, reason } })

beforeEach(() => {
  localStorage.clear()
  stubShell()
  told.mockReset()
  page = sittingPageOf()
  mine = { gates: [gateFor()], rows: [sittingOf('next')] }
  calls.get
    .mockReset()
    .mockImplementation(async (path: string) => (path === '/desk/calibration' ? mine : page))
  calls.put.mockReset().mockResolvedValue({ answered: 1, parts: 2 })
  calls.post.mockReset()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open() {
  const opened = await openPage(SittingPage, { id: 's' }, '/desk/calibration/s')
  app = opened.app
  await useTenant().enter('x')
  await settled()
}
const sent = () => calls.put.mock.calls.map(([path, body]) => [path, body])
const at = '/desk/calibration/s'

describe('a case', () => {
  it('shows what was found and what it is for, and no reference', async () => {
    await open()
    for (const text of ['评分点 P1', '活动次数6 次', '四次有纪要', '活动照片', '不计入任何结果', '协会规则'])
      expect(all()).toContain(text)
    expect(all()).not.toContain('参考分：')
    expect(calls.get.mock.calls.map(([path]) => path)).toEqual([at])
  })

  it('is worked through by the desk’s keys: figures, levels, Enter, and the hand-in at its end', async () => {
    await open()
    await press('3', 'Enter')
    expect(heading()).toBe('评分点 P2')
    await press('1', 'ArrowRight', 'Enter')
    expect(sent()).toEqual([
      [`${at}/parts/P1`, { points: 3, reason: '' }],
      [`${at}/parts/P2`, { points: 3, reason: '' }],
    ])
    expect(dialog()).toContain('提交后不能再改，随即显示每个评分点的参考分和理由')
    expect(mainButton()?.disabled).toBe(false)
  })

  it('goes on where it was left, with the answers that stand', async () => {
    page = sittingPageOf({ answered: 1 }, twoParts(own(2), {}))
    await open()
    expect(heading()).toBe('评分点 P2')
    await press('k')
    expect(chosen()).toBe('2')
    expect(all()).toContain('已保存 2 分')
  })

  it('keeps on the device what the network lost', async () => {
    calls.put.mockRejectedValue(problem('offline'))
    await open()
    await press('3', 'Enter')
    expect(localStorage.getItem('linli.draft.evaluation.desk.s.P1')).toContain('"points":3')
  })

  it('takes a reason along', async () => {
    await open()
    await press('3', 'r')
    await type(' 一次没有照片 ')
    await press('Escape', 'Enter')
    expect(sent().at(-1)).toEqual([`${at}/parts/P1`, { points: 3, reason: '一次没有照片' }])
  })

  it('is not handed in before every part has points', async () => {
    await open()
    button('提交案例')!.click()
    await settled()
    expect(dialog()).toContain('还有 2 个评分点没有完成')
    expect(mainButton()?.disabled).toBe(true)
  })
})

describe('handing in', () => {
  const done = () =>
    sittingPageOf(
      { isSubmitted: true, answered: 2, distance: 0.75 },
      twoParts(
        { ...own(4, '都有照片'), reference: { points: 3, why: '两次没有照片，不算' } },
        { ...own(2), reference: { points: 2, why: '参加的人少' } },
      ),
    )
  async function handIn() {
    page = sittingPageOf({ answered: 2 }, twoParts(own(4), own(2)))
    await open()
    button('提交案例')!.click()
    await settled()
    mainButton()!.click()
    await settled()
  }

  it('shows reference, why and the distance, and leads on to the next case', async () => {
    calls.post.mockResolvedValue({ page: done(), gate: null })
    await handIn()
    expect(calls.post).toHaveBeenCalledWith(`${at}/submit`)
    for (const text of [
      '平均差距 0.75 分',
      '您的分4 分参考分3 分差距高 1 分',
      '两次没有照片，不算',
      '理由：都有照片',
      '您的分2 分参考分2 分差距一致',
      '这一次还有案例没做完',
    ])
      expect(all()).toContain(text)
    const link = [...document.querySelectorAll('a')].find((each) => each.textContent?.includes('下一个案例'))
    expect(link?.getAttribute('href')).toBe('/t/x/p/evaluation/desk/calibration/next')
  })

  it('of the last case says whether one may begin', async () => {
    mine = { gates: [gateFor({ state: 'passed', distance: 0.42 })], rows: [] }
    calls.post.mockResolvedValue({ page: done(), gate: null })
    await handIn()
    expect(all()).toContain('通过了：平均差距 0.42 分，在 0.5 分以内，可以开始正式评分')
  })

  it('that is refused says why, and the case is read anew', async () => {
    calls.post.mockRejectedValue(problem('illegal_move'))
    await handIn()
    expect(told).toHaveBeenCalled()
    expect(calls.get.mock.calls.filter(([path]) => path === at)).toHaveLength(2)
  })
})

it('that is not the reader’s leads back to the desk', async () => {
  calls.get.mockRejectedValue(problem('not_found'))
  await open()
  expect(all()).toContain('没有这个案例')
})
