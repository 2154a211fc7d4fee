import { z } from 'zod'

import type { ChainHead } from './chain.rules.ts'
import { hashHex, hashJson } from './json-hash.ts'
import { buildTree, hashLeaf, type Entry, type InclusionProof } from './merkle.rules.ts'
import { signatureAlgs } from './signature.ts'

export const snapshotKinds = ['preliminary', 'final', 'correction'] as const

/** A former leaf that no longer counts, and the public reason. */
const correction = z.strictObject({ leafHash: hashHex, reason: z.string().min(1).max(2_000) })

/** What the association publishes and signs: small enough to print, and everything else hangs on it by hash. */
export const manifest = z
  .strictObject({
    schema: z.literal('linli-manifest/1'),
    campaign: z.string().min(1).max(80),
    /** From 1, over all snapshots of the campaign. */
    seq: z.int().min(1).max(10_000),
    kind: z.enum(snapshotKinds),
    rubricHash: hashHex,
    policiesHash: hashHex,
    drawCommitment: hashHex,
    /** Both null until the draw is revealed; without the salt the commitment could not be checked. */
    drawSeed: z.string().min(1).max(200).nullable(),
    drawSalt: z.string().min(32).max(200).nullable(),
    root: hashHex,
    /** Estates in the snapshot. */
    count: z.int().min(0).max(1_000_000),
    /** Hash of the manifest before this one; null for the first. */
    prevHash: hashHex.nullable(),
    publishedAt: z.iso.datetime({ offset: true }),
    /** How it is signed; absent in manifests from before it was named, which are signed with Ed25519. */
    alg: z.enum(signatureAlgs).optional(),
    corrects: z.array(correction).min(1).max(10_000).optional(),
    /**
     * Where the campaign's chain of steps stood: from here on a step before it cannot be rewritten without showing.
     * Both absent in manifests from before it was named, whose hash must stay.
     */
    chainSeq: z.int().min(1).max(10_000_000).optional(),
    chainHash: hashHex.optional(),
  })
  .refine(({ seq, prevHash }) => (seq === 1) === (prevHash === null), { path: ['prevHash'] })
  .refine(({ kind, corrects }) => (kind === 'correction') === (corrects !== undefined), {
    path: ['corrects'],
  })
  .refine(({ drawSeed, drawSalt }) => (drawSeed === null) === (drawSalt === null), { path: ['drawSalt'] })
  .refine(({ chainSeq, chainHash }) => (chainSeq === undefined) === (chainHash === undefined), {
    path: ['chainHash'],
  })
export type Manifest = z.output<typeof manifest>

/** SHA-256 of the manifest's canonical JSON: the one value to print, read out or have time-stamped. */
export const manifestHash = (document: Manifest): string => hashJson(document)

/** The step that a manifest names as the last one before it; null where it names none. */
export const chainHeadOf = ({ chainSeq, chainHash }: Manifest): ChainHead | null =>
  chainSeq === undefined || chainHash === undefined ? null : { seq: chainSeq, hash: chainHash }

/** An entry in its tree, as an estate gets it. */
export interface SealedEntry extends Entry {
  readonly leafHash: string
  readonly proof: InclusionProof
}

export interface SealedEntries {
  readonly root: string
  readonly count: number
  /** In the order they were given. */
  readonly entries: readonly SealedEntry[]
}

/** Root and proofs of a snapshot. Leaves stand in the order of their hashes, so that a place in the tree tells nothing of a rank. */
export function sealEntries(entries: readonly Entry[]): SealedEntries {
  const hashed = entries.map((entry) => ({ ...entry, leafHash: hashLeaf(entry) }))
  const leaves = hashed.map(({ leafHash }) => leafHash).sort()
  const indexOf = new Map(leaves.map((leaf, index) => [leaf, index]))
  const { root, count, proofOf } = buildTree(leaves)
  return {
    root,
    count,
    entries: hashed.map((entry) => ({ ...entry, proof: proofOf(indexOf.get(entry.leafHash) ?? -1) })),
  }
}

/** The first sequence number whose manifest is missing, or does not name the one before it; null when all do. */
export function verifySnapshots(manifests: readonly Manifest[]): number | null {
  const broken = manifests.findIndex((document, index) => {
    const before = manifests[index - 1]
    return document.seq !== index + 1 || document.prevHash !== (before ? manifestHash(before) : null)
  })
  return broken < 0 ? null : broken + 1
}
