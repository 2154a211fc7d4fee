import { Worker } from 'node:worker_threads'

import { AppError } from '@linli/contract'

export interface RawImage {
  width: number
  height: number
  /** RGBA, eight bits a channel. */
  data: Uint8Array
}

const timeLimitMs = 30_000

/**
 * Decodes the photo format of iPhones, which browsers cannot show and sharp's own build cannot read, in a
 * thread of its own: it is slow, and a hostile file must not stop the process.
 */
export function decodeHeic(bytes: Uint8Array, maxPixels: number): Promise<RawImage> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: { bytes, maxPixels },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise<RawImage>((resolve, reject) => {
    const unreadable = () => reject(new AppError('unsupported_media', { reason: 'image_unreadable' }))
    const timer = setTimeout(unreadable, timeLimitMs)
    worker.once('message', (answer: RawImage | { refused: string }) => {
      clearTimeout(timer)
      if ('refused' in answer) reject(new AppError('unsupported_media', { reason: answer.refused }))
      else resolve(answer)
    })
    worker.once('error', () => {
      clearTimeout(timer)
      unreadable()
    })
  }).finally(() => void worker.terminate())
}
