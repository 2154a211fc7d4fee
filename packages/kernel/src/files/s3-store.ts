import { readFile } from 'node:fs/promises'

import { AppError } from '@linli/contract'
import { AwsClient } from 'aws4fetch'

import type { KernelConfig } from '../kernel/config.ts'
import type { FileStore } from './file-store.ts'

type S3Config = Pick<
  KernelConfig,
  'S3_ENDPOINT' | 'S3_BUCKET' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'
>

const timeLimitMs = 30_000

/** Files in a bucket, addressed by path, so that MinIO, OSS, COS and AWS are alike. Throws when half configured. */
export function createS3Store(config: S3Config): FileStore {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = config
  if (!S3_ENDPOINT || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new Error('configuration: S3_BUCKET needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY')
  }
  const client = new AwsClient({
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    region: S3_REGION,
    service: 's3',
    retries: 2,
  })
  const base = `${S3_ENDPOINT.replace(/\/$/, '')}/${S3_BUCKET}`
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await client
      .fetch(`${base}/${path}`, { ...init, signal: AbortSignal.timeout(timeLimitMs) })
      .catch((error: unknown) => {
        throw new AppError('unavailable', {
          reason: 'file_store_down',
          retryAfterSeconds: 5,
          params: { cause: String((error as Error).name) },
        })
      })
    if (response.ok) return response
    await response.body?.cancel()
    if (response.status === 404) throw new AppError('not_found')
    throw new AppError('unavailable', {
      reason: 'file_store_down',
      retryAfterSeconds: 5,
      params: { status: response.status },
    })
  }
  return {
    async put(key, path, type) {
      const body = new Uint8Array(await readFile(path))
      const response = await call(key, {
        method: 'PUT',
        body,
        headers: { 'content-type': type, 'content-length': String(body.byteLength) },
      })
      await response.body?.cancel()
    },
    async read(key, range) {
      const response = await call(key, {
        method: 'GET',
        headers: range ? { range: `bytes=${range.start}-${range.end}` } : {},
      })
      return response.body ?? new ReadableStream()
    },
    async remove(key) {
      const response = await call(key, { method: 'DELETE' }).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'not_found') return null
        throw error
      })
      await response?.body?.cancel()
    },
    listOlderThan: (tenantId, before) => listBucket(call, tenantId, before),
  }
}

/** ListObjectsV2; its answer is XML of one flat shape, of which two elements matter. */
async function* listBucket(
  call: (path: string, init: RequestInit) => Promise<Response>,
  tenantId: string,
  before: Date,
): AsyncIterable<string> {
  let token = ''
  do {
    const query = new URLSearchParams({
      'list-type': '2',
      prefix: `${tenantId}/`,
      'max-keys': '1000',
      ...(token ? { 'continuation-token': token } : {}),
    })
    const xml = await (await call(`?${query.toString()}`, { method: 'GET' })).text()
    for (const [, object = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const key = /<Key>(.*?)<\/Key>/s.exec(object)?.[1]
      const modified = /<LastModified>(.*?)<\/LastModified>/s.exec(object)?.[1]
      if (key && modified && new Date(modified) < before) yield key
    }
    token = /<NextContinuationToken>(.*?)<\/NextContinuationToken>/s.exec(xml)?.[1] ?? ''
  } while (token)
}
