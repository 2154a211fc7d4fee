import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

import { canonicalJson } from '../proof/json-hash.ts'

/** A generator for one purpose of one seed. All 128 bits of its state come from the seed's hash, so no two purposes share numbers. */
export function randomOf(seed: string, purpose: string): RandomGenerator {
  const { buffer } = sha256(utf8ToBytes(canonicalJson({ purpose, seed })))
  const state = new DataView(buffer)
  return xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => state.getInt32(offset)))
}

/** Taking a value out of a piece moves few others; out of one list of a hundred thousand it moves half of them. */
const pieceSize = 512

/** A copy in random order, every order equally likely, or the first `count` of such a copy. */
export function shuffled<T>(random: RandomGenerator, values: readonly T[], count = values.length): T[] {
  const pieces: T[][] = []
  for (let from = 0; from < values.length; from += pieceSize)
    pieces.push(values.slice(from, from + pieceSize))
  return Array.from({ length: Math.min(count, values.length) }, (_, taken) =>
    takeAt(pieces, uniformInt(random, 0, values.length - taken - 1)),
  ).flat()
}

/** Removes the value at a position counted over all pieces. */
function takeAt<T>(pieces: readonly T[][], position: number): T[] {
  let at = position
  for (const piece of pieces) {
    if (at < piece.length) return piece.splice(at, 1)
    at -= piece.length
  }
  return []
}

/** By code unit, the same on every machine; a locale's order is not. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
