import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, vi } from 'vitest'
import type { App } from 'vue'

import { openPage } from '../../score/testing/open-page.ts'
import { sampleDoc } from '../../score/testing/sample-score.ts'
import { settled } from './dom.ts'
import { entryOf, readinessOf, scoringOf } from './sample-publication.ts'

/** What the tab asked of the server, what its reader may do, and how often the campaign was said to have moved. */
const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>(), changed: 0 }))
vi.mock('../../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query: object) => `${path}?${JSON.stringify(query)}`,
  },
}))
vi.mock('../../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useTenant: () => ({ tenant: { id: 'x', kind: 'association', timezone: 'Asia/Shanghai' } }),
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: ResultsTab } = await import('../ResultsTab.vue')
export { calls }

export const campaign = scoringOf()
/** What the server answers to each address; a test changes those it is about. */
export const answers: Record<string, unknown> = {}
export const published = (...rows: unknown[]) =>
  (answers[`/campaigns/${campaign.id}/publications`] = { rows })

let app: App
/** Before each test a campaign whose estates are all scored and of which nothing is published, in the chief's hands. */
export function standResults(): void {
  beforeEach(() => {
    calls.may = new Set(['manage', 'publish', 'read'])
    calls.changed = 0
    for (const path of Object.keys(answers)) delete answers[path]
    Object.assign(answers, {
      [`/campaigns/${campaign.id}/publications`]: { rows: [] },
      [`/campaigns/${campaign.id}/readiness`]: readinessOf(),
      [`/campaigns/${campaign.id}/awards`]: { rows: [] },
      '/publications/p1/companies': { rows: [], fewer: 0 },
      '/publications/p2/companies': { rows: [], fewer: 0 },
      '/appeals': { rows: [] },
      '/publications/p1/ranking': { rows: [entryOf('甲'), entryOf('乙', { rank: 2, total: 6 })] },
      '/publications/p2/ranking': { rows: [entryOf('丙')] },
    })
    calls.get.mockReset().mockImplementation(async (path: string) => {
      if (path in answers) return answers[path]
      throw new ProblemError({
        type: 'about:blank',
        title: '找不到',
        status: 404,
        code: 'not_found',
        requestId: '',
      })
    })
    calls.post.mockReset().mockResolvedValue({})
    vi.stubGlobal('fetch', async () => Response.json({ rows: [] }))
  })
  afterEach(() => {
    closeTab()
    vi.unstubAllGlobals()
  })
}

export function closeTab(): void {
  app.unmount()
  document.body.replaceChildren()
}

export async function open(change: Parameters<typeof scoringOf>[0] = {}, address = '/c?tab=results') {
  const page = await openPage(
    ResultsTab,
    { campaign: scoringOf(change), onChanged: () => (calls.changed += 1) },
    address,
  )
  app = page.app
  await settled()
  return page
}
