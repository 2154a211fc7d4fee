import { indexRubric } from '@linli/evaluation-contract/scoring'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../testing/open-page.ts'
import { detailOf, opinionOf, partOf, sampleDoc } from '../testing/sample-score.ts'

vi.mock('../rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: OpinionDialog } = await import('./OpinionDialog.vue')

const say = vi.fn()
const asks = vi.fn()
let app: App
beforeEach(() => {
  localStorage.clear()
  say.mockReset().mockResolvedValue({})
  asks.mockReset()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 0)), nextTick())
async function open(detail = detailOf(), layer: 'declared' | 'confirmed' = 'declared') {
  const props = { layer, detail, rubricId: 'x', year: 2026, say, onEvidence: asks }
  app = (await openPage(OpinionDialog, props)).app
  await settled()
}
const radio = (name: string) =>
  [...document.querySelectorAll('label')].find((label) => textOf(label) === name)!.querySelector('input')!
async function choose(name: string): Promise<void> {
  radio(name).click()
  await settled()
}
async function reason(text: string): Promise<void> {
  const area = document.querySelector('textarea')!
  area.value = text
  area.dispatchEvent(new Event('input'))
  await settled()
}
const sendButton = () => document.querySelector<HTMLButtonElement>('footer [type=submit]')!

describe('what a person says of a part', () => {
  it('is only what the rubric prints', async () => {
    await open()
    const points = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
      (each) => each.value,
    )
    expect(points).toEqual(['yes', 'no', '0', '1', '3'])
    expect(sendButton().disabled).toBe(true)
  })

  it('is seen against the records as they are with the answers given', async () => {
    await open()
    expect(textOf(document.querySelector('.lk-facts dd'))).toBe('1–3 分')
    await choose('是')
    expect(textOf(document.querySelector('.lk-facts dd'))).toBe('按您的回答，系统得分为 3 分')
  })

  it('needs a reason and evidence where it differs, and the way to add some', async () => {
    await open()
    await choose('是')
    await choose('1 分')
    await reason('第四次活动材料不全')
    expect(sendButton().disabled).toBe(true)
    document.querySelector<HTMLButtonElement>('.lk-wrong .lk-link')!.click()
    expect(asks).toHaveBeenCalled()
  })

  it('is sent with what its author saw', async () => {
    await open(detailOf({ score: partOf({ evidence: 1 }), opinions: [opinionOf({ points: 1 })] }))
    await choose('3 分')
    expect(sendButton().disabled).toBe(false)
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await settled()
    expect(say).toHaveBeenCalledWith('declared', {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      points: 3,
      levelId: null,
      judges: { good: true },
      reason: '',
      seen: opinionOf().id,
    })
  })

  it('shows the company what was declared', async () => {
    await open(detailOf({ opinions: [opinionOf()] }), 'confirmed')
    expect(textOf(document.querySelector('.lk-facts'))).toContain('自评分3 分')
  })
})
