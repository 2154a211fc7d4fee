import type { CaptureFlag, PackagePart } from '@linli/evaluation-contract/site'
import { addCatalogue, i18n } from '@linli/web-kit'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, defineComponent, h, nextTick, reactive, type App } from 'vue'

import { messages } from '../i18n/zh-cn.ts'
import ConflictCard from './ConflictCard.vue'
import JudgesFields from './JudgesFields.vue'
import PointsChoice from './PointsChoice.vue'
import SignaturePad from './SignaturePad.vue'
import type { Stroke } from './strokes.rules.ts'

const words = (text: string) => ({ 'zh-CN': text, en: text })
const part: PackagePart = {
  id: 'J1',
  item: words('阵地'),
  label: words('宣传阵地'),
  max: 4,
  points: [0, 3, 4],
  levels: [
    { id: 'good', descriptor: words('完整'), points: [3, 4] },
    { id: 'none', descriptor: words('没有'), points: [0] },
  ],
  judges: [{ key: 'clean', title: words('是否整洁') }],
  considers: [],
  facts: [],
  earlier: [],
}
let app: App
let root: HTMLElement
beforeEach(async () => {
  await addCatalogue('evaluation', { 'zh-CN': async () => ({ messages }), en: async () => ({ messages }) })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})
function show(render: () => ReturnType<typeof h>): void {
  app = createApp(defineComponent({ render })).use(i18n).use(createPinia())
  root = document.body.appendChild(document.createElement('main'))
  app.mount(root)
}
const buttons = () => [...root.querySelectorAll('button')]
async function press(name: string): Promise<void> {
  buttons()
    .find(({ textContent }) => textContent?.trim() === name)
    ?.click()
  await nextTick()
}

it('takes points with the level they stand under', async () => {
  const said = reactive<{ points: number | null; level: string | null }>({ points: null, level: null })
  show(() =>
    h(PointsChoice, {
      part,
      isMissing: true,
      points: said.points,
      level: said.level,
      'onUpdate:points': (value: number | null) => (said.points = value),
      'onUpdate:level': (value: string | null) => (said.level = value),
    }),
  )
  expect(buttons().map(({ textContent }) => textContent?.trim())).toEqual(['3', '4', '0'])
  expect(root.querySelector('[role=alert]')?.textContent).toContain('请选择分值')
  await press('3')
  expect(said).toEqual({ points: 3, level: 'good' })
  expect(buttons().map((each) => each.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false'])
})

it('takes an answer of no as an answer', async () => {
  const said = reactive<{ judges: Record<string, boolean> }>({ judges: {} })
  show(() =>
    h(JudgesFields, {
      judges: part.judges,
      isMissing: false,
      modelValue: said.judges,
      'onUpdate:modelValue': (value: Record<string, boolean>) => (said.judges = value),
    }),
  )
  await press('否')
  expect(said.judges).toEqual({ clean: false })
})

describe('a signature', () => {
  const drawn = reactive<{ strokes: Stroke[] }>({ strokes: [] })
  const point = (type: string, x: number, y: number) =>
    root
      .querySelector('canvas')
      ?.dispatchEvent(Object.assign(new Event(type), { pointerId: 1, offsetX: x, offsetY: y }))
  beforeEach(() => {
    drawn.strokes = []
    HTMLElement.prototype.setPointerCapture = () => {}
    show(() =>
      h(SignaturePad, {
        modelValue: drawn.strokes,
        'onUpdate:modelValue': (value: Stroke[]) => (drawn.strokes = value),
      }),
    )
  })
  it('is drawn line by line; one can be taken back, or all', async () => {
    for (const y of [10, 30]) {
      point('pointerdown', 0, y)
      point('pointermove', 40, y)
      point('pointerup', 40, y)
      await nextTick()
    }
    expect(drawn.strokes).toEqual([
      [
        { x: 0, y: 10 },
        { x: 40, y: 10 },
      ],
      [
        { x: 0, y: 30 },
        { x: 40, y: 30 },
      ],
    ])
    await press('撤销一笔')
    expect(drawn.strokes).toHaveLength(1)
    await press('重签')
    expect(drawn.strokes).toEqual([])
  })
  it('is no line where a finger only touched', async () => {
    point('pointerdown', 5, 5)
    point('pointerup', 5, 5)
    await nextTick()
    expect(drawn.strokes).toEqual([])
  })
})

describe('versions that differ', () => {
  const version = (id: string, points: number, flags: CaptureFlag[] = []) => ({
    id,
    hash: 'h',
    receivedAt: '2026-09-08T04:00:00Z',
    flags,
    kind: 'part' as const,
    part: 'J1',
    points,
    levelId: null,
    judges: {},
    note: '',
    inspector: '核查员',
    deviceKey: 'd',
    seq: 1,
    capturedAt: '2026-09-08T03:00:00Z',
    clockOffsetMs: null,
    hasPlace: false,
    media: [],
    isLatest: true,
  })
  const conflict = {
    id: 'c',
    part: 'J1',
    label: words('宣传阵地'),
    state: 'open' as const,
    versions: ['a', 'b'],
    chosenId: null,
    reason: null,
    decidedByName: null,
    version: 1,
  }
  const decided: string[][] = []
  const card = (versions: ReturnType<typeof version>[]) =>
    show(() =>
      h(ConflictCard, {
        choice: { conflict, versions },
        isSending: false,
        onDecide: (...said: string[]) => decided.push(said),
      }),
    )

  it('are decided by the lead once one is chosen and a reason is there', async () => {
    card([version('a', 4), version('b', 2)])
    await press('裁定')
    expect(decided).toEqual([])
    buttons()[1]?.click()
    const reason = root.querySelector('textarea')
    if (reason) {
      reason.value = ' 缺一块 '
      reason.dispatchEvent(new Event('input'))
    }
    await nextTick()
    await press('裁定')
    expect(decided).toEqual([['b', '缺一块']])
  })

  it('are shown and left to the association where one came after the hand-in', () => {
    card([version('a', 4), version('b', 2, ['late'])])
    expect(root.textContent).toContain('由协会工作人员裁定')
    expect(buttons()).toHaveLength(0)
  })
})
