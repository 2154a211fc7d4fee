import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { drawCommitment } from '../draw/draw.rules.ts'
import { canonicalJson, hashJson } from './json-hash.ts'
import { maxFileLength, type ProofFile } from './proof-file.ts'
import { verifySignature } from './signature.ts'
import { manifest, manifestHash, sealEntries, verifySnapshots, type Manifest } from './snapshot.rules.ts'
import { verifyFile, type FileVerdict } from './verify-file.ts'

const draw = { campaign: '2026', seed: '3 17 21', salt: 'ab'.repeat(16) }
const entries = Array.from({ length: 5 }, (_, at) => ({
  salt: hashJson(['salt', at]),
  payload: { estate: `小区 ${at}`, total: 80.5 + at, groups: { G3: 9.5 } },
}))
const sealed = sealEntries(entries)
const final: Manifest = {
  schema: 'linli-manifest/1',
  campaign: draw.campaign,
  seq: 1,
  kind: 'final',
  rubricHash: hashJson('rubric'),
  policiesHash: hashJson('policies'),
  drawCommitment: drawCommitment(draw),
  drawSeed: draw.seed,
  drawSalt: draw.salt,
  root: sealed.root,
  count: sealed.count,
  prevHash: null,
  publishedAt: '2026-12-01T10:00:00+08:00',
}

async function newKey() {
  const key = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in key)) throw new Error('not a pair')
  const raw = await crypto.subtle.exportKey('raw', key.publicKey)
  const sign = async (text: string) =>
    bytesToHex(
      new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, Uint8Array.from(utf8ToBytes(text)))),
    )
  return { publicKey: bytesToHex(new Uint8Array(raw)), sign }
}
const { publicKey, sign } = await newKey()
const signature = await sign(canonicalJson(final))

const [own] = sealed.entries
const file: ProofFile = {
  schema: 'linli-proof/1',
  manifest: final,
  manifestHash: manifestHash(final),
  payload: entries[0]?.payload ?? {},
  salt: own?.salt ?? '',
  proof: { index: own?.proof.index ?? 0, path: [...(own?.proof.path ?? [])] },
  signature,
  publicKey,
}
const known = { publicKey, manifestHash: file.manifestHash }

const resultsOf = (verdict: FileVerdict): Record<string, string> => {
  if (verdict.kind === 'unreadable') throw new Error(verdict.reason)
  return Object.fromEntries([
    ...verdict.checks.map(({ code, result }) => [code, result]),
    ['isProven', String(verdict.isProven)],
  ])
}
const check = async (change: Partial<ProofFile>, with_: object = known) =>
  resultsOf(await verifyFile(JSON.stringify({ ...file, ...change }), with_))

