import { planDraw, type CampaignDetail } from '@linli/evaluation-contract/campaign'
import { drawCommitment } from '@linli/evaluation-contract/draw'
import { hashJson } from '@linli/evaluation-contract/proof'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { textOf } from '../score/testing/open-page.ts'
import { button, lastButton, openPanel, settled, stubShell } from './testing/open-panel.ts'
import { campaignOf, idOf, progressOf, scorerOf } from './testing/sample-panel.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>(), done: vi.fn() }))
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get: calls.get, post: calls.post } }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: calls.done, problem: () => {} },
}))
const { default: PanelTab } = await import('./PanelTab.vue')

const at = `/campaigns/${idOf(1)}`
const answers: Record<string, unknown> = {}
const changed = vi.fn()
let app: App
beforeEach(() => {
  stubShell()
  calls.may.clear()
  calls.may.add('manage')
  changed.mockReset()
  calls.done.mockReset()
  Object.assign(answers, {
    '/scorers': {
      rows: [scorerOf(11), scorerOf(12), scorerOf(13), scorerOf(14, { certifiedUntil: '2090-01-01' })],
    },
    [`${at}/progress`]: progressOf(),
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(change: Partial<CampaignDetail> = {}, address = `${at}?tab=panel`) {
  const props = { campaign: campaignOf(change), onChanged: changed }
  const page = await openPanel(PanelTab, props, address)
  app = page.app
  return page
}
const problem = (code: 'stale_version' | 'forbidden', title: string) =>
  new ProblemError({ type: 'about:blank', title, status: 409, code, requestId: '' })

describe('before the draw', () => {
  it('counts estates and scorers, and tells once what is revealed and fixed before it draws', async () => {
    const { root } = await open()
    expect(textOf(root)).toContain('已提交资料的小区2还没提交0符合条件的评委3')
    expect(textOf(root)).toContain('另有 1 位在聘评委的资格在评分截止日')
    expect(textOf(root)).toContain('协会规则，非标准条文')
    calls.post.mockResolvedValue({
      version: 5,
      assessments: 2,
      places: 6,
      gaps: [
        {
          assignmentId: idOf(30),
          assessmentId: idOf(20),
          estateName: '景田花园',
          role: 'confirm',
          reason: 'conflicts',
        },
      ],
      isConnected: false,
    })
    button('抽签')!.click()
    await settled()
    const dialog = textOf(document.querySelector('[role="dialog"]'))
    expect(dialog).toContain('可与承诺值 cccccccccccc 核对')
    expect(dialog).toContain('参加评分的 2 个小区')
    expect(calls.post).not.toHaveBeenCalled()
    button('确认抽签')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`${at}/draw`, { version: 4 })
    expect(changed).toHaveBeenCalled()
    expect(textOf(root)).toContain('抽签完成：2 个小区，6 个席位1 个席位没有抽到评委')
    expect(textOf(root)).toContain('评委之间没有全部关联起来')
  })

  it('waits for estates that may still hand in, and says until when', async () => {
    const dates = { ...campaignOf().dates, lockBy: '2098-07-01' }
    const { root } = await open({ counts: { locked: 2, accepted: 3 }, dates })
    expect(button('抽签')!.disabled).toBe(true)
    expect(textOf(root)).toContain('还有 3 个小区没有提交')
  })

  it('reloads the campaign where somebody was faster, with the server’s sentence in the dialog', async () => {
    await open()
    calls.post.mockRejectedValue(problem('stale_version', '活动刚刚改动过'))
    button('抽签')!.click()
    await settled()
    button('确认抽签')!.click()
    await settled()
    expect(textOf(document.querySelector('[role="dialog"]'))).toContain('活动刚刚改动过')
    expect(changed).toHaveBeenCalled()
  })

  it('has no button for who may only read', async () => {
    calls.may.clear()
    await open()
    expect(button('抽签')).toBeUndefined()
  })
})

describe('calibration', () => {
  it.each([
    ['a bound', { calibrationBound: 0.5 }, true],
    ['cases in between', { driftEvery: 10 }, true],
    ['neither', {}, false],
  ])('has its card where the rules ask for %s', async (_, change, isThere) => {
    answers[`${at}/calibration`] = { bound: 0.5, driftEvery: 0, activeCases: 9, unseenCases: 9, rows: [] }
    const { root } = await open({ policies: { ...campaignOf().policies, ...change } })
    expect(textOf(root).includes('试评校准')).toBe(isThere)
  })
})

describe('after the draw', () => {
  it('shows states, places and scorers in numbers, and leads from a distance to its discrepancies', async () => {
    const { root } = await open({ state: 'scoring' })
    const text = textOf(root)
    expect(text).toContain('评委一112')
    expect(text).toContain('评委11210还差 1')
    expect(text).toContain('景田花园6.5 分2')
    const link = [...root.querySelectorAll('a')].find((each) => textOf(each) === '景田花园')
    expect(link?.getAttribute('href')).toContain(`tab=discrepancies&assessment=${idOf(20)}&state=any`)
    expect(calls.get).not.toHaveBeenCalledWith(`${at}/draw`, expect.anything())
  })

  it('draws vacant places again, and says why some stay', async () => {
    const { root } = await open({ state: 'scoring' })
    expect(textOf(root)).toContain('景田花园核对评委符合条件的评委都要回避')
    calls.post.mockResolvedValue({ filled: 0, gaps: progressOf().vacant })
    button('补抽')!.click()
    await settled()
    lastButton('补抽')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`${at}/redraw`)
    expect(calls.done).toHaveBeenCalledWith('补上 0 个席位，还空 1 个')
    expect(textOf(root)).toContain('符合条件的评委都要回避')
  })

  it('makes the draw again here, whatever the server says of it', async () => {
    const [seed, salt] = ['1', 'ab']
    const material = {
      secondLookShare: 0,
      estates: [{ id: idOf(20) }],
      judged: ['J1'],
      machine: [],
      scorers: [{ id: idOf(11) }, { id: idOf(12) }],
      conflicts: [],
    }
    const places = planDraw(seed, material).places.map(({ gap: _, ...place }) => place)
    const commitment = drawCommitment({ campaign: idOf(1), seed, salt })
    answers[`${at}/draw`] = {
      campaignId: idOf(1),
      seed,
      salt,
      commitment,
      isCommitted: true,
      drawnAt: '2026-07-02T02:00:00Z',
      payloadHash: hashJson({ seed, salt, material, places }),
      material,
      places,
      isReproduced: true,
    }
    const drawn = { state: 'scoring', drawCommitment: commitment } as const
    const { root } = await open(drawn, `${at}?tab=panel&record=draw`)
    expect(textOf(root)).toContain('种子和盐值与承诺值相符')
    button('在本机重算')!.click()
    await vi.waitUntil(() => textOf(root).includes('一致：承诺值相符，2 个席位全部相同'))
    app.unmount()
    const again = await open({ ...drawn, drawCommitment: 'd'.repeat(64) }, `${at}?tab=panel&record=draw`)
    button('在本机重算')!.click()
    await vi.waitUntil(() => textOf(again.root).includes('记录里的承诺值与活动公布的不同'))
  })

  it('tells an officer who scores why nothing is shown', async () => {
    calls.get.mockRejectedValue(problem('forbidden', '本人正在担任评委'))
    const { root } = await open({ state: 'scoring' })
    expect(textOf(root)).toContain('本人正在担任评委')
    expect(root.querySelector('table')).toBeNull()
  })
})
