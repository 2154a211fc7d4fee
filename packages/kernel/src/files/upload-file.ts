import { rm } from 'node:fs/promises'

import { AppError, newId } from '@linli/contract'
import { fileTypeFromFile } from 'file-type'

import type { Caller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { cleanFileName, fileKindOf } from './file-kinds.rules.ts'
import { fileStoreOf } from './configured-store.ts'
import { thumbKey, type FileStore } from './file-store.ts'
import { keepFile, type KeepOutcome, type StoredBytes } from './keep-file.ts'
import { prepareImage, thumbWidths, type PreparedImage } from './prepare-image.ts'
import type { ReceivedFile } from './receive-upload.ts'
import { translateStorageError } from './storage-error.ts'
import type { StoredFile } from './stored-file.ts'

/**
 * Looks at what was received, stores it and gives it to the caller. The received file and everything made
 * from it are gone from staging afterwards, whatever happens.
 */
export async function uploadFile(
  kernel: Kernel,
  caller: Caller,
  received: ReceivedFile,
  idempotencyKey?: string,
): Promise<StoredFile> {
  let image: PreparedImage | undefined
  try {
    const magic = await fileTypeFromFile(received.path).catch(() => undefined)
    const kind = fileKindOf(magic?.mime, received.declaredType, received.name)
    if (kind.isImage) image = await prepareImage(received.path, kind.type)
    const type = image?.type ?? kind.type
    // An iPhone's HEIC has become a JPEG, and its name says so.
    const name = cleanFileName(received.name, image && type !== kind.type ? { extensions: ['jpg'] } : kind)
    return await storeAndKeep(kernel, caller, { received, image, type, name, idempotencyKey })
  } finally {
    const made = ['full', ...thumbWidths.map((width) => `w${width}`)].map(
      (suffix) => `${received.path}.${suffix}`,
    )
    await Promise.allSettled([received.path, ...made].map((path) => rm(path, { force: true })))
  }
}

interface Upload {
  received: ReceivedFile
  image: PreparedImage | undefined
  type: string
  name: string
  idempotencyKey: string | undefined
}

async function storeAndKeep(
  kernel: Kernel,
  caller: Caller,
  { received, image, type, name, idempotencyKey }: Upload,
): Promise<StoredFile> {
  const store = fileStoreOf(kernel)
  const blobId = newId()
  const storageKey = `${caller.tenant.id}/${kernel.clock().getUTCFullYear()}/${blobId}`
  const parts = [
    { key: storageKey, path: image?.path ?? received.path, type },
    ...(image?.thumbs ?? []).map((thumb) => ({
      key: thumbKey(storageKey, thumb.width),
      path: thumb.path,
      type: 'image/webp',
    })),
  ]
  const discard = () => Promise.allSettled(parts.map(({ key }) => store.remove(key)))
  const stored: StoredBytes = {
    blobId,
    storageKey,
    type,
    size: image?.size ?? received.size,
    thumbs: (image?.thumbs ?? []).map((thumb) => thumb.width),
    ...(image
      ? { width: image.width, height: image.height, dhash: image.dhash, takenAt: image.takenAt }
      : {}),
  }
  let outcome: KeepOutcome | undefined
  let isKept = false
  try {
    await putAll(store, parts)
    const operation = keepFile(stored, (done) => (outcome = done))
    const answer = await runOperation(
      kernel,
      caller,
      operation,
      { name, checksum: received.checksum },
      idempotencyKey ? { idempotencyKey } : {},
    )
    isKept = outcome?.fileId === answer.id && outcome.usesBytes
    return answer
  } catch (error) {
    // With the connection lost at COMMIT the row may stand: its bytes stay, the sweep decides later.
    isKept = outcome?.usesBytes === true && (!(error instanceof AppError) || error.code === 'unavailable')
    throw error
  } finally {
    if (!isKept) await discard()
  }
}

async function putAll(store: FileStore, parts: readonly { key: string; path: string; type: string }[]) {
  try {
    for (const { key, path, type } of parts) await store.put(key, path, type)
  } catch (error) {
    throw translateStorageError(error)
  }
}
