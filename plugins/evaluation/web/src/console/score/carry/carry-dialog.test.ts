import type { EvidenceRow } from '@linli/evaluation-contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import EvidenceList from '../part/EvidenceList.vue'
import { openPage, textOf } from '../testing/open-page.ts'
import { scoreOf } from '../testing/sample-score.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), done: vi.fn() }))
vi.mock('../../evaluation-api.ts', () => ({ evaluationApi: calls }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: calls.done, problem: () => {} },
}))
const { default: CarryDialog } = await import('./CarryDialog.vue')

const idOf = (n: number) => `01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d${String(n).padStart(2, '0')}`
const piece = (n: number, change: Partial<EvidenceRow> = {}): EvidenceRow => ({
  id: idOf(n),
  purpose: 'score',
  kind: 'record',
  title: `材料${n}`,
  eventFrom: '2025-05-01',
  eventTo: '2025-05-02',
  receivedAt: '2025-06-01T02:00:00Z',
  validUntil: null,
  isPrimary: false,
  note: '',
  url: null,
  files: [],
  usedBy: ['A11.a'],
  toConfirm: [],
  isCarriedOn: false,
  addedByName: '周经理',
  isInherited: false,
  version: 1,
  ...change,
})

let app: App
beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset()
  calls.get.mockResolvedValue({
    rows: [
      piece(1),
      piece(2, { validUntil: '2027-01-31' }),
      piece(3, { isCarriedOn: true, validUntil: '2027-01-31' }),
      piece(4, { isInherited: true }),
      piece(5, { purpose: 'appeal' }),
    ],
  })
  calls.post.mockResolvedValue({ carried: [{}, {}], left: [] })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 0)), nextTick())
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[role="dialog"] input[type=checkbox]')]
const sendButton = () => document.querySelector<HTMLButtonElement>('footer [type=submit]')!

describe('pieces of last year', () => {
  it('are the own ones behind points, chosen with a day where nothing says that they still hold', async () => {
    app = (await openPage(CarryDialog, { score: scoreOf([]) })).app
    await settled()
    expect(calls.get).toHaveBeenCalledWith(
      '/evidence',
      expect.objectContaining({ query: expect.objectContaining({ year: 2025 }) }),
    )
    expect(boxes().map(({ disabled }) => disabled)).toEqual([false, false, true])
    for (const box of boxes().slice(0, 2)) box.click()
    await settled()
    expect(sendButton().disabled).toBe(true)
    const days = document.querySelectorAll<HTMLInputElement>('input[type=date]')
    expect(days).toHaveLength(1)
    days[0]!.value = '2025-12-31'
    days[0]!.dispatchEvent(new Event('input'))
    await settled()
    expect(sendButton().disabled).toBe(true)
    days[0]!.value = '2026-08-31'
    days[0]!.dispatchEvent(new Event('input'))
    await settled()
    sendButton().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/evidence/carry-over', {
      year: 2026,
      pieces: [
        { id: idOf(1), validUntil: '2026-08-31' },
        { id: idOf(2), validUntil: null },
      ],
    })
    expect(calls.done).toHaveBeenCalledWith('已结转 2 件，请到对应的评分点逐件确认')
  })
})

describe('a piece carried over', () => {
  it('says that it waits, and that it holds no more, and is confirmed by a person', async () => {
    const onConfirm = vi.fn()
    const waiting = piece(6, { usedBy: [], toConfirm: ['A11.a'], validUntil: '2026-03-31' })
    const props = { rows: [waiting], canEdit: true, today: '2026-11-24', onConfirm }
    app = (await openPage(EvidenceList, props)).app
    await settled()
    expect(textOf(document.body)).toContain('上年度结转，待确认已过有效期')
    const button = [...document.querySelectorAll('button')].find((each) =>
      textOf(each).startsWith('确认仍然有效'),
    )
    button!.click()
    expect(onConfirm).toHaveBeenCalledWith(waiting)
  })

  it.each([
    [false, piece(7), false],
    [true, piece(7, { toConfirm: ['A11.a'], isInherited: true }), false],
    [true, piece(7, { toConfirm: ['A11.a'] }), true],
  ])('is confirmed only by who may change it: %s', async (canEdit, row, isOffered) => {
    app = (await openPage(EvidenceList, { rows: [row], canEdit, today: '2026-11-24' })).app
    await settled()
    expect(textOf(document.body).includes('确认仍然有效')).toBe(isOffered)
  })
})
