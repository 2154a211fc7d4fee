import type { DeskPage } from '@linli/evaluation-contract/campaign'
import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { all, button, dialog, mainButton, press, settled, stubShell, type } from './testing/place-bench.ts'
import { apartOf, ownOf, pageOf, partOf, placeId, plainPart, rowOf } from './testing/sample-place.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), put: vi.fn(), post: vi.fn() }))
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: calls }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useStream: () => {} }))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: PlacePage } = await import('./PlacePage.vue')
// What the page fetches later is there already, so that no test waits for it.
await Promise.all([
  import('./place/SubmitDialog.vue'),
  import('./place/RecuseDialog.vue'),
  import('./discrepancy/DiscrepancyList.vue'),
  import('./discrepancy/RevisePart.vue'),
])

let page: DeskPage
let app: App

beforeEach(() => {
  localStorage.clear()
  stubShell()
  page = pageOf([partOf(), plainPart(), plainPart({ id: 'J3', label: { 'zh-CN': '第三点', en: 'Third' } })])
  calls.get
    .mockReset()
    .mockImplementation(async (path: string) =>
      path === '/desk/calibration' ? { gates: [], rows: [] } : page,
    )
  calls.put.mockReset().mockResolvedValue({ own: ownOf(), scored: 2, parts: 2, declared: null })
  calls.post.mockReset().mockResolvedValue({ state: 'submitted', isUnblinded: false, version: 2 })
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

describe('the end of a place', () => {
  it('names what is missing and does not hand in', async () => {
    await open()
    button('提交评分')?.click()
    await settled()
    expect(dialog()).toContain('还有 3 个评分点没有完成')
    expect(mainButton()?.disabled).toBe(true)
  })

  it('says what is fixed from then on, hands in by the version seen, and shows the place as it is then', async () => {
    page = pageOf([plainPart({ own: ownOf({ points: 2, levelId: null }) })])
    await open()
    button('提交评分')?.click()
    await settled()
    expect(dialog()).toContain('1 个评分点，合计 2 分（满分 2.5 分）')
    page = { ...page, assignment: rowOf({ state: 'submitted' }) }
    mainButton()?.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/desk/${placeId}/submit`, { version: 1 })
    expect(all()).toContain('您已提交')
    await press('1', 'Enter')
    expect(calls.put).not.toHaveBeenCalled()
  })

  it('shows what the server holds once the page is read anew, and nothing that was never sent', async () => {
    page = pageOf([
      plainPart({ own: ownOf({ points: 2, levelId: null }) }),
      plainPart({ id: 'J3', own: ownOf() }),
    ])
    calls.put.mockResolvedValue({
      own: ownOf({ points: 1, levelId: null }),
      scored: 2,
      parts: 2,
      declared: null,
    })
    await open(`/desk/${placeId}?part=J2`)
    await press('1', 'Enter', '0')
    page = pageOf(
      [plainPart({ own: ownOf({ points: 2.5, levelId: null }) }), plainPart({ id: 'J3', own: ownOf() })],
      {
        assignment: rowOf({ state: 'submitted' }),
      },
    )
    button('申请回避')?.click()
    await settled()
    await type('临时有事', '[role="dialog"]')
    const kind = document.querySelector<HTMLSelectElement>('[role="dialog"] select')
    if (kind) kind.value = 'declared'
    kind?.dispatchEvent(new Event('change'))
    document.querySelector<HTMLFormElement>('[role="dialog"] form')?.requestSubmit()
    await settled()
    expect(all()).not.toContain('已选，未保存')
    await press('k')
    expect(all()).toContain('已保存 2.5 分')
  })

  it('may be a recusal, with its kind and why', async () => {
    await open()
    button('申请回避')?.click()
    await settled()
    const kind = document.querySelector<HTMLSelectElement>('[role="dialog"] select')
    if (!kind) throw new Error('no kinds')
    kind.value = 'family'
    kind.dispatchEvent(new Event('change'))
    await type('配偶在该公司任职', '[role="dialog"]')
    document.querySelector<HTMLFormElement>('[role="dialog"] form')?.requestSubmit()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/desk/${placeId}/recuse`, {
      version: 1,
      kind: 'family',
      reason: '配偶在该公司任职',
    })
  })
})

describe('after both handed in', () => {
  beforeEach(() => {
    const own = ownOf({ points: 4, levelId: 'good' })
    page = pageOf(
      [partOf({ own, mayRevise: true }), plainPart({ own: ownOf({ points: 2, levelId: null }) })],
      {
        assignment: rowOf({ state: 'submitted', assessmentState: 'reconciling', open: 1 }),
        discrepancies: [apartOf()],
      },
    )
  })
  it('both points stand there, notes by place and no name', async () => {
    await open()
    expect(all()).toContain('您 4 分，对方 2 分；相差超过 1 分就要复核')
    expect(all()).toContain('评委二 现场材料不足')
  })

  it('a part is scored anew once, with a reason and after a second question', async () => {
    await open()
    const revise = () => document.querySelector('section[aria-label="复核这个评分点"]')
    const inside = (name: string) =>
      [...(revise()?.querySelectorAll('button') ?? [])].find((each) => textOf(each) === name)
    inside('3')?.click()
    await nextTick()
    await type('再看材料，效果尚可')
    inside('提交复核')?.click()
    await settled()
    expect(calls.put).not.toHaveBeenCalled()
    expect(textOf(revise())).toContain('由 4 分改为 3 分')
    inside('确定提交')?.click()
    await settled()
    expect(calls.put).toHaveBeenCalledWith(
      `/desk/${placeId}/parts/J1/revision`,
      expect.objectContaining({ points: 3, reason: '再看材料，效果尚可', seen: ownOf().id }),
    )
    expect(calls.get).toHaveBeenCalledTimes(2)
  })

  it('is read anew when one comes back, but not at once: each reading is told to the estate', async () => {
    await open()
    document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    expect(calls.get).toHaveBeenCalledTimes(1)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 301_000)
    document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    vi.mocked(Date.now).mockRestore()
    expect(calls.get).toHaveBeenCalledTimes(2)
  })

  it('one’s points may stay, which is a word to the other and to nobody else', async () => {
    await open()
    const note = {
      id: 'n',
      place: 'first' as const,
      text: '保持原分：现场核实过',
      at: '2026-11-29T03:00:00Z',
    }
    calls.post.mockResolvedValue(apartOf({ notes: [...apartOf().notes, note] }))
    button('保持原分')?.click()
    await settled()
    await type('现场核实过', '[role="dialog"]')
    document.querySelector<HTMLFormElement>('[role="dialog"] form')?.requestSubmit()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(
      `/discrepancies/${apartOf().id}/notes`,
      expect.objectContaining({ text: '保持原分：现场核实过' }),
    )
    expect(all()).toContain('保持原分：现场核实过')
    expect(calls.get).toHaveBeenCalledTimes(1)
  })
})
