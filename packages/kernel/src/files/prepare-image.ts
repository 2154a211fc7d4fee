import { readFile, stat } from 'node:fs/promises'

import { AppError } from '@linli/contract'
import pLimit from 'p-limit'
import sharp, { type Sharp } from 'sharp'

import { decodeHeic } from './decode-heic.ts'
import { hashImage, readTakenAt } from './look-at-image.ts'
import { translateStorageError } from './storage-error.ts'

/** 50 million: four times what a phone takes; all frames of an animation count. */
export const maxPixels = 50_000_000
const maxSide = 4_096
export const thumbWidths = [320, 800] as const

export interface PreparedImage {
  type: string
  width: number
  height: number
  size: number
  /** Files written beside `path`, by width. */
  thumbs: { width: number; path: string }[]
  path: string
  /** 64 bits, by which the same picture is known again; 16 hex digits. */
  dhash: string
  /** By the camera's clock, without a zone; the one thing that is kept of EXIF. */
  takenAt: string | null
}

// Two cores' worth of decoding at once; a longer queue than this would only time out.
const lane = pLimit(2)
const maxWaiting = 24
sharp.concurrency(1)

/**
 * Decodes an image and writes it anew: turned upright, without EXIF (place, camera), bounded in pixels, and
 * so without anything hidden behind the picture; with thumbnails. Of EXIF the time alone is read. HEIC becomes JPEG. Throws
 * `unsupported_media` for what does not decode.
 */
export async function prepareImage(path: string, type: string): Promise<PreparedImage> {
  if (lane.pendingCount >= maxWaiting) throw new AppError('unavailable', { retryAfterSeconds: 5 })
  return lane(async () => {
    try {
      return await convert(path, type)
    } catch (raw) {
      const error = translateStorageError(raw)
      if (error instanceof AppError) throw error
      throw new AppError('unsupported_media', { reason: 'image_unreadable' })
    }
  })
}

const options = { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true } as const

async function openImage(path: string, type: string): Promise<{ image: Sharp; outputType: string }> {
  if (type === 'image/heic') {
    const { width, height, data } = await decodeHeic(await readFile(path), maxPixels)
    return { image: sharp(data, { raw: { width, height, channels: 4 } }), outputType: 'image/jpeg' }
  }
  const isAnimated = type === 'image/gif'
  const frames = isAnimated ? { animated: true } : {}
  // Only the header is read here, so that a bomb is called by its name; the limit holds for the decoding.
  const {
    width,
    height,
    pageHeight,
    pages = 1,
  } = await sharp(path, { limitInputPixels: false, ...frames }).metadata()
  if (width * (pageHeight ?? height) * pages > maxPixels)
    throw new AppError('unsupported_media', { reason: 'image_too_many_pixels' })
  return { image: sharp(path, { ...options, ...frames }), outputType: type }
}

function encode(image: Sharp, type: string): Sharp {
  switch (type) {
    case 'image/png':
      return image.png({ compressionLevel: 7 })
    case 'image/webp':
      return image.webp({ quality: 84 })
    case 'image/gif':
      return image.gif()
    default:
      return image.flatten({ background: '#ffffff' }).jpeg({ quality: 85 })
  }
}

async function convert(path: string, type: string): Promise<PreparedImage> {
  const takenAt = await readTakenAt(path)
  const { image, outputType } = await openImage(path, type)
  const upright = image
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: 30 })
  const full = `${path}.full`
  const info = await encode(upright, outputType).toFile(full)
  const thumbs = await Promise.all(
    thumbWidths.map(async (width) => {
      const thumb = `${path}.w${width}`
      await sharp(full, options)
        .resize({ width, height: width * 2, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 78 })
        .timeout({ seconds: 15 })
        .toFile(thumb)
      return { width, path: thumb }
    }),
  )
  // An animation reports the height of all its frames together.
  const height = info.pageHeight ?? info.height
  const size = (await stat(full)).size
  const dhash = await hashImage(thumbs[0]?.path ?? full)
  return { type: outputType, width: info.width, height, size, thumbs, path: full, dhash, takenAt }
}
