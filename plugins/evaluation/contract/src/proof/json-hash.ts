import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { z } from 'zod'

/** RFC 8785: one text for one value, so that anyone gets the same hash. Throws for what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

/** A SHA-256 in lower-case hex. */
export const hashHex = z.string().regex(/^[0-9a-f]{64}$/)

/** SHA-256 over canonical JSON (RFC 8785): the same value gives the same hash in any program. Throws for what JSON cannot hold. */
export const hashJson = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
