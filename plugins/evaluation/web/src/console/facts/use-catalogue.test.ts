import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref, type EffectScope } from 'vue'

import { catalogueOf } from './testing/sample-facts.ts'

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
const { useCatalogue } = await import('./use-catalogue.ts')
const { useParts } = await import('./use-parts.ts')

const problem = new ProblemError({
  type: 'about:blank',
  title: '没有权限',
  detail: '',
  status: 403,
  code: 'forbidden',
  requestId: '',
})
let scope: EffectScope
beforeEach(() => {
  scope = effectScope()
  vi.useRealTimers()
  calls.get
    .mockReset()
    .mockImplementation(async (_: string, { query }) => catalogueOf([], { year: query.year ?? 2026 }))
  calls.post.mockReset()
  calls.problem.mockReset()
})
afterEach(() => scope.stop())
const open = (year = ref<number>()) => scope.run(() => useCatalogue(year))!

describe('the metrics of a year', () => {
  it('are read at once, and anew for another year with nothing of the former left on screen', async () => {
    const year = ref<number>()
    const { catalogue } = open(year)
    await vi.waitUntil(() => catalogue.value)
    expect(catalogue.value?.year).toBe(2026)
    year.value = 2025
    await nextTick()
    expect(catalogue.value).toBeNull()
    await vi.waitUntil(() => catalogue.value)
    expect(catalogue.value?.year).toBe(2025)
  })

  it('are read once more when the server says several times that they changed', async () => {
    const { catalogue } = open()
    await vi.waitUntil(() => catalogue.value)
    vi.useFakeTimers()
    calls.get.mockClear()
    calls.changed.get('evaluation.fact')?.()
    calls.changed.get('evaluation.fact')?.()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(calls.get).toHaveBeenCalledTimes(1)
  })

  it('are brought up to date once, for the year on screen, and tell what changed', async () => {
    calls.post.mockResolvedValue({ year: 2026, read: 96, changed: ['act.count'] })
    const { catalogue, refresh, refreshed, isRefreshing } = open()
    await vi.waitUntil(() => catalogue.value)
    const done = refresh()
    expect(isRefreshing.value).toBe(true)
    await Promise.all([done, refresh()])
    expect(calls.post.mock.calls).toEqual([['/facts/refresh', { year: 2026 }]])
    expect(refreshed.value?.changed).toEqual(['act.count'])
    expect(isRefreshing.value).toBe(false)
  })

  it('say why they could not be brought up to date', async () => {
    calls.post.mockRejectedValue(problem)
    const { refresh, refreshed } = open()
    await refresh()
    expect(calls.problem).toHaveBeenCalledWith(problem)
    expect(refreshed.value).toBeNull()
  })
})

it('does without the names of parts where the score may not be read', async () => {
  calls.get.mockRejectedValue(problem)
  const parts = scope.run(() => useParts(ref(2026)))!
  await vi.waitUntil(() => calls.get.mock.calls.length > 0)
  await nextTick()
  expect(parts.value).toBeNull()
})
