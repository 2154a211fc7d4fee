import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../testing/open-page.ts'
import { partOf, scoreOf } from '../testing/sample-score.ts'
import ItemsTab from './ItemsTab.vue'

vi.mock('../part/PartPanel.vue', () => ({ __esModule: true, default: { render: () => null } }))
const named = (key: string, zh: string) => ({ key, title: { 'zh-CN': zh, en: key } })
const score = scoreOf([
  partOf({
    missing: [named('act.count', '党建活动次数')],
    undecided: [named('good', '效果是否好？')],
    evidence: 2,
    onSite: true,
  }),
  partOf({
    id: 'A11.b',
    label: { 'zh-CN': '办结率', en: 'Closure rate' },
    mode: 'auto',
    low: 2,
    high: 2,
    max: 2,
  }),
])
let app: App
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})
async function open(address: string) {
  const page = await openPage(ItemsTab, { score }, address)
  app = page.app
  const parts = () => [...page.root.querySelectorAll('li.part')]
  return { ...page, parts }
}
const settled = async () => (await new Promise((done) => setTimeout(done, 0)), nextTick())

describe('the items', () => {
  it('are closed at first, and those opened stand in the address', async () => {
    const { root, router, parts } = await open('/score')
    expect(parts()).toHaveLength(0)
    const item = root.querySelector<HTMLButtonElement>('h3 button')!
    expect(item.getAttribute('aria-expanded')).toBe('false')
    item.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({ items: 'A11' })
    expect(item.getAttribute('aria-expanded')).toBe('true')
    expect(parts()).toHaveLength(2)
  })

  it('name three clauses of many, and the rest on demand', async () => {
    const groups = structuredClone(score.groups)
    groups[0]!.items[0]!.clauses = ['5.1', '6.2', '7.1', '7.2', '8.1']
    const page = await openPage(ItemsTab, { score: { ...score, groups } }, '/score')
    app = page.app
    const line = () => textOf(page.root.querySelector('.item__head p'))
    expect(line()).toContain('7.1')
    expect(line()).not.toContain('7.2')
    expect(line()).toContain('等 5 条')
    page.root.querySelector<HTMLButtonElement>('.item__head p button')!.click()
    await settled()
    expect(line()).toContain('8.1')
  })

  it('show what is missing in words, a fact with the way to it and a question as it is asked', async () => {
    const { parts } = await open('/score?items=A11')
    const [first] = parts()
    expect(textOf(first!)).toContain('缺数据：党建活动次数')
    expect(textOf(first!)).toContain('待判断：效果是否好？')
    expect(textOf(first!)).toContain('系统得分1–3 / 3')
    expect(textOf(first!)).toContain('现场核查佐证 2 件')
    expect(first!.querySelector('a')?.getAttribute('href')).toMatch(
      /p\/evaluation\/facts\?year=2026&open=act\.count$/,
    )
  })

  it('open at the part of the address and close it with its item', async () => {
    const { root, router, parts } = await open('/score?part=A11.b')
    expect(parts().map((part) => part.classList.contains('on'))).toEqual([false, true])
    root.querySelector<HTMLButtonElement>('h3 button')!.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({})
    expect(parts()).toHaveLength(0)
  })

  it('narrow to what a shared address filters, count what was found, and can be cleared', async () => {
    const { root, router, parts } = await open('/score?show=open&mode=assist')
    expect(parts().map((part) => textOf(part.querySelector('button')))).toEqual(['活动次数'])
    expect(textOf(root.querySelector('[role=status]'))).toBe('找到 1 个评分点')
    const clear = [...root.querySelectorAll<HTMLButtonElement>('[role=search] .lk-link')]
    clear.find((button) => textOf(button) === '清除筛选')!.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('that were closed among what was found stay closed while a part is opened', async () => {
    const { root, router, parts } = await open('/score?show=open')
    root.querySelector<HTMLButtonElement>('h3 button')!.click()
    await settled()
    expect(parts()).toHaveLength(0)
    await router.replace({ query: { show: 'open', part: 'A11.a' } })
    await settled()
    expect(parts()).toHaveLength(0)
  })

  it('are searched as one types, and the address follows once typing rests', async () => {
    const { root, router, parts } = await open('/score')
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!
    field.value = '办结'
    field.dispatchEvent(new Event('input'))
    await vi.waitUntil(() => router.currentRoute.value.query['q'] === '办结')
    await settled()
    expect(parts().map((part) => textOf(part.querySelector('button')))).toEqual(['办结率'])
  })

  it('say so when nothing fits', async () => {
    const { root } = await open('/score?q=不存在的词')
    expect(textOf(root.querySelector('.empty h3'))).toBe('没有符合条件的评分点')
  })
})
