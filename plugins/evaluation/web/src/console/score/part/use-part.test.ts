import { ProblemError, type ProblemCode } from '@linli/web-kit'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'

import { detailOf } from '../testing/sample-score.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), put: vi.fn() }))
vi.mock('../../evaluation-api.ts', () => ({ evaluationApi: calls }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
const { usePart } = await import('./use-part.ts')

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const body = { id, points: 3, levelId: null, judges: {}, reason: '', seen: null }
const problem = (code: ProblemCode) =>
  new ProblemError({ type: 'about:blank', title: code, detail: '', status: 409, code, requestId: '' })
const open = () => effectScope().run(() => usePart('A11.a', 2026))!

beforeEach(() => {
  calls.get.mockReset().mockResolvedValue(detailOf())
  calls.post.mockReset().mockResolvedValue({})
  calls.put.mockReset().mockResolvedValue({})
})

describe('a part', () => {
  it.each([
    ['declared', 'declare'],
    ['confirmed', 'confirm'],
  ] as const)('is said to be worth so much in the layer %s, for the year on screen', async (layer, verb) => {
    await open().say(layer, body)
    expect(calls.post).toHaveBeenCalledWith(`/score/parts/A11.a/${verb}`, { year: 2026, ...body })
    expect(calls.get).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['conflict', 2],
    ['stale_version', 2],
    ['bad_input', 1],
  ] as const)('after %s has been read %s times, and the dialog still hears of it', async (code, reads) => {
    calls.post.mockRejectedValueOnce(problem(code))
    await expect(open().say('declared', body)).rejects.toMatchObject({ code })
    expect(calls.get).toHaveBeenCalledTimes(reads)
  })

  it('names the version of the evidence it changes', async () => {
    const part = open()
    await part.linkEvidence({ id, version: 4 }, ['A11.a'])
    expect(calls.put).toHaveBeenCalledWith(`/evidence/${id}/parts`, { version: 4, parts: ['A11.a'] })
    await part.removeEvidence({ id, version: 5 }, '放错了')
    expect(calls.post).toHaveBeenCalledWith(`/evidence/${id}/remove`, { version: 5, reason: '放错了' })
  })
})
