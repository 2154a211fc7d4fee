import { z } from 'zod'

import { hashHex } from './json-hash.ts'
import { manifest } from './snapshot.rules.ts'

/** Characters of a proof file; one entry with its path needs a hundredth of it. */
export const maxFileLength = 1_000_000

/** Ed25519: 64 bytes of signature, 32 of key. */
const signatureHex = z.string().regex(/^[0-9a-f]{128}$/)
export const publicKeyHex = z.string().regex(/^[0-9a-f]{64}$/)

/** The file an estate downloads: its own entry, its place in the tree, and the manifest. */
export const proofFile = z.strictObject({
  schema: z.literal('linli-proof/1'),
  manifest,
  manifestHash: hashHex,
  /** Public fields only: totals, group scores, awards, reasons. */
  payload: z.record(z.string().min(1).max(80), z.json()),
  salt: z.string().regex(/^[0-9a-f]{32,128}$/),
  /** 20 steps reach the million leaves a manifest may count. */
  proof: z.strictObject({ index: z.int().min(0).max(999_999), path: z.array(hashHex).max(20) }),
  signature: signatureHex.nullable(),
  publicKey: publicKeyHex.nullable(),
})
export type ProofFile = z.output<typeof proofFile>
