import { drawCommitment } from '../../draw/draw.rules.ts'
import type { ChainFile } from '../chain-file.ts'
import { chainStart, hashEvent } from '../chain.rules.ts'
import { canonicalJson, hashJson } from '../json-hash.ts'
import type { ProofFile } from '../proof-file.ts'
import { manifestHash, sealEntries, type Manifest } from '../snapshot.rules.ts'

const draw = { campaign: '2026', seed: '3 17 21', salt: 'ab'.repeat(16) }
const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const payloadOf = (at: number, total: number) => ({
  estate: `云栖里 ${at}`,
  company: '示例物业',
  total,
  groups: { G1: 9.5 },
  rank: at + 1,
  awards: [],
})

/** Steps of the campaign; the second publication was signed after the third. */
export function sampleChain(actor = '郑秘书长'): ChainFile {
  const events: ChainFile['events'] = []
  for (let seq = 1; seq <= 5; seq += 1) {
    const event = {
      seq,
      prev: events.at(-1)?.hash ?? chainStart,
      at: `2026-11-0${seq}T09:00:00Z`,
      actor,
      action: 'evaluation.campaign.publish',
      object: draw.campaign,
      payloadHash: hashJson({ seq }),
    }
    events.push({ ...event, hash: hashEvent(event) })
  }
  return { schema: 'linli-chain/1', campaign: draw.campaign, events }
}

/** Two publications of one campaign, the second correcting the first estate of the first, signed by one key. */
export async function sampleProofs() {
  const key = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in key)) throw new Error('not a pair')
  const publicKey = toHex(await crypto.subtle.exportKey('raw', key.publicKey))
  const sign = async (manifest: Manifest): Promise<string> =>
    toHex(
      await crypto.subtle.sign(
        'Ed25519',
        key.privateKey,
        Uint8Array.from(new TextEncoder().encode(canonicalJson(manifest))),
      ),
    )
  const sealed = (totals: readonly number[]) => {
    const payloads = totals.map((total, at) => payloadOf(at, total))
    const seals = sealEntries(
      payloads.map((payload, at) => ({ salt: hashJson(['salt', at, payload.total]), payload })),
    )
    return { ...seals, payloads }
  }
  const common = {
    schema: 'linli-manifest/1' as const,
    campaign: draw.campaign,
    rubricHash: hashJson('rubric'),
    policiesHash: hashJson('policies'),
    drawCommitment: drawCommitment(draw),
    drawSeed: draw.seed,
    drawSalt: draw.salt,
    publishedAt: '2026-12-01T10:00:00+08:00',
  }
  const fileOf = async (
    manifest: Manifest,
    { entries, payloads }: ReturnType<typeof sealed>,
    at: number,
  ): Promise<ProofFile> => {
    const [entry, payload] = [entries[at], payloads[at]]
    if (!entry || !payload) throw new RangeError(`no entry at ${at}`)
    return {
      schema: 'linli-proof/1',
      manifest,
      manifestHash: manifestHash(manifest),
      payload,
      salt: entry.salt,
      proof: { index: entry.proof.index, path: [...entry.proof.path] },
      signature: await sign(manifest),
      publicKey,
    }
  }
  const first = sealed([90, 85.5, 80])
  const final: Manifest = {
    ...common,
    seq: 1,
    kind: 'final',
    root: first.root,
    count: first.count,
    prevHash: null,
  }
  const second = sealed([88, 85.5, 80])
  const reason = '漏算一次活动'
  const correction: Manifest = {
    ...common,
    seq: 2,
    kind: 'correction',
    root: second.root,
    count: second.count,
    prevHash: manifestHash(final),
    corrects: [{ leafHash: first.entries[0]?.leafHash ?? '', reason }],
    chainSeq: 3,
    chainHash: sampleChain().events[2]?.hash ?? '',
  }
  return {
    publicKey,
    reason,
    correction,
    good: await fileOf(final, first, 0),
    untouched: await fileOf(final, first, 1),
    corrected: await fileOf(correction, second, 0),
  }
}
