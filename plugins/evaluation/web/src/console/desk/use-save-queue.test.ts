import type { OwnScore } from '@linli/evaluation-contract/campaign'
import { ProblemError, type ProblemCode } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'

import { unsentIn } from './kept-entries.ts'
import type { SaveEntry } from './save-entry.rules.ts'
import { useSaveQueue } from './use-save-queue.ts'

const problem = (code: ProblemCode, current?: OwnScore | null): ProblemError =>
  new ProblemError({
    type: 'about:blank',
    title: code,
    detail: '',
    status: 0,
    code,
    requestId: '',
    ...(current === undefined ? {} : { current }),
  })

/** As the server does it: an id once, and nothing over a score that was not seen. */
function serverOf() {
  const rows: OwnScore[] = []
  return {
    rows,
    take({ scoreId, form, seen }: Pick<SaveEntry, 'scoreId' | 'form' | 'seen'>): { own: OwnScore } {
      const current = rows.at(-1) ?? null
      if (rows.every(({ id }) => id !== scoreId)) {
        if ((current?.id ?? null) !== seen) throw problem('conflict', current)
        rows.push({ ...form, judges: { ...form.judges }, id: scoreId, at: '2026-11-29T02:00:00Z' })
      }
      return { own: rows.at(-1) ?? never() }
    },
  }
}
const never = (): never => {
  throw new Error('a score was just added')
}

/** What the network does to a call: nothing, loses it, loses its answer, or garbles the answer. */
const weathers = ['fair', 'lost', 'answer-lost', 'garbled'] as const
type Weather = (typeof weathers)[number]

const ids = Array.from({ length: 9 }, (_, n) => `01935c8e-7d4a-7c3e-9a51-00000000000${n}`)
const form = (points: number) => ({ points, levelId: null, judges: {}, reason: '' })
let scope: EffectScope
let server: ReturnType<typeof serverOf>

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  scope = effectScope()
  server = serverOf()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

const settled = () => vi.advanceTimersByTimeAsync(0)
/** A queue over that network; `during` runs while the n-th call is under way. */
function open(forecast: Weather[] = [], during: (call: number) => void = () => undefined) {
  const saved: [string, number][] = []
  let call = 0
  const queue = scope.run(() =>
    useSaveQueue({
      key: 'place',
      parts: ['a', 'b'],
      onSaved: (part, { points }) => saved.push([part, points]),
      send: async (entry) => {
        const weather = forecast[call] ?? 'fair'
        call += 1
        during(call)
        await Promise.resolve()
        if (weather === 'lost') throw problem('offline')
        const answer = server.take(entry)
        if (weather === 'answer-lost') throw problem('offline')
        if (weather === 'garbled') throw new SyntaxError('no JSON')
        return answer
      },
    }),
  )!
  const put = (n: number, points: number, seen: string | null = null) =>
    queue.put({ part: 'a', scoreId: ids[n] ?? '', form: form(points), seen })
  return { queue, saved, put, calls: () => call, stateOf: () => queue.entries.get('a')?.state }
}

const forecasts = weathers.flatMap((a) => weathers.flatMap((b) => weathers.map((c) => [a, b, c] as const)))
/** Plays one forecast out, with another choice made during that call, and tells what is wrong in the end. */
async function play(forecast: readonly Weather[], changesDuring: number | null): Promise<string[]> {
  const rows = (server = serverOf()).rows
  let said = 3
  const { queue, put, saved } = open([...forecast], (call) => {
    if (call !== changesDuring) return
    put(2, 4)
    said = 4
  })
  put(1, 3)
  await vi.advanceTimersByTimeAsync(200_000)
  const ends = {
    'not the last word': rows.at(-1)?.points !== said || saved.at(-1)?.[1] !== said,
    doubled: new Set(rows.map(({ id }) => id)).size !== rows.length || rows.length > said - 2,
    'still on its way': queue.entries.size > 0 || localStorage.length > 0,
  }
  return Object.entries(ends).flatMap(([name, isWrong]) => (isWrong ? [`${name}: ${forecast}`] : []))
}
describe('a score, whatever the network does to three calls', () => {
  it.each([
    ['arrives once', null],
    ['gives way to another chosen during the first call', 1],
    ['gives way to another chosen during the second call', 2],
    ['gives way to another chosen during the third call', 3],
  ])('%s', async (_, changesDuring) => {
    const wrong: string[] = []
    for (const forecast of forecasts) wrong.push(...(await play(forecast, changesDuring)))
    expect(wrong).toEqual([])
  })

  it('takes the place of one that still waits', async () => {
    const { put, saved } = open(['lost'])
    put(1, 3)
    put(2, 4)
    await vi.advanceTimersByTimeAsync(10_000)
    expect([server.rows.map(({ points }) => points), saved]).toEqual([[4], [['a', 4]]])
  })
})

