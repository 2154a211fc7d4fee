import { indexRubric } from '@linli/evaluation-contract/scoring'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { openPage, textOf } from '../../score/testing/open-page.ts'
import { sampleDoc } from '../../score/testing/sample-score.ts'
import { buttonOf, dialog, press, settled } from '../testing/dom.ts'
import { publicationOf, scoringOf } from '../testing/sample-publication.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>() }))
vi.mock('../../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, link: (path: string) => path },
}))
vi.mock('../../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useTenant: () => ({ tenant: { id: 'x', kind: 'association', timezone: 'Asia/Shanghai' } }),
  useCan: () => (verb: string) => calls.may.has(verb),
}))
const done = vi.hoisted(() => vi.fn())
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done, problem: () => {} },
}))
const { default: ResultsTab } = await import('../ResultsTab.vue')
await import('./ShareDialog.vue')

const campaign = scoringOf({ state: 'preliminary' })
const copied: string[] = []
let app: App
beforeEach(async () => {
  copied.length = 0
  calls.may = new Set(['publish', 'read'])
  calls.get.mockReset().mockImplementation(async (path: string) => ({
    rows: path.endsWith('/publications') ? [publicationOf(2), publicationOf(1)] : [],
  }))
  calls.post.mockReset().mockResolvedValue({ code: 'abc', url: 'https://linli.example/l/abc' })
  vi.stubGlobal('fetch', async () => Response.json({ rows: [] }))
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open() {
  const page = await openPage(ResultsTab, { campaign }, '/c?tab=results')
  app = page.app
  await settled()
}

it('makes the link of the publication that was meant, once somebody says so, and takes it along', async () => {
  await open()
  press('公开链接')
  await settled()
  expect(textOf(dialog())).toContain('任何人打开这个链接都能看到')
  expect(calls.post).not.toHaveBeenCalled()
  press('生成链接', dialog())
  await settled()
  expect(calls.post.mock.calls).toEqual([['/publications/p2/share', {}]])
  expect(dialog().querySelector('img')?.getAttribute('src')).toBe('/api/public/links/abc/qr.svg')
  press('复制链接', dialog())
  await settled()
  expect(copied).toEqual(['https://linli.example/l/abc'])
})

it('is offered to publishers alone', async () => {
  calls.may = new Set(['read'])
  await open()
  expect(textOf(document.body)).toContain('第 2 次')
  expect(buttonOf('公开链接')).toBeUndefined()
})
