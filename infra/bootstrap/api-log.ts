import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { dataPath } from './paths.ts'

const rotateBytes = 20_000_000

/** Puts a log that has grown large aside; one older log is kept. */
export function rotateLog(name: string): void {
  const file = dataPath('logs', name)
  if (existsSync(file) && statSync(file).size > rotateBytes) renameSync(file, `${file}.1`)
}

/** Shows the problems that the API logs from now on, one readable line each. Returns the stop function. */
export function showProblems(name: string, show: (line: string) => void): () => void {
  const file = dataPath('logs', name)
  let offset = existsSync(file) ? statSync(file).size : 0
  let rest = ''
  const timer = setInterval(() => {
    const size = existsSync(file) ? statSync(file).size : 0
    if (size <= offset) return
    const lines = (rest + readFrom(file, offset, size - offset)).split('\n')
    offset = size
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const problem = problemOf(line)
      if (problem) show(problem)
    }
  }, 500)
  timer.unref()
  return () => clearInterval(timer)
}

/** What a person should know of a log line: errors, and whatever is no JSON; undefined for the rest. */
export function problemOf(line: string): string | undefined {
  if (!line.startsWith('{')) return line.trim() === '' ? undefined : line
  try {
    const { level, msg, message, requestId, error, err } = JSON.parse(line) as Record<string, unknown>
    const isProblem = typeof level === 'number' ? level >= 50 : /^(error|fatal)$/i.test(String(level))
    if (!isProblem) return undefined
    const reason = error ?? err
    const detail =
      typeof reason === 'object' && reason !== null && 'message' in reason ? reason.message : reason
    const request = typeof requestId === 'string' ? `(${requestId})` : undefined
    return [msg ?? message, detail, request].filter(Boolean).join(' ')
  } catch {
    return line
  }
}

function readFrom(file: string, offset: number, length: number): string {
  const buffer = Buffer.alloc(length)
  const handle = openSync(file, 'r')
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, length, offset))
  } finally {
    closeSync(handle)
  }
}