const allOk = {
  manifest_hash: 'ok',
  published_hash: 'ok',
  entry_in_tree: 'ok',
  draw: 'ok',
  signature: 'ok',
  known_key: 'ok',
  isProven: 'true',
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a proof file', () => {
  it('passes every check as it was published', async () => {
    expect(await check({})).toEqual(allOk)
  })

  it('fails for another score', async () => {
    const better = await check({ payload: { ...file.payload, total: 99 } })
    expect(better).toEqual({ ...allOk, entry_in_tree: 'failed', isProven: 'false' })
  })

  it('fails for another manifest, and for one hashed anew', async () => {
    const other = { ...final, publishedAt: '2026-12-02T10:00:00+08:00' }
    expect(await check({ manifest: other })).toMatchObject({
      manifest_hash: 'failed',
      published_hash: 'failed',
      signature: 'failed',
      isProven: 'false',
    })
    expect(await check({ manifest: other, manifestHash: manifestHash(other) })).toMatchObject({
      manifest_hash: 'ok',
      published_hash: 'failed',
      signature: 'failed',
      isProven: 'false',
    })
  })

  it('fails when a stranger made a manifest and signed it with a key of his own', async () => {
    const stranger = await newKey()
    const other = { ...final, rubricHash: hashJson('easier rubric') }
    const forged = {
      manifest: other,
      manifestHash: manifestHash(other),
      signature: await stranger.sign(canonicalJson(other)),
      publicKey: stranger.publicKey,
    }
    expect(await check(forged, { publicKey })).toMatchObject({
      signature: 'failed',
      known_key: 'failed',
      isProven: 'false',
    })
    expect(await check(forged, {})).toMatchObject({
      signature: 'ok',
      known_key: 'absent',
      published_hash: 'absent',
    })
  })

  it('fails when the revealed seed is not the one committed to, and waits until it is revealed', async () => {
    const drawn = async (change: Partial<Manifest>) => {
      const other = { ...final, ...change }
      const { draw } = await check({ manifest: other })
      return draw
    }
    expect(await drawn({ drawSeed: '3 17 22' })).toBe('failed')
    expect(await drawn({ drawSeed: null, drawSalt: null })).toBe('absent')
  })

  it('is proven without a signature, but says that there is none', async () => {
    const unsigned = await check({ signature: null, publicKey: null }, {})
    expect(unsigned).toMatchObject({ signature: 'absent', known_key: 'absent', isProven: 'true' })
  })

  it('says unsupported, never ok, where the platform has no Ed25519', async () => {
    vi.stubGlobal('crypto', undefined)
    expect(await check({})).toMatchObject({ signature: 'unsupported' })
    const refuse = () => Promise.reject(new DOMException('no Ed25519', 'NotSupportedError'))
    vi.stubGlobal('crypto', { subtle: { importKey: refuse } })
    expect(await check({})).toMatchObject({ signature: 'unsupported' })
  })

  it('says why it cannot be read', async () => {
    const reasonOf = async (text: string) => {
      const verdict = await verifyFile(text)
      return verdict.kind === 'unreadable' ? verdict.reason : verdict.kind
    }
    expect(await reasonOf(' '.repeat(maxFileLength + 1))).toBe('too_long')
    expect(await reasonOf('{')).toBe('not_json')
    expect(await reasonOf('{}')).toBe('not_a_proof_file')
    expect(await reasonOf(JSON.stringify({ ...file, extra: 1 }))).toBe('not_a_proof_file')
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
    expect(
      await reasonOf(
        JSON.stringify({ ...file, payload: 0 }).replace('"payload":0', `"payload":{"a":${deep}}`),
      ),
    ).toMatch(/^not_/)
    expect(await reasonOf(JSON.stringify({ ...file, payload: { a: '\uD800' } }))).toMatch(
      /not_a_proof_file|checked/,
    )
  })
})

describe('a signature', () => {
  it('passes the test vector of RFC 8032, 7.1, test 1', async () => {
    const vector = {
      text: '',
      publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    }
    expect(await verifySignature(vector)).toBe('ok')
    expect(await verifySignature({ ...vector, text: 'a' })).toBe('failed')
    expect(await verifySignature({ ...vector, signature: 'not hex' })).toBe('failed')
  })
})

describe('a snapshot', () => {
  it('keeps each proof with its entry and tells no rank by the place in the tree', () => {
    expect(sealed.entries.map(({ payload }) => payload)).toEqual(entries.map(({ payload }) => payload))
    expect(sealEntries(entries.toReversed()).root).toBe(sealed.root)
    expect(sealEntries([])).toMatchObject({ count: 0, entries: [] })
  })

  it('must name its predecessor from the second on, and corrections what they correct', () => {
    const isManifest = (change: object) => manifest.safeParse({ ...final, ...change }).success
    const corrects = [{ leafHash: own?.leafHash, reason: '附件核对有误' }]
    const prevHash = manifestHash(final)
    expect(isManifest({})).toBe(true)
    expect(isManifest({ seq: 2 })).toBe(false)
    expect(isManifest({ prevHash })).toBe(false)
    expect(isManifest({ kind: 'correction' })).toBe(false)
    expect(isManifest({ corrects })).toBe(false)
    expect(isManifest({ seq: 2, prevHash, kind: 'correction', corrects })).toBe(true)
    expect(isManifest({ drawSalt: null })).toBe(false)
  })

  it('is linked to the one before', () => {
    const second = { ...final, seq: 2, prevHash: manifestHash(final) }
    expect(verifySnapshots([final, second])).toBeNull()
    expect(verifySnapshots([{ ...final, campaign: '2027' }, second])).toBe(2)
    expect(verifySnapshots([second])).toBe(1)
    expect(verifySnapshots([final, { ...second, seq: 3 }])).toBe(2)
  })
})
