import { AppError } from '@linli/contract'
import type { Hono } from 'hono'

import { runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { AppContext, AppEnv } from './context.ts'
import { jsonAnswer } from './json-answer.ts'
import type { RouteEntry } from './routes.ts'

const maxBodyBytes = 1_000_000

/** Puts routes on a Hono app whose requests already carry a caller. */
export function bindRoutes(
  kernel: Kernel,
  app: Hono<AppEnv>,
  routes: readonly RouteEntry[],
  prefix = '',
): void {
  for (const route of routes) {
    app.on(route.method.toUpperCase(), prefix + honoPath(route.path), async (c) => {
      const { tenant: _tenant, ...ids } = c.req.param() as Record<string, string>
      return jsonAnswer(c, await answer(kernel, c, route, ids))
    })
  }
}

/** `/units/{id}` as Hono writes it. */
export const honoPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Runs the operation behind a route; `ids` are its path parameters. */
export async function answer(
  kernel: Kernel,
  c: AppContext,
  route: RouteEntry,
  ids: Record<string, string>,
): Promise<object> {
  const caller = c.get('caller')
  if (route.method === 'get') {
    const input = { ...c.req.query(), ...ids }
    refuseBrokenText(JSON.stringify(input))
    return (await runOperation(kernel, caller, route.operation, input)) as object
  }
  const idempotencyKey = idempotencyKeyOf(c)
  const body = await readJson(c)
  return (await runOperation(
    kernel,
    caller,
    route.operation,
    { ...body, ...ids },
    { idempotencyKey },
  )) as object
}

/** The key that every write carries. */
export function idempotencyKeyOf(c: AppContext): string {
  const key = c.req.header('idempotency-key')
  if (!key) throw new AppError('idempotency_key_required')
  if (!/^[\x21-\x7e]{8,80}$/.test(key))
    throw new AppError('bad_input', { issues: [{ path: 'Idempotency-Key', rule: 'wrong_format' }] })
  return key
}

/** Reads a JSON object of at most 1 MB; anything else is the caller's error, said plainly. */
export async function readJson(c: AppContext): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type') ?? ''
  const text = await readText(c)
  if (text === '') return {}
  if (!/^application\/(json|[\w.+-]+\+json)\b/i.test(type)) throw new AppError('unsupported_media')
  refuseBrokenText(text)
  let body: unknown
  try {
    // Going through every value is left to texts that hold such a key, or hide one behind an escape.
    body = /__proto__|constructor|prototype|\\u/.test(text)
      ? JSON.parse(text, withoutPrototypes)
      : JSON.parse(text)
  } catch {
    throw new AppError('bad_input', { reason: 'malformed_json' })
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new AppError('bad_input', { reason: 'malformed_json' })
  return body as Record<string, unknown>
}

const withoutPrototypes = (key: string, value: unknown) =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value

async function readText(c: AppContext): Promise<string> {
  const length = c.req.header('content-length')
  if (Number(length ?? 0) > maxBodyBytes) throw new AppError('payload_too_large')
  // Node's parser takes no more than was declared; without a length the bytes are counted here.
  if (length !== undefined && c.req.header('transfer-encoding') === undefined) return c.req.text()
  const stream = c.req.raw.body
  if (!stream) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Uint8Array).byteLength
    if (size > maxBodyBytes) throw new AppError('payload_too_large')
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Postgres cannot store NUL, and half of a surrogate pair is no text. */
function refuseBrokenText(text: string) {
  if (text.includes('\u0000') || /\\u0000/i.test(text) || !text.isWellFormed() || /\\ud[89a-f]/i.test(text)) {
    if (hasBrokenString(text)) throw new AppError('bad_input', { reason: 'malformed_json' })
  }
}

function hasBrokenString(text: string): boolean {
  if (text.includes('\u0000') || !text.isWellFormed()) return true
  let isBroken = false
  try {
    JSON.parse(text, (key, value: unknown) => {
      for (const part of [key, value])
        if (typeof part === 'string' && (part.includes('\u0000') || !part.isWellFormed())) isBroken = true
      return value
    })
  } catch {
    return true
  }
  return isBroken
}
