import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { stagingDirOf, uploadFile } from '@linli/kernel/demo'
import sharp from 'sharp'

import { atTime } from './demo-kernel.ts'
import type { Demo, Member } from './demo.ts'
import { drawingOf } from './drawings.ts'
import type { Picture } from './texts/report-text.ts'

type Variant = 'before' | 'after'

/** A few phones send PNG, as screenshots are. */
const isPng = (picture: Picture) => picture === 'switchboard' || picture === 'lamp'

async function encode(picture: Picture, variant: Variant) {
  const image = sharp(Buffer.from(drawingOf(picture, variant))).resize(480)
  const bytes = await (isPng(picture) ? image.png() : image.jpeg({ quality: 80 })).toBuffer()
  return { bytes, checksum: createHash('sha256').update(bytes).digest('hex') }
}

export interface Photos {
  /** The member's photo of a fault, or of what became of it; uploaded once a person. */
  of(by: Member, picture: Picture, variant: Variant, time: Date): Promise<string>
}

/** Photos go through the same upload as anybody's: looked at, turned, thumbnailed, stored. */
export function createPhotos(demo: Demo): Photos {
  const encoded = new Map<string, ReturnType<typeof encode>>()
  const uploaded = new Map<string, Promise<string>>()

  async function upload(by: Member, picture: Picture, variant: Variant, time: Date): Promise<string> {
    const key = `${picture} ${variant}`
    const making = encoded.get(key) ?? encode(picture, variant)
    encoded.set(key, making)
    const { bytes, checksum } = await making
    const staging = stagingDirOf(demo.kernel)
    await mkdir(staging, { recursive: true })
    const path = join(staging, `${randomUUID()}.part`)
    await writeFile(path, bytes)
    const type = isPng(picture) ? 'png' : 'jpeg'
    const name = `${variant === 'before' ? '现场' : '完工'}-${checksum.slice(0, 6)}.${type === 'png' ? 'png' : 'jpg'}`
    const caller = await demo.callerOf(by, time)
    const { id } = await atTime(time, () =>
      uploadFile(demo.kernel, caller, {
        path,
        name,
        declaredType: `image/${type}`,
        size: bytes.length,
        checksum,
      }),
    )
    return id
  }

  return {
    of(by, picture, variant, time) {
      const key = `${by.accountId} ${by.tenant.id} ${picture} ${variant}`
      const known = uploaded.get(key) ?? upload(by, picture, variant, time)
      uploaded.set(key, known)
      return known
    },
  }
}
