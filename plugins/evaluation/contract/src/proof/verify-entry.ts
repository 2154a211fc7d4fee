import { verifyCommitment } from '../draw/draw.rules.ts'
import { canonicalJson } from './json-hash.ts'
import { hashLeaf, verifyInclusion, type InclusionProof } from './merkle.rules.ts'
import { verifySignature } from './signature.ts'
import { manifestHash, type Manifest } from './snapshot.rules.ts'

export const checkCodes = [
  /** The hash printed beside the manifest is the manifest's. */
  'manifest_hash',
  /** It is the hash the reader got on another way: a newspaper, a notice board, a time-stamp. */
  'published_hash',
  /** The entry is in the published tree. */
  'entry_in_tree',
  /** The revealed draw is the one committed to. */
  'draw',
  'signature',
  /** The signing key is the one the reader knows. */
  'known_key',
] as const
export type CheckCode = (typeof checkCodes)[number]

/** `absent`: nothing there to check. `unsupported`: this browser cannot. Neither is a yes. */
export type CheckResult = 'ok' | 'failed' | 'absent' | 'unsupported'

export interface Check {
  readonly code: CheckCode
  readonly result: CheckResult
}

export interface PublishedEntry {
  readonly manifest: Manifest
  readonly manifestHash: string
  readonly payload: unknown
  readonly salt: string
  readonly proof: InclusionProof
  /** Ed25519 over the manifest's canonical JSON, in hex. */
  readonly signature?: string | null
  readonly publicKey?: string | null
}

/** What the reader knows from elsewhere. A key or hash that came with the entry proves nothing about who made it. */
export interface Known {
  readonly manifestHash?: string
  readonly publicKey?: string
}

/** Every check of one estate's entry, in the order of `checkCodes`; needs no network. */
export async function verifyEntry(entry: PublishedEntry, known: Known = {}): Promise<readonly Check[]> {
  const { manifest, payload, salt, proof } = entry
  return [
    { code: 'manifest_hash', result: answer(entry.manifestHash === manifestHash(manifest)) },
    { code: 'published_hash', result: compared(known.manifestHash, manifestHash(manifest)) },
    { code: 'entry_in_tree', result: answer(verifyInclusion(hashLeaf({ salt, payload }), proof, manifest)) },
    { code: 'draw', result: drawResult(manifest) },
    { code: 'signature', result: await signatureResult(entry, known) },
    { code: 'known_key', result: compared(known.publicKey, entry.publicKey) },
  ]
}

/** True when the entry is proven to stand in the manifest and no check says otherwise. Who published it is proven only with `known`. */
export const isProven = (checks: readonly Check[]): boolean =>
  checks.every(({ code, result }) =>
    code === 'manifest_hash' || code === 'entry_in_tree' ? result === 'ok' : result !== 'failed',
  )

const answer = (isRight: boolean): CheckResult => (isRight ? 'ok' : 'failed')

const compared = (known: string | undefined, given: string | null | undefined): CheckResult =>
  known === undefined ? 'absent' : answer(known === given)

function drawResult({ campaign, drawCommitment, drawSeed, drawSalt }: Manifest): CheckResult {
  if (drawSeed === null || drawSalt === null) return 'absent'
  return answer(verifyCommitment(drawCommitment, { campaign, seed: drawSeed, salt: drawSalt }))
}

async function signatureResult(entry: PublishedEntry, known: Known): Promise<CheckResult> {
  const publicKey = known.publicKey ?? entry.publicKey
  if (!entry.signature || !publicKey) return 'absent'
  const { manifest, signature } = entry
  return verifySignature({ text: canonicalJson(manifest), signature, publicKey }, manifest.alg)
}
