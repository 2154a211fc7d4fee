import type { CampaignDetail } from '@linli/evaluation-contract/campaign'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import { afterEach, beforeEach, vi } from 'vitest'
import type { App } from 'vue'

import { sampleDoc } from '../../rubrics/testing/sample-doc.ts'
import { close, openAt, settled, shellAnswer } from './campaign-bench.ts'
import { assessmentOf, campaignId } from './sample-campaign.ts'

/** What the page asked of the server, and what its reader may do. */
const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), put: vi.fn(), may: new Set<string>() }))
vi.mock('../../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, put: calls.put, link: (path: string) => path },
}))
vi.mock('../../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc()) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string, subject: string) => calls.may.has(`${verb} ${subject}`),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: CampaignPage } = await import('../CampaignPage.vue')
export { calls }

export const path = `/campaigns/${campaignId}`
/** What the server answers to each address; a test changes those it is about. */
export const answers: Record<string, unknown> = {}
const officer = ['manage evaluation.campaign', 'read evaluation.panel', 'read evaluation.appeal']

let app: App
/** Before each test an officer on a day in December, one estate that applied, no company invited. */
export function standCampaign(): void {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers({ now: new Date('2026-12-08T04:00:00Z'), toFake: ['Date'] })
    calls.may.clear()
    for (const each of officer) calls.may.add(each)
    Object.assign(answers, {
      '/rubrics': { rows: [] },
      [`${path}/assessments`]: { rows: [assessmentOf()] },
      [`${path}/companies`]: { rows: [] },
    })
    calls.get.mockReset().mockImplementation(async (asked: string) => answers[asked])
    calls.post.mockReset().mockResolvedValue({})
    calls.put.mockReset().mockResolvedValue({ id: campaignId })
    vi.stubGlobal('fetch', shellAnswer)
  })
  afterEach(() => {
    closePage()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
}

export const closePage = () => close(app)
export async function open(campaign: CampaignDetail, query = '') {
  answers[path] = campaign
  const opened = await openAt(CampaignPage, { id: campaignId }, `${path}${query}`)
  app = opened.app
  await settled()
  return opened
}
export const dialog = () => document.querySelector('[role=dialog]')
