import { AppError } from '@linli/contract'
import { create as contentDisposition } from 'content-disposition'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isInlineType } from './file-kinds.rules.ts'
import { fileStoreOf } from './configured-store.ts'
import { thumbKey } from './file-store.ts'
import { thumbWidths } from './prepare-image.ts'
import { matchesEtag, rangeOf } from './range.rules.ts'

/** A file that its reader may open, and where its bytes lie. */
export interface ReadableFile {
  name: string
  type: string
  size: number
  checksum: string
  storageKey: string
  thumbs: readonly number[]
}

/** Width in pixels that was asked for, or the smallest there is. */
export function wantedWidth(c: AppContext): number {
  const wanted = Number(c.req.query('w') ?? thumbWidths[0])
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new AppError('bad_input', { issues: [{ path: 'w', rule: 'wrong_type' }] })
  return wanted
}

interface Served {
  key: string
  type: string
  name: string
  etag: string
  /** Unknown for thumbnails, which are sent whole. */
  size: number | null
}

function pick(file: ReadableFile, thumbWidth: number | null): Served {
  if (thumbWidth === null)
    return {
      key: file.storageKey,
      type: file.type,
      name: file.name,
      etag: `"${file.checksum.slice(0, 32)}"`,
      size: file.size,
    }
  const width =
    [...file.thumbs].sort((a, b) => a - b).find((each) => each >= thumbWidth) ?? file.thumbs.at(-1)
  if (!width) throw new AppError('not_found', { reason: 'no_thumbnail' })
  return {
    key: thumbKey(file.storageKey, width),
    type: 'image/webp',
    name: `${file.name}.webp`,
    etag: `"${file.checksum.slice(0, 32)}-${width}"`,
    size: null,
  }
}

/** Nothing that was uploaded may run as a page of ours; PDF viewers do not work inside a sandbox. */
const policyOf = (type: string) =>
  type === 'application/pdf'
    ? "default-src 'none'; frame-ancestors 'self'"
    : "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Sends a file, a range of it or a smaller picture; `cacheControl` says how long the browser may keep it. */
export async function serveFile(
  kernel: Kernel,
  c: AppContext,
  { file, thumbWidth, cacheControl }: { file: ReadableFile; thumbWidth: number | null; cacheControl: string },
): Promise<Response> {
  const { key, type, name, etag, size } = pick(file, thumbWidth)
  const isDownload = c.req.query('download') === '1' || !isInlineType(type)
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Content-Disposition': contentDisposition(name, { type: isDownload ? 'attachment' : 'inline' }),
    'Content-Security-Policy': policyOf(type),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cacheControl,
    ETag: etag,
  }
  if (size !== null) headers['Accept-Ranges'] = 'bytes'
  if (matchesEtag(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
  const isRangeCurrent = c.req.header('if-range') === undefined || c.req.header('if-range') === etag
  const range = size !== null && isRangeCurrent ? rangeOf(c.req.header('range'), size) : null
  if (range === 'unsatisfiable') return c.body(null, 416, { ...headers, 'Content-Range': `bytes */${size}` })
  if (size !== null) headers['Content-Length'] = String(range ? range.end - range.start + 1 : size)
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${size}`
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  return c.body(await fileStoreOf(kernel).read(key, range ?? undefined), range ? 206 : 200, headers)
}
