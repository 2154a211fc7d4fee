import { AppError } from '@linli/contract'
import { create as contentDisposition } from 'content-disposition'

import { runOperation } from '../action/run-operation.ts'
import type { Extension } from '../http/app.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isInlineType } from './file-kinds.rules.ts'
import { fileStoreOf, stagingDirOf } from './configured-store.ts'
import { thumbKey } from './file-store.ts'
import { findFile } from './find-file.ts'
import { thumbWidths } from './prepare-image.ts'
import { matchesEtag, rangeOf } from './range.rules.ts'
import { receiveUpload } from './receive-upload.ts'
import { uploadFile } from './upload-file.ts'

/** Uploads and downloads. */
export const filesHttp: Extension = (kernel, app) => {
  app.post('/api/t/:tenant/files', async (c) => {
    const idempotencyKey = c.req.header('idempotency-key')
    if (!idempotencyKey) throw new AppError('idempotency_key_required')
    if (!/^[\x21-\x7e]{8,80}$/.test(idempotencyKey))
      throw new AppError('bad_input', { issues: [{ path: 'Idempotency-Key', rule: 'wrong_format' }] })
    const received = await receiveUpload(
      {
        body: c.req.raw.body,
        contentType: c.req.header('content-type') ?? '',
        contentLength: Number(c.req.header('content-length') ?? 0),
      },
      stagingDirOf(kernel),
    )
    return c.json(await uploadFile(kernel, c.get('caller'), received, idempotencyKey))
  })
  app.get('/api/t/:tenant/files/:id', (c) => serve(kernel, c, null))
  app.get('/api/t/:tenant/files/:id/thumb', (c) => {
    const wanted = Number(c.req.query('w') ?? thumbWidths[0])
    if (!Number.isInteger(wanted) || wanted < 1)
      throw new AppError('bad_input', { issues: [{ path: 'w', rule: 'wrong_type' }] })
    return serve(kernel, c, wanted)
  })
}

interface Served {
  key: string
  type: string
  name: string
  etag: string
  /** Unknown for thumbnails, which are sent whole. */
  size: number | null
}

async function find(kernel: Kernel, c: AppContext, thumbWidth: number | null): Promise<Served> {
  const file = await runOperation(kernel, c.get('caller'), findFile, { id: c.req.param('id') })
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

async function serve(kernel: Kernel, c: AppContext, thumbWidth: number | null): Promise<Response> {
  const { key, type, name, etag, size } = await find(kernel, c, thumbWidth)
  const isDownload = c.req.query('download') === '1' || !isInlineType(type)
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Content-Disposition': contentDisposition(name, { type: isDownload ? 'attachment' : 'inline' }),
    'Content-Security-Policy': policyOf(type),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, max-age=300',
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
