const header = [0x45, 0x78, 0x69, 0x66, 0, 0]
const exifPointer = 0x87_69
const dateTimeOriginal = 0x90_03
const ascii = 2
const entryBytes = 12

interface Tiff {
  view: DataView
  isLittle: boolean
}

function openTiff(bytes: Uint8Array): Tiff | null {
  const start = header.every((byte, place) => bytes[place] === byte) ? header.length : 0
  if (bytes.length < start + 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start)
  const order = view.getUint16(0)
  if (order !== 0x49_49 && order !== 0x4d_4d) return null
  const isLittle = order === 0x49_49
  return view.getUint16(2, isLittle) === 42 ? { view, isLittle } : null
}

/** Where the entry of a tag lies in the directory at an offset; null when it has none or the directory is cut off. */
function entryOf({ view, isLittle }: Tiff, directory: number, tag: number): number | null {
  if (directory <= 0 || directory + 2 > view.byteLength) return null
  const count = view.getUint16(directory, isLittle)
  for (let place = 0; place < count; place++) {
    const entry = directory + 2 + place * entryBytes
    if (entry + entryBytes > view.byteLength) return null
    if (view.getUint16(entry, isLittle) === tag) return entry
  }
  return null
}

function textAt({ view, isLittle }: Tiff, entry: number): string | null {
  if (view.getUint16(entry + 2, isLittle) !== ascii) return null
  const length = view.getUint32(entry + 4, isLittle)
  const at = view.getUint32(entry + 8, isLittle)
  if (length > 64 || at + length > view.byteLength) return null
  return Array.from({ length }, (_, place) => String.fromCharCode(view.getUint8(at + place))).join('')
}

/** `2026:05:01 10:11:12` of a calendar that has this day, as an ISO time without a zone. */
function toLocalTime(text: string): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = '', ...clock] = match
  const iso = `${year}-${month}-${day}T${clock.join(':')}`
  const read = new Date(`${iso}Z`)
  // A camera whose clock was never set writes zeros or the day it was made.
  return year >= '1990' && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null
}

/**
 * When the shutter was pressed by the camera's clock (EXIF `DateTimeOriginal`), `YYYY-MM-DDTHH:MM:SS` without a zone;
 * null where the block does not say or cannot be read.
 */
export function takenAtOf(exif: Uint8Array): string | null {
  const tiff = openTiff(exif)
  if (!tiff) return null
  const pointer = entryOf(tiff, tiff.view.getUint32(4, tiff.isLittle), exifPointer)
  if (pointer === null) return null
  const entry = entryOf(tiff, tiff.view.getUint32(pointer + 8, tiff.isLittle), dateTimeOriginal)
  const text = entry === null ? null : textAt(tiff, entry)
  return text === null ? null : toLocalTime(text)
}
