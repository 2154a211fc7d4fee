import type { Locale } from '@linli/contract'

import type { ChainStatus } from './chain-file.ts'
import type { LaterStatus } from './later-manifest.ts'
import { hashLeaf } from './merkle.rules.ts'
import { manifestHash, type Manifest } from './snapshot.rules.ts'
import { verdictSentences, type VerdictSentences } from './verdict-sentences.ts'
import type { Check, CheckCode } from './verify-entry.ts'
import type { FileVerdict } from './verify-file.ts'

/** `open`: not checked, or only told; neither a yes nor a no. */
export type VerdictTone = 'good' | 'bad' | 'open'

export interface VerdictLine {
  readonly tone: VerdictTone
  readonly text: string
  /** A hash that the sentence speaks of. */
  readonly value?: string
}

export interface WordedVerdict {
  readonly tone: VerdictTone
  readonly headline: string
  readonly lines: readonly VerdictLine[]
}

const tones: Record<Check['result'], VerdictTone> = {
  ok: 'good',
  failed: 'bad',
  absent: 'open',
  unsupported: 'open',
}

function kindText({ kind, seq, corrects }: Manifest, words: VerdictSentences): string {
  return kind === 'correction' ? words.kind.correction(seq, corrects?.length ?? 0) : words.kind[kind](seq)
}

function laterLine(later: LaterStatus | null, words: VerdictSentences): VerdictLine {
  if (!later) return { tone: 'open', text: words.later.none }
  if (later.kind === 'corrected') return { tone: 'bad', text: words.later.corrected(later.seq, later.reason) }
  const text = words.later[later.kind]('seq' in later ? later.seq : 0)
  if (later.kind === 'stands') return { tone: 'good', text }
  return { tone: later.kind === 'replaced' || later.kind === 'not_linked' ? 'bad' : 'open', text }
}

const chainTones: Record<ChainStatus['kind'], VerdictTone> = {
  holds: 'good',
  unbroken: 'open',
  broken: 'bad',
  differs: 'bad',
  other_campaign: 'open',
  unreadable: 'open',
}

/** Nothing is said of a chain that the manifest does not name and nobody has given. */
function chainLines(
  chain: ChainStatus | null,
  { chainSeq }: Manifest,
  words: VerdictSentences,
): VerdictLine[] {
  if (!chain) return chainSeq === undefined ? [] : [{ tone: 'open', text: words.chain.none(chainSeq) }]
  const [seq, steps] = ['seq' in chain ? chain.seq : 0, 'steps' in chain ? chain.steps : 0]
  return [{ tone: chainTones[chain.kind], text: words.chain[chain.kind](seq, steps) }]
}

type Headline = keyof VerdictSentences['headline']

interface Beside {
  readonly later?: LaterStatus | null
  readonly chain?: ChainStatus | null
}

function headlineOf(isProven: boolean, checks: readonly Check[], { later, chain }: Beside): Headline {
  if (!isProven) return 'notProven'
  if (later?.kind === 'not_linked') return 'unlinked'
  if (chain?.kind === 'broken' || chain?.kind === 'differs') return 'unchained'
  if (later?.kind === 'corrected' || later?.kind === 'replaced') return 'corrected'
  const resultOf = (code: CheckCode) => checks.find((check) => check.code === code)?.result
  const isTheirs =
    resultOf('published_hash') === 'ok' || (resultOf('known_key') === 'ok' && resultOf('signature') === 'ok')
  return isTheirs ? 'proven' : 'consistent'
}

const headlineTones: Record<Headline, VerdictTone> = {
  proven: 'good',
  consistent: 'open',
  notProven: 'bad',
  corrected: 'bad',
  unlinked: 'bad',
  unchained: 'bad',
}

/**
 * A verdict as sentences, from the entry up to the signature. Only a hash or key that the reader has from elsewhere
 * makes it a yes: a file that fits itself may be anybody's.
 */
export function wordVerdict(
  verdict: FileVerdict,
  { locale, later = null, chain = null }: { locale: Locale } & Beside,
): WordedVerdict {
  const words = verdictSentences[locale]
  if (verdict.kind === 'unreadable')
    return { tone: 'bad', headline: words.unreadable[verdict.reason], lines: [] }
  const { file, checks, isProven } = verdict
  const { manifest, proof } = file
  const said = (code: CheckCode): VerdictLine[] =>
    checks
      .filter((check) => check.code === code)
      .map(({ result }) => ({ tone: tones[result], text: words.checks[code][result] }))
  const headline = headlineOf(isProven, checks, { later, chain })
  return {
    tone: headlineTones[headline],
    headline: words.headline[headline],
    lines: [
      { tone: 'open', text: kindText(manifest, words) },
      { tone: 'open', text: words.leaf, value: hashLeaf(file) },
      { tone: 'open', text: words.path(proof.path.length, proof.index, manifest.count) },
      { tone: 'open', text: words.root, value: manifest.root },
      ...said('entry_in_tree'),
      { tone: 'open', text: words.hash, value: manifestHash(manifest) },
      ...said('manifest_hash'),
      ...said('published_hash'),
      ...said('signature'),
      ...said('known_key'),
      ...said('draw'),
      laterLine(later, words),
      ...chainLines(chain, manifest, words),
    ],
  }
}
