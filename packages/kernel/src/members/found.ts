import { AppError } from '@linli/contract'

/** One row, or the refusal that says nothing about whether it exists elsewhere. */
export function found<T>(row: T | undefined): T {
  if (row === undefined) throw new AppError('not_found')
  return row
}
