import { indexRubric } from '@linli/evaluation-contract/scoring'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'

import { sampleDoc } from '../score/testing/sample-score.ts'
import { pageOf, partOf } from './testing/sample-place.ts'

const get = vi.hoisted(() => vi.fn())
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get } }))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
const { useHints } = await import('./use-hints.ts')
// What it fetches later is there already, so that no test waits for it.
await import('./live-hints.ts')

const title = { 'zh-CN': '效果是否好？', en: 'Was the effect good?' }
const asked = partOf({
  id: 'A11.a',
  judges: [{ key: 'good', title, answer: null }],
  proposal: { low: 1, high: 3, state: 'open', suggestedLevel: null },
  trace: ['服务器的话'],
})
const hints = async (part = asked) => {
  const hintsFor = useHints(pageOf([part]), ref<'zh-CN'>('zh-CN'))
  await new Promise((done) => setTimeout(done, 50))
  return hintsFor
}

beforeEach(() => {
  get.mockReset().mockResolvedValue({ rubricId: 'x', policies: { rubricPolicies: {} } })
})

describe('what is proposed', () => {
  it('follows the answers of the scorer, by the rules of the server', async () => {
    const hintsFor = await hints()
    expect(hintsFor(asked, {}).proposal).toMatchObject({ low: 1, high: 3, state: 'open' })
    expect(hintsFor(asked, { good: true }).proposal).toMatchObject({ low: 3, high: 3, state: 'settled' })
    expect(hintsFor(asked, { good: false }).proposal).toMatchObject({ low: 1, high: 1 })
    expect(get.mock.calls.map(([path]) => path)).toEqual([`/campaigns/${pageOf([]).assignment.campaignId}`])
  })
  it('stays as the server said where the rubric cannot be read', async () => {
    get.mockRejectedValue(new Error('no network'))
    expect((await hints())(asked, { good: true })).toMatchObject({
      proposal: asked.proposal,
      trace: asked.trace,
    })
  })
  it('stays none where a person alone decides, and asks for no rubric then', async () => {
    const judged = partOf({ ...asked, mode: 'judge', proposal: null })
    expect((await hints(judged))(judged, { good: true }).proposal).toBeNull()
    expect(get).not.toHaveBeenCalled()
  })
})
