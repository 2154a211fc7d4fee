import { AppError, type ErrorCode } from '@linli/contract'

const known: Record<string, { code: ErrorCode; reason?: string; path?: string }> = {
  INVALID_EMAIL_OR_PASSWORD: { code: 'unauthenticated', reason: 'wrong_credentials' },
  INVALID_PHONE_NUMBER_OR_PASSWORD: { code: 'unauthenticated', reason: 'wrong_credentials' },
  INVALID_PASSWORD: { code: 'bad_input', reason: 'wrong_password', path: 'password' },
  INVALID_EMAIL: { code: 'bad_input', reason: 'wrong_email', path: 'email' },
  INVALID_PHONE_NUMBER: { code: 'bad_input', reason: 'wrong_phone', path: 'phoneNumber' },
  PHONE_NUMBER_EXIST: { code: 'conflict', reason: 'phone_taken' },
  INVALID_OTP: { code: 'bad_input', reason: 'wrong_code', path: 'code' },
  OTP_NOT_FOUND: { code: 'bad_input', reason: 'code_expired', path: 'code' },
  OTP_EXPIRED: { code: 'bad_input', reason: 'code_expired', path: 'code' },
  TOO_MANY_ATTEMPTS: { code: 'bad_input', reason: 'code_used_up', path: 'code' },
  // The reset of an unknown number ends like a wrong code, so that it says nothing about who has an account.
  UNEXPECTED_ERROR: { code: 'bad_input', reason: 'wrong_code', path: 'code' },
  INVALID_CODE: { code: 'unauthenticated', reason: 'wrong_code' },
  INVALID_BACKUP_CODE: { code: 'unauthenticated', reason: 'wrong_backup_code' },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { code: 'unauthenticated', reason: 'second_factor_again' },
  INVALID_TWO_FACTOR_COOKIE: { code: 'unauthenticated', reason: 'second_factor_again' },
  ACCOUNT_TEMPORARILY_LOCKED: { code: 'locked_out' },
  TOTP_ALREADY_ENABLED: { code: 'conflict', reason: 'second_factor_is_on' },
  TOTP_NOT_ENABLED: { code: 'conflict', reason: 'second_factor_is_off' },
  TWO_FACTOR_NOT_ENABLED: { code: 'conflict', reason: 'second_factor_is_off' },
  BACKUP_CODES_NOT_ENABLED: { code: 'conflict', reason: 'second_factor_is_off' },
  PASSWORD_TOO_SHORT: { code: 'bad_input', reason: 'weak_password', path: 'newPassword' },
  PASSWORD_TOO_LONG: { code: 'bad_input', path: 'newPassword' },
  PASSWORD_ALREADY_SET: { code: 'conflict', reason: 'password_is_set' },
  CREDENTIAL_ACCOUNT_NOT_FOUND: { code: 'conflict', reason: 'no_password_yet' },
  SESSION_EXPIRED: { code: 'unauthenticated' },
  SESSION_NOT_FRESH: { code: 'unauthenticated' },
}

const byStatus: Record<number, ErrorCode> = {
  400: 'bad_input',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  415: 'unsupported_media',
  429: 'rate_limited',
}

/** One of better-auth's errors in our closed set; its own English text goes nowhere. */
export function authErrorOf(status: number, code: string | undefined): AppError {
  const found = code ? known[code] : undefined
  if (!found) return new AppError(byStatus[status] ?? 'internal')
  if (found.code === 'locked_out')
    return new AppError('locked_out', { params: { minutes: 15 }, retryAfterSeconds: 900 })
  return new AppError(found.code, {
    ...(found.reason ? { reason: found.reason } : {}),
    ...(found.path ? { issues: [{ path: found.path, rule: found.reason ?? 'invalid' }] } : {}),
  })
}
