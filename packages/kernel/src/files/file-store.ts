export interface ByteRange {
  start: number
  /** Inclusive. */
  end: number
}

/** Where bytes lie; the same for a local disk and for S3. Keys are `<tenant>/<yyyy>/<id>[.w320]`. */
export interface FileStore {
  /** Keeps a finished local file under the key, whole or not at all. It may move the file away. */
  put(key: string, path: string, type: string): Promise<void>
  /** Throws `not_found` when there is none. */
  read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>>
  remove(key: string): Promise<void>
  /** Keys last written before the moment, for finding what no row knows. */
  listOlderThan(tenantId: string, before: Date): AsyncIterable<string>
}

export const thumbKey = (key: string, width: number): string => `${key}.w${width}`
