import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'

import type { SignatureAlg } from '@linli/evaluation-contract/proof'

/** Public key raw and in hex; private key as whatever its signer reads again, to be sealed by the caller. */
interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** A way to sign: what it is called in the manifest, and the two things it is asked for. */
export interface Signer {
  readonly alg: SignatureAlg
  readonly newKeyPair: () => KeyPair
  /** The signature of a text, in hex. */
  readonly sign: (text: string, privateKey: string) => string
}

/** A raw Ed25519 key is the last 32 bytes of its SPKI form (RFC 8410). */
const rawKeyLength = 32

/** RFC 8032, by Node's own crypto. */
export const ed25519: Signer = {
  alg: 'Ed25519',
  newKeyPair() {
    const pair = generateKeyPairSync('ed25519')
    const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
    return {
      publicKey: spki.subarray(-rawKeyLength).toString('hex'),
      privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    }
  },
  sign(text, privateKey) {
    const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
    return sign(null, Buffer.from(text, 'utf8'), key).toString('hex')
  },
}
