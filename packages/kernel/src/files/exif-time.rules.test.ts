import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { takenAtOf } from './exif-time.rules.ts'

async function exifOf(taken?: string): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#3a7' } }).jpeg()
  const tagged = picture.withExif({
    IFD0: { Make: 'CameraMaker', Model: 'C1' },
    ...(taken === undefined ? {} : { IFD2: { DateTimeOriginal: taken } }),
  })
  const { exif } = await sharp(await tagged.toBuffer()).metadata()
  return exif ?? new Uint8Array()
}

/** The same block with the bytes of each number turned round, as cameras of the other byte order write it. */
function bigEndian(): Uint8Array {
  const text = '2026:05:01 10:11:12\0'
  const view = new DataView(new ArrayBuffer(64))
  view.setUint16(0, 0x4d_4d)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  for (const [at, tag, type, count, value] of [
    [10, 0x87_69, 4, 1, 26],
    [28, 0x90_03, 2, 20, 44],
  ] as const) {
    view.setUint16(at, tag)
    view.setUint16(at + 2, type)
    view.setUint32(at + 4, count)
    view.setUint32(at + 8, value)
  }
  view.setUint16(26, 1)
  const bytes = new Uint8Array(view.buffer)
  bytes.set(new TextEncoder().encode(text), 44)
  return bytes
}

describe('the time a photo was taken', () => {
  it('is the camera’s clock, without a zone', async () => {
    expect(takenAtOf(await exifOf('2026:05:01 10:11:12'))).toBe('2026-05-01T10:11:12')
  })

  it('is read in either byte order', () => {
    expect(takenAtOf(bigEndian())).toBe('2026-05-01T10:11:12')
  })

  it.each([
    ['never set', '0000:00:00 00:00:00'],
    ['of no calendar', '2026:02:30 10:11:12'],
    ['no time', 'yesterday'],
  ])('is not known where it was %s', async (_what, taken) => {
    expect(takenAtOf(await exifOf(taken))).toBeNull()
  })

  it('is not known where the block does not say', async () => {
    expect(takenAtOf(await exifOf())).toBeNull()
  })

  it('is never more than a null where the block is cut off or made up', async () => {
    const whole = await exifOf('2026:05:01 10:11:12')
    for (let length = 0; length < whole.length; length++)
      expect([null, '2026-05-01T10:11:12']).toContain(takenAtOf(whole.slice(0, length)))
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('Exif\0\0II*\0', 'Exif\0\0MM\0*', 'II*\0', ''),
        (noise, start) => {
          const bytes = new Uint8Array([...new TextEncoder().encode(start), ...noise])
          expect(typeof takenAtOf(bytes)).toMatch(/string|object/)
        },
      ),
    )
  })
})
