import { spawn, type ChildProcess } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

import { AppError } from '@linli/contract'
import pLimit from 'p-limit'

const program = fileURLToPath(new URL('./print-process.ts', import.meta.url))

interface Asking {
  /** One tenant's prints leave room for the others'. */
  whose?: string
  /** Ends it when its reader has gone. */
  signal?: AbortSignal
}

/** From what `printData` made to a PDF. */
export type MakePdf = (data: string, asking?: Asking) => Promise<Uint8Array<ArrayBuffer>>

interface PrinterOptions {
  timeLimitMs?: number
  /** How many may wait while one is made. */
  maxWaiting?: number
  /** How many a tenant may have in hand. */
  maxEach?: number
}

const busy = () => new AppError('unavailable', { reason: 'print_busy', retryAfterSeconds: 5 })

/**
 * Makes one PDF after the other, each in a process of its own: the native compiler would hold up everything
 * else, could not be stopped, and keeps hundreds of MB after a long document. A print that takes too long,
 * whose reader has gone, or that finds too many waiting, is `unavailable`; a compiler that fails or is killed
 * by anybody else is an error with what it said.
 */
export function createPrinter(options: PrinterOptions = {}): MakePdf {
  const { timeLimitMs = 20_000, maxWaiting = 20, maxEach = 6 } = options
  const limit = pLimit(1)
  const inHand = new Map<string, number>()
  return async (data, { whose = '', signal } = {}) => {
    const own = inHand.get(whose) ?? 0
    if (limit.pendingCount >= maxWaiting || own >= maxEach) throw busy()
    inHand.set(whose, own + 1)
    try {
      return await limit(() => runProgram(data, timeLimitMs, signal))
    } finally {
      const left = inHand.get(whose)! - 1
      if (left > 0) inHand.set(whose, left)
      else inHand.delete(whose)
    }
  }
}

interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

/** Answers how the child ended, once it has: also when it could not begin. */
const endOf = (child: ChildProcess) =>
  new Promise<Ending>((resolve, reject) => {
    child
      .once('error', (error) => error.name !== 'AbortError' && reject(error))
      .once('close', (code, signal) => resolve({ code, signal }))
  })

async function runProgram(
  data: string,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (signal?.aborted) throw busy()
  const child = spawn(process.execPath, ['--no-warnings', program], {
    // No environment: the compiler needs none, and ours holds secrets.
    env: {},
    stdio: 'pipe',
    timeout,
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  })
  const end = endOf(child)
  // It may end before it has read everything; its exit says what happened.
  child.stdin.on('error', () => undefined)
  child.stdin.end(data)
  const [pdf, complaint, ending] = await Promise.all([buffer(child.stdout), text(child.stderr), end])
  // `killed` says that we did it, for the time limit or the reader; a crash and the system's own kill are none of ours.
  if (ending.signal && child.killed) throw busy()
  if (ending.code !== 0) {
    const how = ending.signal ?? `exit ${ending.code}`
    throw new Error(`a print was not made: ${how}, ${complaint.slice(0, 2_000)}`)
  }
  return new Uint8Array(pdf)
}
