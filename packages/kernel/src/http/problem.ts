import { AppError, type ErrorCode, type FieldIssue, type Problem } from '@linli/contract'

import { sentence, type Locale } from './messages.ts'

/** The one table of codes and statuses; the API document is made from it too. */
export const statusOf: Record<
  ErrorCode,
  400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 507
> = {
  bad_input: 400,
  idempotency_key_required: 400,
  unauthenticated: 401,
  forbidden: 403,
  capability_refused: 403,
  not_found: 404,
  plugin_disabled: 404,
  conflict: 409,
  stale_version: 409,
  illegal_move: 409,
  engine_mismatch: 409,
  payload_too_large: 413,
  unsupported_media: 415,
  idempotency_mismatch: 422,
  limit_exceeded: 422,
  rate_limited: 429,
  locked_out: 429,
  internal: 500,
  unavailable: 503,
  storage_full: 507,
}

const issueOut = (issue: FieldIssue, locale: Locale) => ({
  ...issue,
  message: sentence(locale, `issue.${issue.rule}`, issue.params),
})

/** The body of an error answer, worded for the user; nothing of an unknown error gets out. */
export function toProblem(
  error: unknown,
  requestId: string,
  locale: Locale,
): { problem: Problem; retryAfterSeconds?: number } {
  const known = error instanceof AppError ? error : new AppError('internal')
  const { code, details } = known
  const detail = details.reason ? sentence(locale, `reason.${details.reason}`, details.params, '') : ''
  return {
    retryAfterSeconds: details.retryAfterSeconds,
    problem: {
      type: `urn:linli:error:${code}`,
      title: detail || sentence(locale, `error.${code}`, details.params),
      status: statusOf[code],
      code,
      requestId,
      ...(details.reason ? { reason: details.reason } : {}),
      ...(details.params ? { params: details.params } : {}),
      ...(details.issues ? { issues: details.issues.map((issue) => issueOut(issue, locale)) } : {}),
      ...(details.current === undefined ? {} : { current: details.current }),
    },
  }
}
