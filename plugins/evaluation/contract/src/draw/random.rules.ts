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

/** A copy in random order, every order equally likely; for some ten thousand values. */
export function shuffled<T>(random: RandomGenerator, values: readonly T[]): T[] {
  const left = [...values]
  const result: T[] = []
  while (left.length > 0) result.push(...left.splice(uniformInt(random, 0, left.length - 1), 1))
  return result
}

/** By code unit, the same on every machine; a locale's order is not. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
