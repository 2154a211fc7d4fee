import { join } from 'node:path'

import type { Kernel } from '../kernel/kernel.ts'
import type { FileStore } from './file-store.ts'
import { createLocalStore } from './local-store.ts'
import { createS3Store } from './s3-store.ts'

const stores = new WeakMap<object, FileStore>()

/** The store the process is configured for: S3 when a bucket is named, else the data directory. */
export function fileStoreOf(kernel: Pick<Kernel, 'config'>): FileStore {
  const { config } = kernel
  let store = stores.get(config)
  if (!store) {
    store = config.S3_BUCKET ? createS3Store(config) : createLocalStore(join(config.dataDir, 'files'))
    stores.set(config, store)
  }
  return store
}

export const stagingDirOf = (kernel: Pick<Kernel, 'config'>): string =>
  join(kernel.config.dataDir, 'files', '.staging')
