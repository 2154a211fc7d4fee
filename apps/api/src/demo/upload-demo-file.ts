import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { stagingDirOf, uploadFile } from '@linli/kernel/demo'

import { atTime } from './demo-kernel.ts'
import type { Demo, Member } from './demo.ts'

interface Upload {
  bytes: Uint8Array
  name: string
  type: string
}

/** Puts a file where anybody's would come in: looked at, turned, thumbnailed, stored. Answers its id. */
export async function upload(
  demo: Demo,
  by: Member,
  { bytes, name, type }: Upload,
  time: Date,
): Promise<string> {
  const staging = stagingDirOf(demo.kernel)
  await mkdir(staging, { recursive: true })
  const path = join(staging, `${randomUUID()}.part`)
  await writeFile(path, bytes)
  const caller = await demo.callerOf(by, time)
  const { id } = await atTime(time, () =>
    uploadFile(demo.kernel, caller, {
      path,
      name,
      declaredType: type,
      size: bytes.length,
      checksum: createHash('sha256').update(bytes).digest('hex'),
    }),
  )
  return id
}
