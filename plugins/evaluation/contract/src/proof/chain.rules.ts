import { z } from 'zod'

import { hashHex, hashJson } from './json-hash.ts'

/** What the first event of a campaign names as its predecessor. */
export const chainStart = '0'.repeat(64)

/** One event of a campaign's log. Its content is named by hash alone, so the log can be shown without it. */
export const chainEvent = z.strictObject({
  /** From 1, without gaps. */
  seq: z.int().min(1),
  prev: hashHex,
  at: z.string().max(40),
  actor: z.string().max(200),
  action: z.string().max(200),
  object: z.string().max(200),
  payloadHash: hashHex,
  hash: hashHex,
})
export type ChainEvent = z.output<typeof chainEvent>

/** The last event somebody outside has written down. */
export type ChainHead = Pick<ChainEvent, 'seq' | 'hash'>

/** The hash of an event: over its own fields and its predecessor's hash. */
export const hashEvent = ({
  seq,
  prev,
  at,
  actor,
  action,
  object,
  payloadHash,
}: Omit<ChainEvent, 'hash'>): string => hashJson({ seq, prev, at, actor, action, object, payloadHash })

/**
 * The first sequence number that is missing, moved or changed, or null. Only a head kept elsewhere shows that the end
 * was cut off or the whole log written anew.
 */
export function verifyChain(events: readonly ChainEvent[], head?: ChainHead): number | null {
  let prev = chainStart
  for (const [index, event] of events.entries()) {
    const seq = index + 1
    if (event.seq !== seq || event.prev !== prev || event.hash !== hashEvent(event)) return seq
    prev = event.hash
  }
  if (!head) return null
  if (events.length < head.seq) return events.length + 1
  return events[head.seq - 1]?.hash === head.hash ? null : head.seq
}
