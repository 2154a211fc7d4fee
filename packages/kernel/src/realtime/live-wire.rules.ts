import { z } from 'zod'

import type { LiveMessage } from './live.ts'

/** The channel that all processes listen on. */
export const liveChannel = 'linli_live'

/** Postgres refuses a NOTIFY payload of 8,000 bytes or more. */
const maxPayloadBytes = 7_900

const wireSchema = z.tuple([
  z.string(),
  z.array(
    z.tuple([
      z.string(),
      z.string().nullable(),
      z.enum(['inbox', 'job', 'changed', 'plugins']),
      z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    ]),
  ),
])

const toWire = (message: LiveMessage) => [
  message.tenantId,
  message.accountId ?? null,
  message.event,
  message.data,
]

/**
 * Messages as NOTIFY payloads, as few as fit. `origin` names the process that has told its own streams
 * already; empty when nobody has. A message too large by itself is left out: only ids belong in one.
 */
export function encodeLive(origin: string, messages: readonly LiveMessage[]): string[] {
  const payloads: string[] = []
  const frame = Buffer.byteLength(JSON.stringify([origin, []]))
  let parts: string[] = []
  let size = frame
  const flush = () => {
    if (parts.length) payloads.push(`[${JSON.stringify(origin)},[${parts.join(',')}]]`)
    parts = []
    size = frame
  }
  for (const message of messages) {
    const part = JSON.stringify(toWire(message))
    const bytes = Buffer.byteLength(part) + 1
    if (frame + bytes > maxPayloadBytes) continue
    if (size + bytes > maxPayloadBytes) flush()
    parts.push(part)
    size += bytes
  }
  flush()
  return payloads
}

/** What a payload says, null when it is none of ours. */
export function decodeLive(payload: string): { origin: string; messages: LiveMessage[] } | null {
  let json: unknown
  try {
    json = JSON.parse(payload)
  } catch {
    return null
  }
  const parsed = wireSchema.safeParse(json)
  if (!parsed.success) return null
  const [origin, messages] = parsed.data
  return {
    origin,
    messages: messages.map(([tenantId, accountId, event, data]) => ({
      tenantId,
      ...(accountId ? { accountId } : {}),
      event,
      data,
    })),
  }
}
