import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

import { canonicalJson, hashJson } from '../proof/json-hash.ts'
import type { CaptureBody, SignedCapture } from './capture.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
/** Named by what makes them: browsers and servers each declare WebCrypto's types in a place of their own. */
export type DeviceKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>
export interface DeviceKeyPair {
  readonly publicKey: DeviceKey
  readonly privateKey: DeviceKey
}

const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const

/** WebCrypto takes bytes on a buffer of their own; a copy has one. */
const bytesOf = (source: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(source)

/** SHA-256 of bytes in hex, as a medium is named. */
export const hashBytes = (bytes: ArrayBuffer): string => bytesToHex(sha256(new Uint8Array(bytes)))

/** How a device's key is called: SHA-256 of the raw public key. */
export const deviceKeyOf = (publicKey: string): string => bytesToHex(sha256(hexToBytes(publicKey)))

/** What the next capture of the device names as its predecessor: SHA-256 of the canonical JSON, signature left out. */
export const hashCapture = (body: CaptureBody): string => hashJson(body)

/** A key pair whose private half never leaves the device. */
export const makeDeviceKey = (): Promise<DeviceKeyPair> =>
  globalThis.crypto.subtle.generateKey(curve, false, ['sign', 'verify'])

export const publicKeyOf = async ({ publicKey }: DeviceKeyPair): Promise<string> =>
  bytesToHex(new Uint8Array(await globalThis.crypto.subtle.exportKey('raw', publicKey)))

export async function signCapture(body: CaptureBody, key: DeviceKey): Promise<SignedCapture> {
  const text = bytesOf(utf8ToBytes(canonicalJson(body)))
  const signature = await globalThis.crypto.subtle.sign(scheme, key, text)
  return { ...body, signature: bytesToHex(new Uint8Array(signature)) }
}

export const withoutSignature = ({ signature: _, ...body }: SignedCapture): CaptureBody => body

/** Whether the device signed exactly this. A malformed key or signature is a no, never an error. */
export async function verifyCapture(capture: SignedCapture, publicKey: string): Promise<boolean> {
  try {
    const { subtle } = globalThis.crypto
    const key = await subtle.importKey('raw', bytesOf(hexToBytes(publicKey)), curve, false, ['verify'])
    const text = bytesOf(utf8ToBytes(canonicalJson(withoutSignature(capture))))
    return await subtle.verify(scheme, key, bytesOf(hexToBytes(capture.signature)), text)
  } catch {
    return false
  }
}
