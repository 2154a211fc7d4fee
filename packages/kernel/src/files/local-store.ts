import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'

import { AppError } from '@linli/contract'

import type { FileStore } from './file-store.ts'
import { translateStorageError } from './storage-error.ts'

async function syncPath(path: string) {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Files below one directory. Staging lies on the same disk, so that putting is one rename. */
export function createLocalStore(root: string): FileStore {
  const pathOf = (key: string) => {
    if (!/^[0-9a-f-]{36}\/\d{4}\/[0-9a-f-]{36}(\.w\d+)?$/.test(key))
      throw new Error(`not a storage key: ${key}`)
    return join(root, key)
  }
  return {
    async put(key, path) {
      const target = pathOf(key)
      await mkdir(dirname(target), { recursive: true })
      await syncPath(path)
      await rename(path, target)
      await syncPath(dirname(target))
    },
    async read(key, range) {
      const path = pathOf(key)
      await stat(path).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new AppError('not_found') : translateStorageError(error)
      })
      return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    listOlderThan: (tenantId, before) => listLocal(root, tenantId, before),
  }
}

async function* listLocal(root: string, tenantId: string, before: Date): AsyncIterable<string> {
  const years = await readdir(join(root, tenantId)).catch(() => [])
  for (const year of years) {
    for (const name of await readdir(join(root, tenantId, year)).catch(() => [])) {
      const found = await stat(join(root, tenantId, year, name)).catch(() => null)
      if (found?.isFile() && found.mtime < before) yield `${tenantId}/${year}/${name}`
    }
  }
}
