import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

import { AppError } from '@linli/contract'

import { archiveLimits, attribute, bomb, packedEntry, unreadable, type PackedEntry } from './archive.rules.ts'
import { parseRange, type MergedRange } from './merge.rules.ts'

const mark = 'mergeCell'

async function* unpacked({ chunks, isDeflated }: PackedEntry): AsyncGenerator<Buffer> {
  const packed = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)),
  )
  const stream = isDeflated ? packed.pipe(createInflateRaw({ chunkSize: 256 * 1024 })) : packed
  let total = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    total += chunk.length
    if (total > archiveLimits.totalBytes) throw bomb()
    yield chunk
  }
}

/** The blocks from the first that speaks of merged cells on, as text, each ending before a tag begins. */
async function* blocks(entry: PackedEntry): AsyncGenerator<string> {
  let before = Buffer.alloc(0)
  let carry: string | null = null
  for await (const chunk of unpacked(entry)) {
    const bytes = before.length ? Buffer.concat([before, chunk]) : chunk
    if (carry === null && !bytes.includes(mark)) {
      // A word or a tag may be cut by the end of a block.
      before = Buffer.from(bytes.subarray(-64))
      continue
    }
    before = Buffer.alloc(0)
    // Range references are ASCII; one byte a character keeps split blocks whole.
    const block: string = (carry ?? '') + bytes.toString('latin1')
    const end = Math.max(block.lastIndexOf('<'), 0)
    carry = block.slice(end)
    yield block.slice(0, end)
  }
  if (carry) yield carry
}

/**
 * The merged ranges of a sheet. They stand behind the rows in the file, so this is a pass of its own over
 * the unpacked bytes, a block at a time; the row reader has no part in it.
 */
export async function readMerges(bytes: Uint8Array, path: string): Promise<MergedRange[]> {
  const entry = packedEntry(bytes, path)
  const ranges: MergedRange[] = []
  try {
    for await (const block of entry ? blocks(entry) : []) {
      for (const [tag] of block.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g))
        ranges.push(...[parseRange(attribute(tag, 'ref'))].filter((range) => range !== null))
      if (ranges.length > archiveLimits.ranges) throw bomb()
    }
  } catch (error) {
    throw error instanceof AppError ? error : unreadable()
  }
  return ranges
}
