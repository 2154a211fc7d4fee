import { AppError } from '@linli/contract'

const full = new Set(['ENOSPC', 'EDQUOT'])
const broken = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOENT',
  'ENOTDIR',
  'ENXIO',
  'ESTALE',
])

/** What the disk says in our closed set: a full one is told apart from one that cannot be written; all else is left. */
export function translateStorageError(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  // The image library has words only.
  if (full.has(code) || /no space left on device|disk quota exceeded/i.test(message))
    return new AppError('storage_full', { retryAfterSeconds: 60 })
  if (broken.has(code))
    return new AppError('unavailable', { reason: 'file_store_down', retryAfterSeconds: 30 })
  return error
}
