import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

import { canonicalJson, hashHex } from './json-hash.ts'

// RFC 6962, 2.1: without different prefixes an inner node could be passed off as a leaf.
const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** One estate's public entry. The salt (random, 16 bytes or more in hex) keeps outsiders from guessing entries they were not given. */
export interface Entry {
  readonly salt: string
  readonly payload: unknown
}

/** Where a leaf stands, from 0, and the hashes beside its way to the root, lowest first. */
export interface InclusionProof {
  readonly index: number
  readonly path: readonly string[]
}

export const hashLeafBytes = (bytes: Uint8Array): string => bytesToHex(sha256(concatBytes(leafPrefix, bytes)))

/** The leaf of an entry: SHA-256 of 0x00 and the canonical JSON of salt and payload. */
export const hashLeaf = ({ salt, payload }: Entry): string =>
  hashLeafBytes(utf8ToBytes(canonicalJson({ salt, payload })))

const hashNode = (left: string, right: string): string =>
  bytesToHex(sha256(concatBytes(nodePrefix, hexToBytes(left), hexToBytes(right))))

/**
 * All levels from the leaves to the root. Pairing from the left, with a last single node rising unchanged, gives the
 * tree of RFC 6962, whose left subtrees are always full.
 */
function levelsOf(leaves: readonly string[]): (readonly string[])[] {
  const levels = [leaves]
  for (let level = leaves; level.length > 1;) {
    const above: string[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left = '', right] = level.slice(at, at + 2)
      above.push(right === undefined ? left : hashNode(left, right))
    }
    levels.push(above)
    level = above
  }
  return levels
}

export interface MerkleTree {
  readonly root: string
  readonly count: number
  /** Throws when there is no leaf at that index. */
  readonly proofOf: (index: number) => InclusionProof
}

/** A tree over leaf hashes in their order (RFC 6962, 2.1); the root of no leaves is the hash of nothing. */
export function buildTree(leaves: readonly string[]): MerkleTree {
  const levels = levelsOf(leaves)
  const proofOf = (index: number): InclusionProof => {
    if (leaves[index] === undefined) throw new RangeError(`no leaf at ${index}`)
    const path = levels.flatMap((level, height) => {
      const position = Math.floor(index / 2 ** height)
      return level[position % 2 === 0 ? position + 1 : position - 1] ?? []
    })
    return { index, path }
  }
  return { root: levels.at(-1)?.[0] ?? bytesToHex(sha256(new Uint8Array())), count: leaves.length, proofOf }
}

/** What a path is held against, as the manifest names it. */
export type TreeHead = Pick<MerkleTree, 'root' | 'count'>

/** Whether the leaf stands where its proof says (RFC 9162, 2.1.3.2). Malformed input is a no, never an error. */
export function verifyInclusion(leaf: string, { index, path }: InclusionProof, tree: TreeHead): boolean {
  const isWellFormed = [leaf, tree.root, ...path].every((hash) => hashHex.safeParse(hash).success)
  if (!isWellFormed || !Number.isSafeInteger(index) || !Number.isSafeInteger(tree.count)) return false
  if (index < 0 || index >= tree.count) return false
  return rootFrom(leaf, { index, path }, tree.count) === tree.root
}

/** Null when the path is longer or shorter than a tree of `count` leaves has at that index. */
function rootFrom(leaf: string, { index, path }: InclusionProof, count: number): string | null {
  let hash = leaf
  let used = 0
  let position = index
  for (let width = count; width > 1; width = Math.ceil(width / 2)) {
    const isAlone = position === width - 1 && width % 2 === 1
    if (!isAlone) {
      const beside = path[used++]
      if (beside === undefined) return null
      hash = position % 2 === 1 ? hashNode(beside, hash) : hashNode(hash, beside)
    }
    position = Math.floor(position / 2)
  }
  return used === path.length ? hash : null
}
