import { describe, expect, it } from 'vitest'

import { readHash, statusIn } from './later-manifest.ts'
import type { ProofFile } from './proof-file.ts'
import { manifestHash } from './snapshot.rules.ts'
import { sampleProofs } from './testing/sample-proof.ts'
import { wordVerdict } from './verdict-words.ts'
import { verifyFile } from './verify-file.ts'

const { good, untouched, corrected, correction, publicKey, reason } = await sampleProofs()
const worded = async (file: ProofFile, known: object = {}, later: string | null = null) => {
  const verdict = await verifyFile(JSON.stringify(file), known)
  return wordVerdict(verdict, { locale: 'zh-CN', later: later === null ? null : statusIn(file, later) })
}
const later = JSON.stringify(correction)
const textsOf = (lines: readonly { tone: string; text: string }[], tone: string) =>
  lines.filter((line) => line.tone === tone).map(({ text }) => text)

describe('a worded verdict', () => {
  it('is a yes only against a hash or key that came another way', async () => {
    expect(await worded(good)).toMatchObject({ tone: 'open', headline: expect.stringContaining('前后一致') })
    expect(await worded(good, { manifestHash: good.manifestHash })).toMatchObject({ tone: 'good' })
    expect(await worded(good, { publicKey })).toMatchObject({ tone: 'good' })
    expect(await worded(good, { manifestHash: '0'.repeat(64) })).toMatchObject({ tone: 'bad' })
  })

  it('takes no key without a signature for a yes', async () => {
    expect(await worded({ ...good, signature: null }, { publicKey })).toMatchObject({ tone: 'open' })
  })

  it('says of a changed score that the entry does not lead to the root', async () => {
    const { tone, lines } = await worded(
      { ...good, payload: { ...good.payload, total: 99 } },
      { manifestHash: good.manifestHash },
    )
    expect(tone).toBe('bad')
    expect(textsOf(lines, 'bad')).toEqual([expect.stringContaining('被改动过')])
  })

  it('names leaf, root and hash so that they can be compared', async () => {
    const { lines } = await worded(good)
    expect(lines.flatMap(({ value }) => value ?? [])).toEqual([
      correction.corrects?.[0]?.leafHash,
      good.manifest.root,
      good.manifestHash,
    ])
  })

  it('says which publication a file is of, and how many entries a correction changes', async () => {
    expect((await worded(good)).lines[0]?.text).toContain('第 1 次公布：最终结果')
    expect((await worded(corrected)).lines[0]?.text).toContain('第 2 次公布：更正后的结果，更正了以前的 1 个')
  })

  it('is no yes any more when a later manifest corrects the entry, with the reason', async () => {
    const { tone, lines } = await worded(good, { manifestHash: good.manifestHash }, later)
    expect(tone).toBe('bad')
    expect(lines.at(-1)).toMatchObject({ tone: 'bad', text: expect.stringContaining(reason) })
    expect(await worded(untouched, { publicKey }, later)).toMatchObject({ tone: 'good' })
  })

  it('speaks of a file that is none in words, in both languages', async () => {
    const verdict = await verifyFile('{}')
    expect(wordVerdict(verdict, { locale: 'zh-CN' }).headline).toContain('不是邻里平台')
    expect(wordVerdict(verdict, { locale: 'en' }).headline).toContain('no proof file')
  })
})

describe('a later manifest', () => {
  const statusOf = (change: object) => statusIn(good, JSON.stringify({ ...correction, ...change })).kind
  const { corrects: _, ...plain } = correction
  it.each([
    ['corrects the entry', {}, 'corrected'],
    ['is of another campaign', { campaign: '2027' }, 'other_campaign'],
    ['does not follow', { prevHash: '1'.repeat(64) }, 'not_linked'],
    ['is not later', { seq: 1, prevHash: null }, 'not_later'],
    [
      'leaves the entry, but is not the next',
      { seq: 3, corrects: [{ leafHash: '2'.repeat(64), reason }] },
      'not_named',
    ],
    ['leaves the entry', { corrects: [{ leafHash: '2'.repeat(64), reason }] }, 'stands'],
    ['cannot be read', { root: 'x' }, 'unreadable'],
  ])('that %s is read as that', (_name, change, kind) => expect(statusOf(change)).toBe(kind))

  it('of a whole new result takes the place of the entry', () => {
    const next = { ...plain, kind: 'final', prevHash: manifestHash(good.manifest) }
    expect(statusIn(good, JSON.stringify(next)).kind).toBe('replaced')
  })
})

it('reads a hash as it is typed off paper, and nothing else', () => {
  const { manifestHash: hash } = good
  expect(readHash(` ${hash.slice(0, 32).toUpperCase()}\n${hash.slice(32)} `)).toBe(hash)
  expect(readHash(hash.slice(1))).toBeNull()
})
