import { z } from 'zod'

import { chainEvent, verifyChain, type ChainHead } from './chain.rules.ts'
import type { ProofFile } from './proof-file.ts'
import { chainHeadOf } from './snapshot.rules.ts'

/** Characters of a chain file; a campaign of ten thousand estates comes to a fifth of it. */
const maxChainLength = 200_000_000

/** All steps of a campaign as an outsider gets them: what was done is named, what it said stands there by hash alone. */
export const chainFile = z.strictObject({
  schema: z.literal('linli-chain/1'),
  campaign: z.string().min(1).max(80),
  events: z.array(chainEvent).max(500_000),
})
export type ChainFile = z.output<typeof chainFile>

/** What a campaign's steps are worth beside a proof file. */
export type ChainStatus =
  /** Unbroken, and it holds the very step that the publication names. */
  | { readonly kind: 'holds'; readonly seq: number; readonly steps: number }
  /** Unbroken; the publication is from before manifests named a step, so that nothing shows a chain written anew. */
  | { readonly kind: 'unbroken'; readonly steps: number }
  /** A step does not follow the one before. */
  | { readonly kind: 'broken'; readonly seq: number }
  /** Unbroken, and yet the step that the publication names is another one or missing: cut off, or written anew. */
  | { readonly kind: 'differs'; readonly seq: number }
  | { readonly kind: 'other_campaign' | 'unreadable' }

/** A chain file's content; null when the text is none. */
export function readChainFile(text: string): ChainFile | null {
  if (text.length > maxChainLength) return null
  try {
    return chainFile.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Whether steps follow each other, and hold the one that somebody has from elsewhere. */
export function checkSteps(
  events: ChainFile['events'],
  head: ChainHead | null,
): Extract<ChainStatus, { kind: 'holds' | 'unbroken' | 'broken' | 'differs' }> {
  const broken = verifyChain(events)
  if (broken !== null) return { kind: 'broken', seq: broken }
  if (!head) return { kind: 'unbroken', steps: events.length }
  return verifyChain(events, head) === null
    ? { kind: 'holds', seq: head.seq, steps: events.length }
    : { kind: 'differs', seq: head.seq }
}

/** Whether the chain somebody hands out is the one that the association signed for with this publication. */
export function chainIn({ manifest }: ProofFile, text: string): ChainStatus {
  const file = readChainFile(text)
  if (!file) return { kind: 'unreadable' }
  if (file.campaign !== manifest.campaign) return { kind: 'other_campaign' }
  return checkSteps(file.events, chainHeadOf(manifest))
}
