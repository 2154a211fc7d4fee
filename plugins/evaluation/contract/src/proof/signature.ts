import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

export type SignatureCheck = 'ok' | 'failed' | 'unsupported'

/** Ways to sign that this program knows; another one (SM2 with SM3) is an entry here, a verifier below and a signer. */
export const signatureAlgs = ['Ed25519'] as const
export type SignatureAlg = (typeof signatureAlgs)[number]

/** A text, its signature and the raw public key, both in hex; for Ed25519 64 and 32 bytes. */
export interface Signed {
  readonly text: string
  readonly signature: string
  readonly publicKey: string
}
type Verifier = (signed: Signed) => Promise<SignatureCheck>

/** RFC 8032, by the platform's own WebCrypto. */
const verifyEd25519: Verifier = async ({ text, signature, publicKey }) => {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) return 'unsupported'
  try {
    const key = await subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify'])
    const isValid = await subtle.verify('Ed25519', key, bytesOf(signature), bytesOf(utf8ToBytes(text)))
    return isValid ? 'ok' : 'failed'
  } catch (error) {
    return isNotSupported(error) ? 'unsupported' : 'failed'
  }
}

const verifiers: Record<SignatureAlg, Verifier> = { Ed25519: verifyEd25519 }

/** Whether a text was signed so. What a browser cannot check is `unsupported`, which is never a yes. */
export const verifySignature = (signed: Signed, alg: SignatureAlg = 'Ed25519'): Promise<SignatureCheck> =>
  verifiers[alg](signed)

/** WebCrypto takes bytes on a buffer of their own; a copy has one. */
const bytesOf = (source: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(typeof source === 'string' ? hexToBytes(source) : source)

const isNotSupported = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotSupportedError'
