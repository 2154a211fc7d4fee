import type { Verification } from '@linli/evaluation-contract/campaign'

export interface VerificationLine {
  /** `unknown`: this server could not check it, which is neither a yes nor a no. */
  readonly tone: 'good' | 'bad' | 'unknown'
  /** A word below `verify.line`. */
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface PublicationLines {
  readonly seq: number
  readonly lines: readonly VerificationLine[]
  /** Names of estates whose entry is not what was signed. */
  readonly tampered: readonly string[]
}

export interface VerificationReading {
  readonly whole: readonly VerificationLine[]
  readonly publications: readonly PublicationLines[]
  readonly verdict: VerificationLine['tone']
}

const line = (
  tone: VerificationLine['tone'],
  key: string,
  params: VerificationLine['params'] = {},
): VerificationLine => ({ tone, key, params })

const held = (isHeld: boolean, name: string): VerificationLine =>
  isHeld ? line('good', `${name}Held`) : line('bad', `${name}Broken`)

function signatureLine(signature: Verification['publications'][number]['signature']): VerificationLine {
  if (signature === 'ok') return line('good', 'signatureHeld')
  return signature === 'failed' ? line('bad', 'signatureBroken') : line('unknown', 'signatureUnsupported')
}

/** Nothing is said of manifests that name no step. */
const chainLines = (isHeld: boolean | null): VerificationLine[] =>
  isHeld === null ? [] : [held(isHeld, 'signedStep')]

const entriesLine = (n: number): VerificationLine =>
  n === 0 ? line('good', 'entriesHeld') : line('bad', 'entriesBroken', { n })

/** A verification as lines to read; the worst of them is the verdict, and what could not be checked is no yes. */
export function readVerification({
  chainBrokenAt,
  publicationsBrokenAt,
  publications,
}: Verification): VerificationReading {
  const whole = [
    chainBrokenAt === null ? line('good', 'chainHeld') : line('bad', 'chainBroken', { seq: chainBrokenAt }),
    publicationsBrokenAt === null
      ? line('good', 'orderHeld')
      : line('bad', 'orderBroken', { seq: publicationsBrokenAt }),
  ]
  const read = publications.map(({ seq, isManifestHeld, signature, isRootHeld, isChainHeld, tampered }) => ({
    seq,
    lines: [
      held(isManifestHeld, 'manifest'),
      signatureLine(signature),
      held(isRootHeld, 'root'),
      ...chainLines(isChainHeld),
      entriesLine(tampered.length),
    ],
    tampered: tampered.map(({ estate, assessmentId }) => estate || assessmentId),
  }))
  const tones = [...whole, ...read.flatMap(({ lines }) => lines)].map(({ tone }) => tone)
  const verdict = tones.includes('bad') ? 'bad' : tones.includes('unknown') ? 'unknown' : 'good'
  return { whole, publications: read, verdict }
}
