import {
  canonicalJson,
  buildTree,
  hashLeaf,
  manifestHash,
  verifyInclusion,
  verifySignature,
  type InclusionProof,
  type Manifest,
  type SignatureCheck,
} from '@linli/evaluation-contract/proof'

export interface KeptLeaf {
  readonly assessmentId: string
  readonly estate: string
  readonly payload: unknown
  readonly salt: string
  readonly proof: InclusionProof
}

export interface KeptPublication {
  readonly manifest: Manifest
  readonly manifestHash: string
  readonly signature: string
  readonly publicKey: string
  readonly leaves: readonly KeptLeaf[]
}

export interface PublicationCheck {
  readonly seq: number
  readonly isManifestHeld: boolean
  readonly signature: SignatureCheck
  /** The entries there are, all of them and no others, give the root that was signed. */
  readonly isRootHeld: boolean
  readonly tampered: readonly { readonly assessmentId: string; readonly estate: string }[]
}

/** Whether a publication still is what was signed, and which of its entries are not. Works from contents alone, never from a kept hash of a leaf. */
export async function checkPublication(kept: KeptPublication): Promise<PublicationCheck> {
  const { manifest, signature, publicKey, leaves } = kept
  const hashed = leaves.map((leaf) => ({ leaf, hash: hashLeaf(leaf) }))
  const tree = buildTree(hashed.map(({ hash }) => hash).sort())
  return {
    seq: manifest.seq,
    isManifestHeld: manifestHash(manifest) === kept.manifestHash,
    signature: await verifySignature({ text: canonicalJson(manifest), signature, publicKey }, manifest.alg),
    isRootHeld: tree.root === manifest.root && tree.count === manifest.count,
    tampered: hashed.flatMap(({ leaf: { assessmentId, estate, proof }, hash }) =>
      verifyInclusion(hash, proof, manifest) ? [] : [{ assessmentId, estate }],
    ),
  }
}
