import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const sealMark = 'sha256:'

/**
 * The session token out of better-auth's signed cookie (`token.signature`, HMAC-SHA-256 in base64), so
 * that the hot path needs no library call. Null when it is missing or its signature is wrong.
 */
export function sessionTokenFrom(cookieHeader: string | undefined, secret: string): string | null {
  if (!cookieHeader) return null
  const match = /(?:^|;\s*)(?:__Secure-)?linli\.session_token=([^;]+)/.exec(cookieHeader)
  if (!match) return null
  let value: string
  try {
    value = decodeURIComponent(match[1]!)
  } catch {
    return null
  }
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  // What the table holds opens nothing, even signed.
  if (token.startsWith(sealMark)) return null
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const expected = createHmac('sha256', secret).update(token).digest()
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** What is stored of a session token; 256 random bits need no salt. What is sealed already stays as it is. */
export const sealToken = (token: string): string =>
  token.startsWith(sealMark) ? token : sealMark + createHash('sha256').update(token).digest('base64url')
