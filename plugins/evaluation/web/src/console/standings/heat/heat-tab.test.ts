import { afterEach, describe, expect, it } from 'vitest'
import { ref, type App } from 'vue'

import { openPage, textOf } from '../../score/testing/open-page.ts'
import { sampleOutline, sampleSummary, standingOf } from '../testing/sample-standings.ts'
import HeatTab from './HeatTab.vue'

const rows = [
  standingOf('甲'),
  standingOf('乙', { rubricId: 'other', items: { A01: 2, X9: 3 } }),
  standingOf('丙', { low: 5, items: { A01: 0, A02: 5, A03: 5 } }),
]
let app: App
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})
const settled = () => new Promise((done) => setTimeout(done, 0))

async function open() {
  const list = { rows: ref(rows), hasMore: ref(false), isLoadingMore: ref(false), loadMore: async () => {} }
  const page = await openPage(HeatTab, { list, summary: sampleSummary, outline: sampleOutline }, '/standings')
  app = page.app
  const cell = (place: string): HTMLElement => {
    const found = page.root.querySelector<HTMLElement>(`[data-at='${place}']`)
    if (!found) throw new Error(`no cell at ${place}`)
    return found
  }
  const reading = () => textOf(page.root.querySelector('.lk-hint'))
  const key = async (place: string, name: string) => {
    cell(place).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
    await settled()
  }
  return { ...page, cell, reading, key }
}

describe('the heat map', () => {
  it('has items under their groups, the average first, and each estate’s points with its colour', async () => {
    const { root, cell } = await open()
    const heads = [...root.querySelectorAll('thead th')].map((head) => [
      textOf(head),
      head.getAttribute('colspan'),
    ])
    expect(heads).toEqual([
      ['小区', null],
      ['融入行业党建', '2'],
      ['组织建设好', '1'],
      ['报送党员信息', null],
      ['党员业主台账', null],
      ['党建阵地', null],
    ])
    expect([...root.querySelectorAll('.average td')].map(textOf)).toEqual(['4', '3', '1'])
    expect([1, 2, 3].map((column) => [textOf(cell(`2:${column}`)), cell(`2:${column}`).className])).toEqual([
      ['0', 'first heat-step heat-step--none'],
      ['5', 'heat-step heat-step--most'],
      ['5', 'first heat-step heat-step--full'],
    ])
  })

  it('says of an estate under another rubric that it is, and leaves its cells without colour', async () => {
    const { root, cell } = await open()
    expect(textOf(cell('1:0'))).toBe('乙小区8 · 另一版细则')
    expect([1, 2].map((column) => [textOf(cell(`1:${column}`)), cell(`1:${column}`).className])).toEqual([
      ['2', 'first'],
      ['–', ''],
    ])
    expect(textOf(root.querySelector('.heat__mixed'))).toContain('只列分数、不着色')
  })

  it('reads out what the pointer or the keyboard stands on', async () => {
    const { cell, reading } = await open()
    expect(reading()).toContain('键盘用方向键移动')
    cell('2:2').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
    await settled()
    expect(reading()).toBe('丙小区 · 党员业主台账：5 / 6 分，平均 3')
    cell('1:1').focus()
    await settled()
    expect(reading()).toBe('乙小区 · 报送党员信息：2 分（按另一版细则）')
    cell('1:2').focus()
    await settled()
    expect(reading()).toBe('乙小区 · 党员业主台账：该小区的细则没有这一项')
    cell('2:0').focus()
    await settled()
    expect(reading()).toBe('丙小区：已确定 5 分，最多 12 分')
  })

  it('has one cell in the tab order, which arrows move along with the focus', async () => {
    const { root, cell, key } = await open()
    const inOrder = () =>
      [...root.querySelectorAll('[data-at][tabindex="0"]')].map((each) => each.getAttribute('data-at'))
    expect(inOrder()).toEqual(['0:0'])
    await key('0:0', 'ArrowDown')
    await key('1:0', 'End')
    expect(inOrder()).toEqual(['1:3'])
    expect(document.activeElement).toBe(cell('1:3'))
  })

  it('leads to an item of an estate’s score by a press or Enter', async () => {
    const { router, cell, key } = await open()
    cell('0:2').click()
    await settled()
    expect(router.currentRoute.value.fullPath).toBe('/t/甲/p/evaluation/score?year=2026&items=A02')
    cell('2:3').focus()
    await key('2:3', 'Enter')
    expect(router.currentRoute.value.fullPath).toBe('/t/丙/p/evaluation/score?year=2026&items=A03')
  })

  it('leads to the score as a whole by the name, and where the estate has no such item', async () => {
    const { router, cell } = await open()
    expect(decodeURI(cell('0:0').getAttribute('href') ?? '')).toBe('/t/甲/p/evaluation/score?year=2026')
    cell('1:2').click()
    await settled()
    expect(router.currentRoute.value.fullPath).toBe('/t/乙/p/evaluation/score?year=2026')
  })

  it('leaves the names to the browser, so that they open in a new tab as every link does', async () => {
    const { router, cell } = await open()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    cell('0:0').dispatchEvent(click)
    await settled()
    expect(click.defaultPrevented).toBe(false)
    expect(router.currentRoute.value.path).toBe('/standings')
  })
})
