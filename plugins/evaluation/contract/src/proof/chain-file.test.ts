import { describe, expect, it } from 'vitest'

import { chainIn, type ChainFile } from './chain-file.ts'
import type { ProofFile } from './proof-file.ts'
import { chainHeadOf, manifest, manifestHash } from './snapshot.rules.ts'
import { sampleChain, sampleProofs } from './testing/sample-proof.ts'
import { wordVerdict } from './verdict-words.ts'
import { verifyFile } from './verify-file.ts'

const { good, corrected, correction } = await sampleProofs()
const chain = sampleChain()
const given = (file: ChainFile, of: ProofFile = corrected) => chainIn(of, JSON.stringify(file))

describe('a manifest', () => {
  it('names the step before it or none, and keeps the hash it had when it names none', () => {
    expect(chainHeadOf(correction)).toEqual({ seq: 3, hash: chain.events[2]?.hash })
    expect(chainHeadOf(good.manifest)).toBeNull()
    const { chainHash: _, ...half } = correction
    expect(manifest.safeParse(half).success).toBe(false)
    expect(manifestHash(manifest.parse(good.manifest))).toBe(good.manifestHash)
    expect(Object.keys(manifest.parse(good.manifest))).not.toContain('chainSeq')
  })
})

describe('the way it is signed', () => {
  it('is named or the first there was, and one that is not known is no manifest of ours', () => {
    expect(good.manifest.alg).toBeUndefined()
    expect(manifest.parse({ ...correction, alg: 'Ed25519' }).alg).toBe('Ed25519')
    expect(manifest.safeParse({ ...correction, alg: 'none' }).success).toBe(false)
  })
})

describe('the steps beside a proof', () => {
  it('hold when they follow each other and pass the step that was signed for', () =>
    expect(given(chain)).toEqual({ kind: 'holds', seq: 3, steps: 5 }))

  it('are only unbroken for a publication that names no step', () =>
    expect(given(chain, good)).toEqual({ kind: 'unbroken', steps: 5 }))

  it('are broken from a changed step on, and others than signed for when cut off or written anew', () => {
    const changed = chain.events.map((event) => (event.seq === 2 ? { ...event, object: '别的' } : event))
    expect(given({ ...chain, events: changed })).toEqual({ kind: 'broken', seq: 2 })
    expect(given({ ...chain, events: chain.events.slice(0, 2) })).toEqual({ kind: 'differs', seq: 3 })
    expect(given(sampleChain('别人'))).toEqual({ kind: 'differs', seq: 3 })
  })

  it('of another campaign, or no such file, prove nothing', () => {
    expect(given({ ...chain, campaign: '2025' })).toEqual({ kind: 'other_campaign' })
    for (const text of ['{', '[]', JSON.stringify({ ...chain, schema: 'linli-chain/2' })])
      expect(chainIn(corrected, text)).toEqual({ kind: 'unreadable' })
  })
})

describe('the verdict', () => {
  const known = { manifestHash: corrected.manifestHash }
  const worded = async (file: ChainFile | null) =>
    wordVerdict(await verifyFile(JSON.stringify(corrected), known), {
      locale: 'zh-CN',
      chain: file && given(file),
    })

  it('is a no for steps that are not those of the time, and says what the signature reaches without them', async () => {
    expect(await worded(chain)).toMatchObject({ tone: 'good' })
    const { tone, headline, lines } = await worded(sampleChain('别人'))
    expect([tone, headline]).toEqual(['bad', expect.stringContaining('存证记录')])
    expect(lines.at(-1)).toMatchObject({ tone: 'bad', text: expect.stringContaining('第 3 步') })
    const without = await worded(null)
    expect(without).toMatchObject({ tone: 'good' })
    expect(without.lines.at(-1)).toMatchObject({ tone: 'open', text: expect.stringContaining('到第 3 步') })
  })
})
