import type { KeptPhoto } from '../outbox/outbox-entry.ts'

/** Longest edge in px that is sent: enough to read a meter, a tenth of what the camera makes. */
export const longestEdge = 1600
const quality = 0.82

/** The size that fits, never larger than it was. */
export function fitWithin(
  width: number,
  height: number,
  edge = longestEdge,
): { width: number; height: number } {
  const share = Math.min(1, edge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

async function redraw(file: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const size = fitWithin(bitmap.width, bitmap.height)
    const canvas = Object.assign(document.createElement('canvas'), size)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, size.width, size.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  } finally {
    bitmap.close()
  }
}

/** A picture made small before it leaves the phone, which also takes place and camera off it. */
export async function keepPhoto(
  file: File,
  redrawn: (file: Blob) => Promise<Blob | null> = redraw,
): Promise<KeptPhoto> {
  // HEIC and the like cannot be drawn everywhere: the server knows how to read them.
  const small = await redrawn(file).catch(() => null)
  const kept = small && small.size > 0 ? small : file
  const name = kept === file ? file.name : `${file.name.replace(/\.\w+$/, '') || 'photo'}.jpg`
  return {
    id: crypto.randomUUID(),
    name,
    type: kept.type || 'application/octet-stream',
    bytes: await kept.arrayBuffer(),
    fileId: null,
  }
}
