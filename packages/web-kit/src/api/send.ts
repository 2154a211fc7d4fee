import { createIntentions, type Intentions } from './intention.ts'
import { offlineProblem, problemOf, type ProblemError } from './problem.ts'

export interface SendOptions {
  fetch?: typeof fetch
  wait?: (ms: number) => Promise<void>
  intentions?: Intentions
  locale: () => string
  words: () => { offline: string; offlineHint: string; unknown: string; unknownHint: string }
  onProblem?: (problem: ProblemError) => void
}

/** Waits before the second, third and fourth try, in ms. */
const pauses = [300, 1000, 2500]
const transient = new Set([502, 503, 504])
const reads = new Set(['GET', 'HEAD'])

/** The server asked for a longer pause than a person waits for: give the answer instead. */
const longestPause = 5_000

function pauseBefore(attempt: number, response: Response | null): number | null {
  const pause = pauses[attempt]
  if (pause === undefined) return null
  const asked = Number(response?.headers.get('retry-after') ?? 0) * 1000
  if (asked > longestPause) return null
  return Math.max(pause, asked)
}

async function prepare(request: Request, options: SendOptions, intentions: Intentions) {
  const headers = new Headers(request.headers)
  headers.set('accept-language', options.locale())
  if (!headers.has('accept')) headers.set('accept', 'application/json, application/problem+json')
  if (!reads.has(request.method) && !headers.has('idempotency-key')) {
    headers.set('idempotency-key', await intentions.keyFor(request))
  }
  return new Request(request, { headers, credentials: 'same-origin' })
}

/**
 * `fetch` with the house rules: language, idempotency key, retry on a lost network or a restarting server,
 * and a `ProblemError` for every answer that is not a success.
 */
export function createSend(options: SendOptions): (request: Request) => Promise<Response> {
  const intentions = options.intentions ?? createIntentions()
  const wait = options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)))
  const refuse = (problem: ProblemError): never => {
    options.onProblem?.(problem)
    throw problem
  }

  return async (original) => {
    const request = await prepare(original, options, intentions)
    const key = request.headers.get('idempotency-key')
    for (let attempt = 0; ; attempt++) {
      const response = await (options.fetch ?? fetch)(request.clone()).catch((error: unknown) => {
        if (request.signal.aborted) throw error
        return null
      })
      if (response && !transient.has(response.status)) {
        if (key && response.status < 500) intentions.settle(key)
        return response.ok ? response : refuse(await problemOf(response, options.words()))
      }
      const pause = pauseBefore(attempt, response)
      if (pause === null) {
        return refuse(response ? await problemOf(response, options.words()) : offlineProblem(options.words()))
      }
      await wait(pause)
    }
  }
}
