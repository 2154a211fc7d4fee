import { indexRubric } from '@linli/evaluation-contract/scoring'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'

import { sampleDoc, scoreOf } from '../testing/sample-score.ts'

const seen = vi.hoisted(() => ({
  get: vi.fn(),
  write: vi.fn(),
  assume: undefined as string | undefined,
  changed: () => {},
}))
vi.mock('../../evaluation-api.ts', () => ({ evaluationApi: { get: seen.get } }))
vi.mock('../rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('../use-address.ts', () => ({ useAddress: () => ({ read: () => seen.assume, write: seen.write }) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: (_: string, handler: () => void) => (seen.changed = handler),
}))
const { useSandbox } = await import('./use-sandbox.ts')

let scope: EffectScope
afterEach(() => scope.stop())
beforeEach(() => {
  scope = effectScope()
  seen.assume = undefined
  seen.write.mockReset()
  seen.get.mockReset().mockResolvedValue({
    year: 2026,
    rubricId: 'x',
    facts: { 'act.count': { value: 2 } },
    judges: {},
    documents: {},
  })
})
async function open() {
  const sandbox = scope.run(() => useSandbox(scoreOf([])))!
  await vi.waitUntil(() => sandbox.ground.value)
  const lever = (key: string) => sandbox.levers.value.find((each) => each.key === key)!
  return { ...sandbox, lever }
}

it('recomputes the year with what is assumed and leaves what is so alone', async () => {
  const { assume, lever, now, supposed, changes } = await open()
  expect(now.value?.total).toMatchObject({ low: 1, high: 7 })
  assume(lever('act.count'), 4)
  assume(lever('good'), true)
  assume(lever('act.rate'), 0.95)
  expect(supposed.value?.total).toMatchObject({ low: 5, high: 9 })
  expect(changes.value).toEqual([{ id: 'G1', before: 1, after: 5, change: 4 }])
  expect(now.value?.total.low).toBe(1)
})

it('takes an assumption back when it is emptied or is so anyway', async () => {
  const { assume, lever, assumed, valueOf } = await open()
  assume(lever('act.count'), 4)
  expect(valueOf(lever('act.count'))).toBe(4)
  assume(lever('act.count'), 2)
  assume(lever('good'), false)
  assume(lever('good'), null)
  expect(assumed.value).toEqual({ facts: {}, judges: {} })
})

it('begins with what the address assumes and keeps it there', async () => {
  seen.assume = 'f!act.count!4*f!unheard-of!9'
  const { assumed, assume, lever } = await open()
  expect(assumed.value).toEqual({ facts: { 'act.count': 4 }, judges: {} })
  assume(lever('good'), true)
  await vi.waitUntil(() => seen.write.mock.calls.length > 0)
  expect(seen.write).toHaveBeenLastCalledWith({ assume: 'f!act.count!4*j!good!yes' })
})

it('follows the facts as they change and keeps what is assumed', async () => {
  const { assume, lever, now, assumed } = await open()
  assume(lever('good'), true)
  seen.get.mockResolvedValue({ facts: { 'act.count': { value: 4 } }, judges: {}, documents: {} })
  seen.changed()
  await vi.waitUntil(() => lever('act.count').now === 4)
  expect(now.value?.total.low).toBe(1)
  expect(assumed.value.judges).toEqual({ good: true })
})
