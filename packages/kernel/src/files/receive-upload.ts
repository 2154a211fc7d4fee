import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { Busboy } from '@fastify/busboy'
import { AppError } from '@linli/contract'

import { translateStorageError } from './storage-error.ts'

export const maxFileBytes = 20 * 1024 * 1024
const maxEnvelopeBytes = 64 * 1024

/** Bytes on disk, not yet looked at. */
export interface ReceivedFile {
  path: string
  name: string
  declaredType: string
  size: number
  /** SHA-256, hex. */
  checksum: string
}

interface Multipart {
  body: ReadableStream<Uint8Array> | null
  contentType: string
  contentLength: number
}

const tooLarge = () => new AppError('payload_too_large', { reason: 'file_too_large' })
const missing = () => new AppError('bad_input', { issues: [{ path: 'file', rule: 'required' }] })

/**
 * Streams the one part named `file` of a multipart body into the staging folder, hashing as it goes. The
 * caller removes the file. More than 20 MB, another part with a file, or no file is refused.
 */
export async function receiveUpload(multipart: Multipart, stagingDir: string): Promise<ReceivedFile> {
  if (!/^multipart\/form-data;/i.test(multipart.contentType)) throw new AppError('unsupported_media')
  if (multipart.contentLength > maxFileBytes + maxEnvelopeBytes) throw tooLarge()
  if (!multipart.body) throw missing()
  const path = join(stagingDir, `${randomUUID()}.part`)
  let parts: ReturnType<typeof parseParts> | undefined
  try {
    await mkdir(stagingDir, { recursive: true })
    parts = parseParts(multipart.contentType, path)
    await pipeline(Readable.fromWeb(multipart.body as never), parts.parser)
    const received = await parts.received()
    if (!received) throw missing()
    return received
  } catch (error) {
    await parts?.abandon()
    await rm(path, { force: true }).catch(() => undefined)
    throw error instanceof AppError ? error : malformed(error)
  }
}

/** Busboy says with plain errors that the body was cut off or is no multipart; the disk says it with codes. */
function malformed(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code && /^E[A-Z]+$/.test(code) && code !== 'ECONNRESET') return translateStorageError(error)
  return new AppError('bad_input', { reason: 'malformed_upload' })
}

function parseParts(contentType: string, path: string) {
  const limits = {
    files: 1,
    fileSize: maxFileBytes,
    fields: 10,
    fieldSize: 1_000,
    parts: 12,
    headerPairs: 30,
  }
  const parser = new Busboy({ headers: { 'content-type': contentType }, limits })
  let receiving: Promise<ReceivedFile> | undefined
  let current: Readable | undefined
  // The parser speaks of a broken body more than once, also when nobody listens any more.
  parser.on('error', () => undefined)
  parser.on('file', (field, stream, name, _encoding, declaredType) => {
    stream.on('error', () => undefined)
    if (field !== 'file' || receiving) return void stream.resume()
    stream.on('limit', () => parser.destroy(tooLarge()))
    current = stream
    receiving = writeFile(stream, path, { name: name || 'file', declaredType })
    receiving.catch((error: Error) => parser.destroy(error))
  })
  parser.on('filesLimit', () =>
    parser.destroy(new AppError('bad_input', { issues: [{ path: 'file', rule: 'one_file_only' }] })),
  )
  return {
    parser,
    received: async () => receiving,
    /** Ends the writing of a file whose rest never comes, so that its handle is closed. */
    async abandon() {
      current?.destroy()
      await receiving?.catch(() => undefined)
    },
  }
}

async function writeFile(
  stream: Readable,
  path: string,
  named: { name: string; declaredType: string },
): Promise<ReceivedFile> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk)
      size += chunk.length
      await file.write(chunk)
    }
    if ((stream as Readable & { truncated?: boolean }).truncated) throw tooLarge()
    if (size === 0) throw new AppError('bad_input', { reason: 'file_empty' })
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, ...named, size, checksum: hash.digest('hex') }
}
