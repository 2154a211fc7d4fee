import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildTree, hashLeaf, hashLeafBytes, verifyInclusion } from './merkle.rules.ts'

// Certificate Transparency's reference data for RFC 6962: transparency-dev/merkle, testonly/constants.go and
// testonly/reference_test.go.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const leaves = inputs.map((hex) => hashLeafBytes(hexToBytes(hex)))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const paths: [index: number, size: number, path: string[]][] = [
  [0, 1, []],
  [0, 2, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7']],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
]

const treeOf = (size: number, mark = '') => {
  const hashes = Array.from({ length: size }, (_, at) => hashLeaf({ salt: mark, payload: at }))
  return { hashes, ...buildTree(hashes) }
}
const flipped = (hash: string, at: number): string =>
  hash.slice(0, at) + (Number.parseInt(hash.charAt(at), 16) ^ 1).toString(16) + hash.slice(at + 1)

const leafOfTree = fc
  .integer({ min: 1, max: 70 })
  .chain((size) =>
    fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }), at: fc.nat(63) }),
  )

describe('the tree', () => {
  it.each(roots.map((root, size) => [size, root] as const))(
    'over %i reference leaves has the known root',
    (size, root) => {
      expect(buildTree(leaves.slice(0, size)).root).toBe(root)
    },
  )

  it.each(paths)('has the known path of leaf %i in a tree of %i', (index, size, path) => {
    const tree = buildTree(leaves.slice(0, size))
    expect(tree.proofOf(index)).toEqual({ index, path })
    expect(verifyInclusion(leaves[index] ?? '', { index, path }, tree)).toBe(true)
  })

  it('has no proof for a leaf that is not there', () => {
    expect(() => treeOf(3).proofOf(3)).toThrow('no leaf at 3')
    expect(() => treeOf(3).proofOf(-1)).toThrow('no leaf at -1')
  })

  it('hashes salt and payload whatever the order of keys', () => {
    const leaf = hashLeaf({ salt: 'ab', payload: { total: 90.5, name: '邻里' } })
    expect(hashLeaf({ payload: { name: '邻里', total: 90.5 }, salt: 'ab' })).toBe(leaf)
    expect(hashLeaf({ salt: 'ac', payload: { total: 90.5, name: '邻里' } })).not.toBe(leaf)
  })
})

describe('a proof', () => {
  it('verifies for every leaf, and with any bit of leaf, path or root flipped for none', () => {
    fc.assert(
      fc.property(leafOfTree, ({ size, index, at }) => {
        const { hashes, root, count, proofOf } = treeOf(size)
        const leaf = hashes[index] ?? ''
        const proof = proofOf(index)
        expect(verifyInclusion(leaf, proof, { root, count })).toBe(true)
        expect(verifyInclusion(flipped(leaf, at), proof, { root, count })).toBe(false)
        expect(verifyInclusion(leaf, proof, { root: flipped(root, at), count })).toBe(false)
        for (const step of proof.path.keys()) {
          const path = proof.path.map((hash, own) => (own === step ? flipped(hash, at) : hash))
          expect(verifyInclusion(leaf, { index, path }, { root, count })).toBe(false)
        }
      }),
    )
  })

  it('fails at another index, with a step too few or too many, and for a leaf of another tree', () => {
    fc.assert(
      fc.property(leafOfTree, ({ size, index }) => {
        const { hashes, root, count, proofOf } = treeOf(size)
        const leaf = hashes[index] ?? ''
        const { path } = proofOf(index)
        const holds = (change: object, other = leaf) =>
          verifyInclusion(other, { index, path, ...change }, { root, count })
        expect(holds({ path: [...path, root] })).toBe(false)
        if (path.length > 0) expect(holds({ path: path.slice(1) })).toBe(false)
        expect(holds({ index: index + 1 })).toBe(false)
        expect(holds({ index: index - 1 })).toBe(false)
        expect(holds({}, treeOf(size, 'other').hashes[index])).toBe(false)
      }),
    )
  })

  it('is a no, not an error, when it is malformed', () => {
    const { hashes, root, proofOf } = treeOf(4)
    const [leaf = ''] = hashes
    const { path } = proofOf(0)
    expect(verifyInclusion('nonsense', { index: 0, path }, { root, count: 4 })).toBe(false)
    expect(verifyInclusion(leaf, { index: 0, path: ['zz'] }, { root, count: 4 })).toBe(false)
    expect(verifyInclusion(leaf, { index: 0.5, path }, { root, count: 4 })).toBe(false)
    expect(verifyInclusion(leaf, { index: 0, path }, { root, count: Infinity })).toBe(false)
    expect(verifyInclusion(leaf, { index: 0, path: [] }, { root: leaf, count: 0 })).toBe(false)
  })

  it('never takes an inner node for a leaf', () => {
    const { hashes, root } = treeOf(4)
    const node = buildTree(hashes.slice(0, 2)).root
    const beside = buildTree(hashes.slice(2)).root
    // Against the manifest's count of 4 the path is too short; bytes that hash to a node under 0x01 do not under 0x00.
    expect(verifyInclusion(node, { index: 0, path: [beside] }, { root, count: 4 })).toBe(false)
    expect(hashLeafBytes(hexToBytes(hashes.slice(0, 2).join('')))).not.toBe(node)
  })
})
