import { createHash } from 'node:crypto'

import sharp from 'sharp'

import type { Demo, Member } from './demo.ts'
import { drawingOf } from './drawings.ts'
import type { Picture } from './texts/report-text.ts'
import { upload } from './upload-demo-file.ts'

type Variant = 'before' | 'after'

/** A few phones send PNG, as screenshots are. */
const isPng = (picture: Picture) => picture === 'switchboard' || picture === 'lamp'

async function encode(picture: Picture, variant: Variant) {
  const image = sharp(Buffer.from(drawingOf(picture, variant))).resize(400)
  const bytes = await (isPng(picture) ? image.png() : image.jpeg({ quality: 80 })).toBuffer()
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 6)
  const type = isPng(picture) ? 'png' : 'jpeg'
  const name = `${variant === 'before' ? '现场' : '完工'}-${mark}.${type === 'png' ? 'png' : 'jpg'}`
  return { bytes, name, type: `image/${type}` }
}

const encoded = new Map<string, ReturnType<typeof encode>>()

/** A drawing is made once, whoever sends it. */
function encodedOf(picture: Picture, variant: Variant) {
  const key = `${picture} ${variant}`
  const making = encoded.get(key) ?? encode(picture, variant)
  encoded.set(key, making)
  return making
}

export interface Photos {
  /** The member's photo of a fault, or of what became of it; uploaded once a person. */
  of(by: Member, picture: Picture, variant: Variant, time: Date): Promise<string>
}

/** Photos go through the same upload as anybody's. */
export function createPhotos(demo: Demo): Photos {
  const uploaded = new Map<string, Promise<string>>()
  return {
    of(by, picture, variant, time) {
      const key = `${by.accountId} ${by.tenant.id} ${picture} ${variant}`
      const known =
        uploaded.get(key) ?? encodedOf(picture, variant).then((image) => upload(demo, by, image, time))
      uploaded.set(key, known)
      return known
    },
  }
}
