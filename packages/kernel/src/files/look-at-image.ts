import sharp from 'sharp'

import { differenceHash, hashSize } from './difference-hash.rules.ts'
import { takenAtOf } from './exif-time.rules.ts'

/** A small picture as 64 bits, 16 hex digits; from a thumbnail, so that it costs about a millisecond. */
export async function hashImage(image: string | Uint8Array): Promise<string> {
  const grey = await sharp(image)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({ ...hashSize, fit: 'fill' })
    .raw()
    .toBuffer()
  return differenceHash(grey)
}

/** When a photo was taken by its camera's clock; asked before it is written anew, since that drops all EXIF. */
export async function readTakenAt(path: string): Promise<string | null> {
  // A header that cannot be read says nothing of the time; whether the picture decodes is found out elsewhere.
  const exif = await sharp(path, { limitInputPixels: false })
    .metadata()
    .then(
      (found) => found.exif,
      () => undefined,
    )
  return exif ? takenAtOf(exif) : null
}
