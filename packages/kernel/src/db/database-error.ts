import { AppError, type AppErrorDetails, type ErrorCode } from '@linli/contract'

import { isConnectionError } from './pool.ts'

interface PgError {
  code?: string
  constraint?: string
}

const constraintErrors = new Map<string, { code: ErrorCode; details: AppErrorDetails }>()

/** Declared by the feature that owns a constraint: what breaking it means to the user. */
export function constraintMeans(constraint: string, code: ErrorCode, details: AppErrorDetails = {}): void {
  constraintErrors.set(constraint, { code, details })
}

const databaseErrorOf = (error: unknown): PgError => {
  const cause = (error as { cause?: unknown }).cause
  return (cause && typeof cause === 'object' && 'code' in cause ? cause : error) as PgError
}

/** Turns what Postgres said into our closed set; never passes its text or a hidden row's detail on. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const { code = '', constraint } = databaseErrorOf(error)
  const declared = constraint ? constraintErrors.get(constraint) : undefined
  if (declared) return new AppError(declared.code, declared.details)
  if (isConnectionError(error)) return new AppError('unavailable', { retryAfterSeconds: 2 })
  switch (code) {
    case '23505':
    case '23P01':
      return new AppError('conflict', { reason: 'already_exists' })
    case '23503':
      return new AppError('conflict', { reason: 'reference_missing' })
    case '23502':
    case '23514':
      return new AppError('bad_input')
    case '40001':
    case '40P01':
    case '55P03':
    case '57014':
    case '53300':
      return new AppError('unavailable', { retryAfterSeconds: 1 })
    case '53100':
      return new AppError('storage_full', { retryAfterSeconds: 60 })
    case '54000':
      return new AppError('payload_too_large')
    default:
      return code.startsWith('22') ? new AppError('bad_input', { reason: 'value_out_of_range' }) : error
  }
}
