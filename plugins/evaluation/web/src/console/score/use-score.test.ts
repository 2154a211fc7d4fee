import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref, type EffectScope } from 'vue'

import { scoreOf } from './testing/sample-score.ts'

const calls = vi.hoisted(() => ({
  get: vi.fn(),
  post: vi.fn(),
  problem: vi.fn(),
  changed: new Map<string, () => void>(),
}))
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get: calls.get, post: calls.post } }))
vi.mock('@linli/ui-console', () => ({ toast: { problem: calls.problem } }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: (subject: string, handler: () => void) => calls.changed.set(subject, handler),
}))
const { useScore } = await import('./use-score.ts')

let scope: EffectScope
const open = (year = ref<number>()) => scope.run(() => useScore(year))!
const answer = (year: number) => scoreOf([], { year })
const problem = new ProblemError({
  type: 'about:blank',
  title: '没有权限',
  detail: '',
  status: 403,
  code: 'forbidden',
  requestId: '',
})

afterEach(() => scope.stop())
beforeEach(() => {
  scope = effectScope()
  vi.useRealTimers()
  calls.get.mockReset().mockImplementation(async (_: string, { query }) => answer(query.year ?? 2026))
  calls.post.mockReset()
  calls.problem.mockReset()
})

describe('the score of a year', () => {
  it('is read at once, and anew for another year with nothing of the former left on screen', async () => {
    const year = ref<number>()
    const { score } = open(year)
    await vi.waitUntil(() => score.value)
    expect(score.value?.year).toBe(2026)
    year.value = 2025
    await nextTick()
    expect(score.value).toBeNull()
    await vi.waitUntil(() => score.value)
    expect(calls.get).toHaveBeenLastCalledWith('/score', expect.objectContaining({ query: { year: 2025 } }))
  })

  it('keeps what went wrong until it is read', async () => {
    calls.get.mockRejectedValueOnce(problem)
    const { score, error, load } = open()
    await vi.waitUntil(() => error.value)
    expect([score.value, error.value]).toEqual([null, problem])
    await load()
    expect([score.value?.year, error.value]).toEqual([2026, null])
  })

  it('is read once more when the server says several times that it moved', async () => {
    const { score } = open()
    await vi.waitUntil(() => score.value)
    vi.useFakeTimers()
    calls.get.mockClear()
    calls.changed.get('evaluation.score')?.()
    calls.changed.get('evaluation.fact')?.()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(calls.get).toHaveBeenCalledTimes(1)
  })
})

describe('refreshing the facts', () => {
  it('tells what changed and reads the score anew', async () => {
    calls.post.mockResolvedValue({ year: 2026, read: 96, changed: ['act.count'] })
    const { refresh, refreshed, isRefreshing } = open()
    calls.get.mockClear()
    const done = refresh()
    expect(isRefreshing.value).toBe(true)
    await Promise.all([done, refresh()])
    expect(calls.post).toHaveBeenCalledTimes(1)
    expect(refreshed.value).toEqual({ read: 96, changed: ['act.count'] })
    expect(calls.get).toHaveBeenCalledTimes(1)
    expect(isRefreshing.value).toBe(false)
  })

  it('says why it could not be done', async () => {
    calls.post.mockRejectedValue(problem)
    const { refresh, refreshed } = open()
    await refresh()
    expect(calls.problem).toHaveBeenCalledWith(problem)
    expect(refreshed.value).toBeNull()
  })
})
