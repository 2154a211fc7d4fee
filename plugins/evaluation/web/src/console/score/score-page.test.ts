import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { close, settled } from '../campaigns/testing/campaign-bench.ts'
import { openPage, textOf } from './testing/open-page.ts'
import { partOf, scoreOf } from './testing/sample-score.ts'

const get = vi.hoisted(() => vi.fn())
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get, link: (path: string) => path } }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
const { default: ScorePage } = await import('./ScorePage.vue')

const score = scoreOf([partOf(), partOf({ id: 'A11.b' })], { refreshedAt: null })
const trend = { year: 2026, days: [], lastYear: [], covered: 1 }
let app: App
beforeEach(() => get.mockReset())
afterEach(() => close(app))

async function open(rubric: Partial<typeof score.rubric>) {
  const answer = { ...score, rubric: { ...score.rubric, ...rubric } }
  get.mockImplementation(async (path: string) => (path === '/score' ? answer : trend))
  const page = await openPage(ScorePage, {}, '/score')
  app = page.app
  await settled()
  return textOf(page.root.querySelector('.empty'))
}

describe('before anything was read', () => {
  it('counts the items and parts of the rubric in force', async () => {
    const items = score.groups.flatMap((group) => group.items)
    const parts = items.flatMap((item) => item.parts)
    expect(await open({})).toContain(`按细则的 ${items.length} 项、${parts.length} 个评分点算出得分`)
  })
  it('names the standard’s annex and its clauses where the rubric comes from there', async () =>
    expect(await open({})).toContain('附录 A（资料性）· 9.2.1、9.2.2'))
  it('names another city’s paper, and then nothing of the standard', async () => {
    const text = await open({ document: '某市评价办法', annex: '二' })
    expect(text).toContain('依据：某市评价办法 附录 二')
    expect(text).not.toContain('附录 A')
    expect(text).not.toContain('9.2.1')
  })
})