describe('without a network', () => {
  it('keeps all on the device, tries one alone, and sends them when it is back', async () => {
    const { queue, put, calls, stateOf } = open(['lost'])
    put(1, 3)
    queue.put({ part: 'b', scoreId: ids[3] ?? '', form: form(1), seen: null })
    await settled()
    expect([stateOf(), queue.entries.get('b')?.state, calls(), unsentIn('place')]).toEqual([
      'kept',
      'kept',
      1,
      2,
    ])
    queue.giveUp('b')
    window.dispatchEvent(new Event('online'))
    await settled()
    expect([calls(), server.rows.length, unsentIn('place')]).toEqual([2, 1, 0])
  })

  it('keeps a score and its id over a closed window, so that a lost answer does not double it', async () => {
    const first = open(['answer-lost'])
    first.put(1, 3)
    await settled()
    scope.stop()
    scope = effectScope()
    const again = open()
    await settled()
    expect([server.rows.length, again.saved]).toEqual([1, [['a', 3]]])
  })

  it('lets pauses grow between tries', async () => {
    const { put, calls } = open(['lost', 'lost', 'lost'])
    put(1, 3)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(calls()).toBe(2)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(calls()).toBe(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(calls()).toBe(3)
  })

  it('tries nothing once the page is left', async () => {
    const { put, calls } = open(['lost'])
    put(1, 3)
    await settled()
    scope.stop()
    await vi.advanceTimersByTimeAsync(100_000)
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(calls()).toBe(1)
  })
})

describe('another window', () => {
  const elsewhere = (points: number): void =>
    void server.take({ scoreId: ids[8] ?? '', form: form(points), seen: null })

  it('is not written over: both are shown, and one’s own goes over it only when chosen', async () => {
    const { queue, put, stateOf } = open()
    elsewhere(1)
    put(1, 3)
    await settled()
    expect([stateOf(), queue.entries.get('a')?.theirs?.points, server.rows.length]).toEqual([
      'conflict',
      1,
      1,
    ])
    queue.keepMine('a')
    await settled()
    expect(server.rows.map(({ points }) => points)).toEqual([1, 3])
    expect(queue.entries.size).toBe(0)
  })

  it('with the same score is no conflict', async () => {
    const { put, saved, stateOf } = open()
    elsewhere(3)
    put(1, 3)
    await settled()
    expect([stateOf(), saved, server.rows.length]).toEqual([undefined, [['a', 3]], 1])
  })
})

describe('a refusal', () => {
  it('stays with its reason, holds nobody up, and gives way to the next score', async () => {
    const { queue, put, stateOf } = open()
    const take = vi.spyOn(server, 'take').mockImplementationOnce(() => {
      throw problem('bad_input')
    })
    put(1, 3)
    await settled()
    expect([stateOf(), queue.entries.get('a')?.problem?.code]).toEqual(['refused', 'bad_input'])
    await vi.advanceTimersByTimeAsync(100_000)
    expect(take).toHaveBeenCalledTimes(1)
    put(2, 4)
    await settled()
    expect([stateOf(), server.rows.map(({ points }) => points)]).toEqual([undefined, [4]])
  })

  it('of one score by an error of the server lets the others through and is tried again', async () => {
    const { queue, put, stateOf } = open()
    vi.spyOn(server, 'take').mockImplementationOnce(() => {
      throw problem('internal')
    })
    put(1, 3)
    await settled()
    expect(stateOf()).toBe('kept')
    queue.retry()
    await settled()
    expect(server.rows.length).toBe(1)
  })

  it('said again about a score already taken into account ends the asking', async () => {
    const { put, stateOf, calls } = open()
    vi.spyOn(server, 'take').mockImplementation(() => {
      throw problem('conflict', null)
    })
    put(1, 3)
    await settled()
    expect([stateOf(), calls()]).toEqual(['refused', 1])
  })
})
