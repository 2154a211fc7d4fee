import { parentPort, workerData } from 'node:worker_threads'

import heic from 'heic-decode'

const { bytes, maxPixels } = workerData as { bytes: Uint8Array; maxPixels: number }

async function decodeFirst() {
  const images = await heic.all({ buffer: bytes })
  const first = images[0]
  if (!first) return { refused: 'image_unreadable' }
  if (first.width * first.height > maxPixels) return { refused: 'image_too_many_pixels' }
  const { width, height, data } = await first.decode()
  return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

parentPort?.postMessage(await decodeFirst().catch(() => ({ refused: 'image_unreadable' })))
