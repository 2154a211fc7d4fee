import { hashHex } from './json-hash.ts'
import { hashLeaf } from './merkle.rules.ts'
import type { ProofFile } from './proof-file.ts'
import { manifest as manifestSchema, manifestHash, type Manifest } from './snapshot.rules.ts'

/** Characters of a manifest; ten thousand corrections with their reasons fit. */
const maxManifestLength = 30_000_000

/** A hash as a person types it off a newspaper: spaces and capitals are no difference. Null when it is none. */
export function readHash(typed: string): string | null {
  const { data } = hashHex.safeParse(typed.replaceAll(/\s/g, '').toLowerCase())
  return data ?? null
}

/** What a later publication of the same campaign says of an entry. */
export type LaterStatus =
  /** It names the entry as one that no longer counts. */
  | { readonly kind: 'corrected'; readonly seq: number; readonly reason: string }
  /** A whole new result took the place of the entry's. */
  | { readonly kind: 'replaced'; readonly seq: number }
  /** The correction right after it leaves the entry alone. */
  | { readonly kind: 'stands'; readonly seq: number }
  /** A correction that does not name it, with others between that nobody has shown. */
  | { readonly kind: 'not_named'; readonly seq: number }
  /** The publication right after it names another one as the one before. */
  | { readonly kind: 'not_linked'; readonly seq: number }
  | { readonly kind: 'not_later' | 'other_campaign' | 'unreadable' }

function readManifest(text: string): Manifest | null {
  if (text.length > maxManifestLength) return null
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Whether a later manifest leaves an entry in force. Who made that manifest is for its own hash and signature to say. */
export function statusIn(file: ProofFile, laterText: string): LaterStatus {
  const later = readManifest(laterText)
  if (!later) return { kind: 'unreadable' }
  const { campaign, seq } = file.manifest
  if (later.campaign !== campaign) return { kind: 'other_campaign' }
  if (later.seq <= seq) return { kind: 'not_later' }
  const isNext = later.seq === seq + 1
  if (isNext && later.prevHash !== manifestHash(file.manifest)) return { kind: 'not_linked', seq: later.seq }
  if (!later.corrects) return { kind: 'replaced', seq: later.seq }
  const leaf = hashLeaf(file)
  const named = later.corrects.find(({ leafHash }) => leafHash === leaf)
  if (named) return { kind: 'corrected', seq: later.seq, reason: named.reason }
  return { kind: isNext ? 'stands' : 'not_named', seq: later.seq }
}
