import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

export type SignatureCheck = 'ok' | 'failed' | 'unsupported'

/** A text, its Ed25519 signature (64 bytes) and the raw public key (32 bytes), both in hex. */
export interface Signed {
  readonly text: string
  readonly signature: string
  readonly publicKey: string
}

/** Ed25519 (RFC 8032) by the platform's own WebCrypto. A browser without it answers `unsupported`, which is never a yes. */
export async function verifySignature({ text, signature, publicKey }: Signed): Promise<SignatureCheck> {
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

/** WebCrypto takes bytes on a buffer of their own; a copy has one. */
const bytesOf = (source: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(typeof source === 'string' ? hexToBytes(source) : source)

const isNotSupported = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotSupportedError'
