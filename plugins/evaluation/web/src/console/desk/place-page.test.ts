import type { DeskPage, DeskPart, OwnScore } from '@linli/evaluation-contract/campaign'
import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref, type App } from 'vue'

import type { MyCalibration } from '../calibration/mine/use-my-calibration.ts'
import { gateFor, sittingOf } from '../calibration/testing/sample-calibration.ts'
import { openPage } from '../score/testing/open-page.ts'
import {
  all,
  button,
  chosen,
  dialog,
  heading,
  press,
  problem,
  settled,
  stubShell,
  type,
} from './testing/place-bench.ts'
import { ownOf, pageOf, partOf, placeId, plainPart, rowOf } from './testing/sample-place.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), put: vi.fn(), post: vi.fn() }))
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: calls }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useStream: () => {} }))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: PlacePage } = await import('./PlacePage.vue')
// What the page fetches later is there already, so that no test waits for it.
await Promise.all([import('./place/KeysDialog.vue'), import('./place/SubmitDialog.vue')])

let page: DeskPage
let mine: MyCalibration
let app: App

beforeEach(() => {
  localStorage.clear()
  stubShell()
  page = pageOf([partOf(), plainPart(), plainPart({ id: 'J3', label: { 'zh-CN': '第三点', en: 'Third' } })])
  mine = { gates: [], rows: [] }
  calls.get
    .mockReset()
    .mockImplementation(async (path: string) => (path === '/desk/calibration' ? mine : page))
  calls.put.mockReset().mockImplementation(async (_: string, body: Record<string, unknown>) => ({
    own: ownOf({ ...body, id: String(body['scoreId']) }),
    scored: 1,
    parts: 3,
    declared: { points: 4, confirmed: 3.5, levelId: 'good', reason: '自评理由' },
  }))
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(address = `/desk/${placeId}`) {
  const opened = await openPage(PlacePage, { id: placeId }, address)
  app = opened.app
  await useTenant().enter('x')
  await settled()
  return opened
}
const sent = () => calls.put.mock.calls.map(([path, body]) => [path, body.points, body.levelId])

describe('a place', () => {
  it('whose campaign asks for cases first leads to the first of them, another campaign’s does not', async () => {
    const { campaignId } = page.assignment
    mine = { gates: [gateFor({ campaignId })], rows: [sittingOf('a', { campaignId })] }
    const { app: before, root } = await open()
    expect(all()).toContain('先完成 1 个试评案例，平均差距在 0.5 分以内即可开始正式评分')
    const link = [...root.querySelectorAll('a')].find((each) => each.textContent?.includes('去做试评案例'))
    expect(link?.getAttribute('href')).toBe('/t/x/p/evaluation/desk/calibration/a')
    before.unmount()
    mine = { gates: [gateFor({ campaignId: 'other' })], rows: [] }
    await open()
    expect(all()).not.toContain('试评案例')
  })

  it('shows what is asked, the records, the proposal and the evidence, and hides what the estate declares', async () => {
    await open()
    for (const text of [
      'B07',
      '评委一',
      '活动效果',
      '效果好',
      '群众反响',
      '活动次数6',
      '计入 6 / 共 7',
      '按记录建议 3–4 分',
      '活动 6 次，达到 4 次',
      '七一活动纪要',
      '纪要.pdf',
      '两份照片与去年相同，已核实',
      '您打分之后才显示',
      '协会规则，非标准条文',
    ])
      expect(all().replaceAll(' ', '')).toContain(text.replaceAll(' ', ''))
    expect(calls.get.mock.calls.map(([path]) => path)).toEqual([`/desk/${placeId}`, '/desk/calibration'])
  })

  it('is scored by three keys a part, saved at once, and shows the declaration afterwards', async () => {
    await open()
    await press('1', 'ArrowRight', 'Enter')
    expect(sent()).toEqual([[`/desk/${placeId}/parts/J1`, 3, 'good']])
    expect(heading()).toBe('群众评价')
    await press('k')
    expect(heading()).toBe('活动效果')
    expect(all()).toContain('自评 4 分')
    expect(all()).toContain('已保存 3 分')
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('takes half points by figures, saves on leaving, and sends nothing twice', async () => {
    await open(`/desk/${placeId}?part=J2`)
    await press('2', '.', 'j')
    expect(sent()).toEqual([[`/desk/${placeId}/parts/J2`, 2.5, null]])
    await press('k', 'Enter')
    expect(calls.put).toHaveBeenCalledTimes(1)
  })

  it('sees the score it goes over', async () => {
    await open(`/desk/${placeId}?part=J2`)
    await press('1', 'Enter', 'k', '2', 'Enter')
    const [first, second] = calls.put.mock.calls.map(([, body]) => body)
    expect([first.seen, second.seen]).toEqual([null, first.scoreId])
  })

  it('asks for a reason before points other than proposed, and Enter in it goes on', async () => {
    await open()
    await press('2', 'ArrowRight')
    expect(document.querySelector('textarea')).not.toBeNull()
    await press('Enter')
    expect(calls.put).not.toHaveBeenCalled()
    expect(all()).toContain('请先写理由')
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    await type('效果一般，反响平平')
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', composing))
    await settled()
    expect(calls.put).not.toHaveBeenCalled()
    await press('n')
    expect(heading()).toBe('活动效果')
    await press('Enter')
    expect(calls.put.mock.lastCall?.[1]).toMatchObject({
      points: 1,
      levelId: 'fair',
      reason: '效果一般，反响平平',
    })
    expect(heading()).toBe('群众评价')
  })

  it('is scored by finger as well: a choice is saved as it is made', async () => {
    await open()
    button('3.5')?.click()
    await settled()
    expect(sent()).toEqual([[`/desk/${placeId}/parts/J1`, 3.5, 'good']])
    expect(heading()).toBe('活动效果')
  })

  it('goes to what is unscored with N, and opens the keys with a question mark', async () => {
    page = pageOf([
      partOf(),
      plainPart({ own: ownOf({ points: 2, levelId: null }) }),
      plainPart({ id: 'J3' }),
    ])
    const { router } = await open(`/desk/${placeId}?part=J1`)
    await press('n')
    expect(router.currentRoute.value.query).toEqual({ part: 'J3' })
    await press('?')
    expect(dialog()).toContain('写理由')
    await press('k')
    expect(router.currentRoute.value.query).toEqual({ part: 'J3' })
  })

  it('says what is missing where a level alone is chosen', async () => {
    await open()
    await press('1', 'Enter')
    expect([heading(), calls.put.mock.calls.length]).toEqual(['活动效果', 0])
    expect(all()).toContain('请先选分数')
  })

  it('keeps a choice that was not saved over a closed window', async () => {
    await open()
    await press('1', 'ArrowLeft')
    app.unmount()
    document.body.replaceChildren()
    await open()
    expect(chosen()).toBe('4')
    expect(all()).toContain('已选，未保存')
    expect(calls.put).not.toHaveBeenCalled()
  })

  it('is not there for others', async () => {
    calls.get.mockRejectedValue(problem('not_found'))
    await open()
    expect(all()).toContain('没有这个评分席位')
  })
})

describe('who confirms', () => {
  const machine = (change: Partial<DeskPart> = {}) =>
    plainPart({
      isJudged: false,
      mode: 'auto',
      proposal: { low: 2, high: 2, state: 'settled', suggestedLevel: null },
      ...change,
    })
  beforeEach(() => {
    page = pageOf([machine(), machine({ id: 'J3' })], { assignment: rowOf({ role: 'confirm' }) })
  })
  it('accepts a proposal with one key', async () => {
    await open()
    await press('Enter', 'Enter')
    expect(sent().map(([, points]) => points)).toEqual([2, 2])
    expect(dialog()).toContain('提交后分数固定')
  })
  it('accepts nothing by passing by', async () => {
    await open()
    await press('j', 'k', 'n')
    expect(calls.put).not.toHaveBeenCalled()
  })
})

describe('a score that does not get through', () => {
  it('goes to the place it was made for, whatever stands on screen by then', async () => {
    const first = Promise.withResolvers<{ own: OwnScore }>()
    calls.put.mockImplementationOnce(() => first.promise)
    const id = ref(placeId)
    const Host = defineComponent({ setup: () => () => h(PlacePage, { id: id.value }) })
    app = (await openPage(Host, {}, `/desk/${placeId}?part=J2`)).app
    await settled()
    await press('2', 'Enter', '1', 'Enter')
    expect(calls.put).toHaveBeenCalledTimes(1)
    calls.get.mockImplementation(() => new Promise(() => undefined))
    id.value = 'other'
    await settled()
    first.resolve({ own: ownOf() })
    await settled()
    expect(calls.put.mock.calls.map(([path]) => path)).toEqual([
      `/desk/${placeId}/parts/J2`,
      `/desk/${placeId}/parts/J3`,
    ])
  })

  it('is kept on the device, said so, and goes when the network is back', async () => {
    calls.put.mockRejectedValueOnce(problem('offline'))
    await open(`/desk/${placeId}?part=J2`)
    await press('2', 'Enter')
    expect(all()).toContain('1 个分数没能送出，已存在本机')
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(new Set(calls.put.mock.calls.map(([, body]) => body.scoreId)).size).toBe(1)
    expect(all()).not.toContain('没能送出')
  })

  it('says why it was refused and keeps the choice in hand', async () => {
    const issues = [{ path: 'reason', rule: 'difference_needs_reason', message: '与建议不同，请写理由' }]
    calls.put.mockRejectedValueOnce(problem('bad_input', { issues }))
    await open(`/desk/${placeId}?part=J2`)
    await press('2', 'Enter', 'k')
    expect(all()).toContain('与建议不同，请写理由')
    expect(button('2 分')?.getAttribute('aria-pressed') ?? button('2')?.getAttribute('aria-pressed')).toBe(
      'true',
    )
  })

  it('shows both where another window scored the part, and takes the one that is chosen', async () => {
    const theirs = ownOf({ points: 1, levelId: null, reason: '另一个窗口' })
    calls.put.mockRejectedValueOnce(problem('conflict', { current: theirs }))
    await open(`/desk/${placeId}?part=J2`)
    await press('2', 'Enter', 'k')
    expect(all()).toContain('1 分 · 另一个窗口')
    await press('0', 'Enter')
    expect(calls.put).toHaveBeenCalledTimes(1)
    await press('k')
    button('用这个窗口的')?.click()
    await settled()
    expect(calls.put.mock.lastCall?.[1]).toMatchObject({ points: 2, seen: theirs.id })
    expect(all()).toContain('已保存 2 分')
  })
})
