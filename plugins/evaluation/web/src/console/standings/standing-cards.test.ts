import { afterEach, expect, it, vi } from 'vitest'
import { h, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { sampleOutline, sampleSummary } from './testing/sample-standings.ts'

interface Drawn {
  label: string
  rows: { name: string; value: number; target?: number }[]
}
const drawn = vi.hoisted((): { charts: Drawn[] } => ({ charts: [] }))
vi.mock('@linli/ui-charts', () => {
  const chart = (_: object, { attrs }: { attrs: Record<string, unknown> }) => {
    drawn.charts.push({ label: String(attrs['label']), rows: attrs['rows'] as Drawn['rows'] })
    return h('i')
  }
  return { GapBars: chart, BarList: chart }
})
const { default: StandingCards } = await import('./StandingCards.vue')

let app: App
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  drawn.charts = []
})
async function open(given: Partial<typeof sampleSummary> = {}, source = sampleOutline.source) {
  const page = await openPage(StandingCards, {
    summary: { ...sampleSummary, ...given },
    outline: { ...sampleOutline, source },
  })
  app = page.app
  return textOf(page.root.querySelector('.average'))
}

it('says the average of those with a score, and how many have none yet', async () => {
  const text = await open()
  expect(text).toContain('8满分 15 · 已确定')
  expect(text).toContain('2 个小区有得分')
  expect(text).toContain('1 个小区还没有得分')
})

it('names what the points are given by: the standard’s annex, or another paper', async () => {
  expect(await open()).toContain('附录 A（资料性）· 9.2.1、9.2.2')
  app.unmount()
  const other = await open({}, { document: '某市评价办法', annex: '附件 2' })
  expect(other).toContain('依据：某市评价办法 附件 2')
  expect(other).not.toContain('附录 A')
})

it('says so when every estate has a score', async () => {
  const text = await open({ waiting: 0 })
  expect(text).toContain('所属小区都有得分')
  expect(text).not.toContain('还没有得分')
})

it('draws each group against its most and the items that lose most, by the rubric’s titles', async () => {
  await open()
  expect(
    drawn.charts.map(({ rows }) => rows.map(({ name, value, target }) => [name, value, target])),
  ).toEqual([
    [
      ['融入行业党建', 7, 10],
      ['组织建设好', 1, 5],
    ],
    [
      ['党建阵地', 4, undefined],
      ['党员业主台账', 3, undefined],
    ],
  ])
  expect(drawn.charts[1]?.label).toBe('平均失分最多的 2 个项目，失分多的在前')
})
