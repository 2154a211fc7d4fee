import { describe, expect, it, vi } from 'vitest'

import { ProblemError } from './problem.ts'
import { createSend } from './send.ts'

const words = () => ({
  offline: '没有网络',
  offlineHint: '请联网',
  unknown: '没有答上来',
  unknownHint: '稍后',
})
const post = (body: unknown = { a: 1 }, url = 'http://localhost/api/t/x/orders') =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const problem = (status: number, code: string) =>
  new Response(
    JSON.stringify({
      type: 'x',
      title: '句子',
      status,
      code,
      requestId: 'r',
      issues: [{ path: 'a', rule: 'x', message: '不对' }],
    }),
    { status, headers: { 'content-type': 'application/problem+json' } },
  )

function setup(...answers: (Response | Error)[]) {
  const seen: Request[] = []
  const waits: number[] = []
  const fetch = vi.fn(async (request: Request) => {
    seen.push(request)
    const answer = answers[Math.min(seen.length - 1, answers.length - 1)]
    if (answer instanceof Error) throw answer
    return answer!.clone()
  })
  const send = createSend({
    fetch: fetch as never,
    wait: async (ms) => void waits.push(ms),
    locale: () => 'en',
    words,
  })
  const keys = () => seen.map((request) => request.headers.get('idempotency-key'))
  return { send, seen, waits, keys }
}
const ok = () => new Response('{}', { status: 200 })

describe('retry', () => {
  it('tries again after a lost network, with the same key and the whole body', async () => {
    const { send, seen, waits, keys } = setup(
      new TypeError('Failed to fetch'),
      new TypeError('Failed to fetch'),
      ok(),
    )
    expect((await send(post())).status).toBe(200)
    expect(waits).toEqual([300, 1000])
    expect(new Set(keys()).size).toBe(1)
    expect(await seen[2]!.text()).toBe('{"a":1}')
  })

  it('gives the offline sentence after four tries', async () => {
    const { send, seen } = setup(new TypeError('Failed to fetch'))
    await expect(send(post())).rejects.toMatchObject({ code: 'offline', message: '没有网络' })
    expect(seen).toHaveLength(4)
  })

  it('tries again when the server restarts, and respects a longer pause it asks for', async () => {
    const { send, waits } = setup(new Response('', { status: 503, headers: { 'retry-after': '2' } }), ok())
    await send(post())
    expect(waits).toEqual([2000])
  })

  it('does not make anybody wait for a pause of a minute', async () => {
    const { send, seen } = setup(new Response('', { status: 503, headers: { 'retry-after': '60' } }))
    await expect(send(post())).rejects.toMatchObject({ code: 'unavailable' })
    expect(seen).toHaveLength(1)
  })

  it('does not repeat what the server refused', async () => {
    const { send, seen } = setup(problem(409, 'stale_version'))
    await expect(send(post())).rejects.toBeInstanceOf(ProblemError)
    expect(seen).toHaveLength(1)
  })

  it('stops at once when it was aborted', async () => {
    const { send } = setup(new DOMException('aborted', 'AbortError'))
    const controller = new AbortController()
    controller.abort()
    await expect(
      send(new Request('http://localhost/api/x', { signal: controller.signal })),
    ).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('one key an intention', () => {
  it('keeps the key for the same press while nothing was answered', async () => {
    const { send, keys } = setup(
      new TypeError('x'),
      new TypeError('x'),
      new TypeError('x'),
      new TypeError('x'),
      ok(),
    )
    await send(post()).catch(() => undefined)
    await send(post())
    expect(new Set(keys()).size).toBe(1)
  })

  it('keeps it when a 5xx left open what happened', async () => {
    const { send, keys } = setup(problem(500, 'internal'), ok())
    await send(post()).catch(() => undefined)
    await send(post())
    expect(new Set(keys()).size).toBe(1)
  })

  it('makes a new one after an answer, and for another body', async () => {
    const { send, keys } = setup(ok())
    await send(post({ a: 1 }))
    await send(post({ a: 1 }))
    await send(post({ a: 2 }))
    expect(new Set(keys()).size).toBe(3)
  })

  it('sends none with a read, and leaves a given one alone', async () => {
    const { send, keys } = setup(ok())
    await send(new Request('http://localhost/api/x'))
    const own = post()
    own.headers.set('idempotency-key', 'mine')
    await send(own)
    expect(keys()).toEqual([null, 'mine'])
  })
})

describe('problems', () => {
  it('come as they were worded, with the issues by field and in the asked language', async () => {
    const { send, seen } = setup(problem(400, 'bad_input'))
    await expect(send(post())).rejects.toMatchObject({
      code: 'bad_input',
      message: '句子',
      issues: [{ path: 'a', message: '不对' }],
    })
    expect(seen[0]!.headers.get('accept-language')).toBe('en')
  })

  it('are readable even when a proxy answered with a page', async () => {
    const { send } = setup(new Response('<html>', { status: 404 }))
    await expect(send(new Request('http://localhost/api/x'))).rejects.toMatchObject({
      code: 'not_found',
      message: '没有答上来',
    })
  })
})
