import { spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

import { AppError } from '@linli/contract'
import pLimit from 'p-limit'

const program = fileURLToPath(new URL('./print-process.ts', import.meta.url))

/** From what `printData` made to a PDF. */
export type MakePdf = (data: string) => Promise<Uint8Array<ArrayBuffer>>

interface PrinterOptions {
  timeLimitMs?: number
  /** How many may wait while one is made. */
  maxWaiting?: number
}

const busy = () => new AppError('unavailable', { reason: 'print_busy', retryAfterSeconds: 5 })

/**
 * Makes one PDF after the other, each in a process of its own: the native compiler would hold up everything
 * else, could not be stopped, and keeps hundreds of MB after a long document. A print that takes too long, or
 * finds too many waiting, is `unavailable`.
 */
export function createPrinter({ timeLimitMs = 20_000, maxWaiting = 20 }: PrinterOptions = {}): MakePdf {
  const limit = pLimit(1)
  return async (data) => {
    if (limit.pendingCount >= maxWaiting) throw busy()
    return limit(() => runProgram(data, timeLimitMs))
  }
}

async function runProgram(data: string, timeLimitMs: number): Promise<Uint8Array<ArrayBuffer>> {
  // No environment: the compiler needs none, and ours holds secrets.
  const child = spawn(process.execPath, ['--no-warnings', program], { env: {}, stdio: 'pipe' })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, timeLimitMs)
  // It may end before it has read everything; its exit says what happened.
  child.stdin.on('error', () => undefined)
  child.stdin.end(data)
  try {
    const [pdf, complaint, code] = await Promise.all([
      buffer(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve, reject) => {
        child.once('error', reject).once('close', resolve)
      }),
    ])
    if (isLate) throw busy()
    if (code !== 0) throw new Error(`a print was not made: ${complaint.slice(0, 2_000)}`)
    return new Uint8Array(pdf)
  } finally {
    clearTimeout(timer)
  }
}
