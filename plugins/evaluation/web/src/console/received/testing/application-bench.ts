import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../../score/testing/open-page.ts'
import { partOf, sampleDoc, scoreOf } from '../../score/testing/sample-score.ts'
import {
  applicationId,
  applicationOf,
  campaignId,
  campaignOf,
  evidenceOf,
  resultOf,
} from './sample-received.ts'

/** What the page asked of the server, what its reader may do, and the day it is. */
const calls = vi.hoisted(() => ({
  get: vi.fn(),
  post: vi.fn(),
  save: vi.fn(),
  may: new Set<string>(),
  now: '2026-07-20',
}))
vi.mock('../../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query: object) => `${path}?${JSON.stringify(query)}`,
  },
}))
vi.mock('../../rubrics/save-file.ts', () => ({ saveJson: calls.save }))
vi.mock('../../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useTenant: () => ({ tenant: { id: 'x', kind: 'estate' } }),
  useTimeWords: () => ({
    now: { value: Date.parse(`${calls.now}T02:00:00Z`) },
    zone: () => 'Asia/Shanghai',
    day: (day: string) => day.slice(0, 10),
    when: (at: string) => at,
  }),
  useCan: () => (verb: string, subject: string) => calls.may.has(`${subject.split('.')[1]}.${verb}`),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: ApplicationPage } = await import('../ApplicationPage.vue')
export { calls }

export const at = (path = '') => `/applications/${applicationId}${path}`
/** What the server answers to each address; a test changes those it is about. */
export const answers: Record<string, unknown> = {}
export const problem = (code: 'stale_version' | 'conflict', title: string) =>
  new ProblemError({ type: 'about:blank', title, detail: '', status: 409, code, requestId: '' })

let app: App
/** Before each test an estate's open application with one part undeclared, read by one who only reads. */
export function standApplication(): void {
  beforeEach(() => {
    localStorage.clear()
    calls.may.clear()
    calls.now = '2026-07-20'
    for (const right of ['campaign.read', 'application.read', 'score.read']) calls.may.add(right)
    Object.assign(answers, {
      [at()]: applicationOf(),
      [at('/result')]: resultOf(),
      [at('/appeals')]: { rows: [] },
      [at('/proof')]: { schema: 'linli-proof/1' },
      '/received-campaigns': { rows: [campaignOf()] },
      '/score': scoreOf([partOf({ declared: 3, confirmed: 2 }), partOf({ id: 'A11.b', declared: 1 })]),
      '/evidence': { rows: [evidenceOf()] },
      [`/received-campaigns/${campaignId}`]: campaignOf(),
    })
    calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
    calls.post.mockReset().mockResolvedValue({})
    calls.save.mockReset()
  })
  afterEach(closePage)
}

export function closePage(): void {
  app.unmount()
  document.body.replaceChildren()
}

export const settled = async () => (await new Promise((done) => setTimeout(done, 20)), nextTick())
export async function open(): Promise<HTMLElement> {
  const page = await openPage(ApplicationPage, { id: applicationId }, at())
  app = page.app
  await settled()
  await settled()
  return page.root
}

export const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => textOf(each) === name)
export const dialog = () => document.querySelector('[role=dialog]')!
export const send = () => dialog().querySelector<HTMLButtonElement>('footer [type=submit]')!
export function type(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null,
  text: string,
): void {
  field!.value = text
  field!.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'))
}
