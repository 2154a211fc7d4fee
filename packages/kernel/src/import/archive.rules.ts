import { AppError } from '@linli/contract'
import { strFromU8, Unzip, unzipSync, type FlateError } from 'fflate'

/** Bounds of what a workbook may unpack to. A sheet of 200,000 rows and 20 columns takes about 150 MB. */
export const archiveLimits = {
  totalBytes: 256 * 1024 * 1024,
  sharedTextBytes: 64 * 1024 * 1024,
  entries: 2_000,
  ranges: 100_000,
}

export interface SheetEntry {
  /** Position among the sheets as the reader counts them. */
  index: number
  name: string
  isHidden: boolean
  path: string
}

export const attribute = (tag: string, name: string) =>
  new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescapeXml = (text: string) =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name) return entities[name] ?? whole
      const code = hex ? parseInt(hex, 16) : Number(dec)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )

export const unreadable = () => new AppError('unsupported_media', { reason: 'file_unreadable' })
export const bomb = () => new AppError('payload_too_large', { reason: 'file_expands_too_much' })

/** Refuses archives that unpack to too much by their own directory; hands back the small directory parts. */
function readDirectory(bytes: Uint8Array): Record<string, Uint8Array> {
  let [total, entries] = [0, 0]
  return unzipSync(bytes, {
    filter: (file) => {
      total += file.originalSize
      entries += 1
      // A deflated entry that claims to be empty would be unpacked without a bound.
      const isLying = file.compression === 8 && file.originalSize === 0 && file.size > 2
      const isTooMuchText =
        /sharedStrings/i.test(file.name) && file.originalSize > archiveLimits.sharedTextBytes
      if (isLying || isTooMuchText || total > archiveLimits.totalBytes || entries > archiveLimits.entries)
        throw bomb()
      return (
        /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/i.test(file.name) &&
        file.originalSize < 4 * 1024 * 1024
      )
    },
  })
}

function pathOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return `xl/${target}`.replace(/[^/]+\/\.\.\//g, '')
}

/** Checks the archive of a workbook and lists its sheets. Throws AppError, never anything else. */
export function inspectArchive(bytes: Uint8Array): SheetEntry[] {
  let parts: Record<string, Uint8Array>
  try {
    parts = readDirectory(bytes)
  } catch (error) {
    throw error instanceof AppError ? error : unreadable()
  }
  const text = (name: RegExp) => {
    const key = Object.keys(parts).find((path) => name.test(path))
    return key ? strFromU8(parts[key]!) : ''
  }
  const workbook = text(/workbook\.xml$/i)
  if (workbook === '') throw new AppError('unsupported_media', { reason: 'file_unknown_type' })
  const relations = [...text(/\.rels$/i).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => tag)
  const targets = new Map(relations.map((tag) => [attribute(tag, 'Id'), tag]))
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag)
  return sheets
    .filter((tag) => attribute(tag, 'name') !== '' && attribute(tag, 'id') !== '')
    .map((tag, index) => ({ tag, index, relation: targets.get(attribute(tag, 'id')) ?? '' }))
    .filter(({ relation }) => attribute(relation, 'Type').endsWith('/worksheet'))
    .map(({ tag, index, relation }) => ({
      index,
      name: unescapeXml(attribute(tag, 'name')),
      isHidden: /^(hidden|veryHidden)$/.test(attribute(tag, 'state')),
      path: pathOf(unescapeXml(attribute(relation, 'Target'))),
    }))
}

export interface PackedEntry {
  chunks: Uint8Array[]
  isDeflated: boolean
}

/** Hands on what it is given: the bytes are unpacked elsewhere, by faster code than this. */
class LeftPacked {
  static compression = 8
  declare ondata: (error: FlateError | null, chunk: Uint8Array, isFinal: boolean) => void
  push(chunk: Uint8Array, isFinal: boolean) {
    this.ondata(null, chunk, isFinal)
  }
}

const pushed = 1024 * 1024

/** The packed bytes of one part of the archive; null when there is none of that name. */
export function packedEntry(bytes: Uint8Array, path: string): PackedEntry | null {
  let entry: PackedEntry | null = null
  let isDone = false
  const unzip = new Unzip((file) => {
    if (file.name !== path || entry) return
    const found: PackedEntry = { chunks: [], isDeflated: file.compression === 8 }
    entry = found
    file.ondata = (error, chunk, isFinal) => {
      if (error) throw unreadable()
      found.chunks.push(chunk)
      isDone ||= isFinal
    }
    file.start()
  })
  unzip.register(LeftPacked)
  try {
    for (let at = 0; at < bytes.length && !isDone; at += pushed)
      unzip.push(bytes.subarray(at, at + pushed), at + pushed >= bytes.length)
  } catch (error) {
    throw error instanceof AppError ? error : unreadable()
  }
  return entry
}
