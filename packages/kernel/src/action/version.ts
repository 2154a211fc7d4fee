import { AppError } from '@linli/contract'

/** Optimistic concurrency: the row as it is now goes back with the refusal, so that the screen can show both. */
export function checkVersion(row: { version: number }, seen: number, current: unknown = row): void {
  if (row.version !== seen) throw new AppError('stale_version', { current })
}
