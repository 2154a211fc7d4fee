import parseRange from 'range-parser'

import type { ByteRange } from './file-store.ts'

/**
 * The part of a file that a `Range` header asks for: null for the whole (also for several ranges, which we
 * do not serve, and for a header that makes no sense), `unsatisfiable` for one beyond its end.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null | 'unsatisfiable' {
  if (!header) return null
  const parsed = parseRange(size, header)
  if (parsed === -1) return 'unsatisfiable'
  if (parsed === -2 || parsed.type !== 'bytes' || parsed.length !== 1) return null
  return parsed[0] ?? null
}

/** Whether `If-None-Match` names this entity tag; weak comparison, as the RFC asks for it. */
export const matchesEtag = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
