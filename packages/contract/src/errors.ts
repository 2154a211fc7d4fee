import { z } from 'zod'

/**
 * The closed set of things that can go wrong. One table maps each to its HTTP status and to the
 * sentence shown to the user (`packages/kernel/src/http/problem.ts`).
 */
export const errorCodes = [
  'bad_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'stale_version',
  'idempotency_mismatch',
  'idempotency_key_required',
  'illegal_move',
  'limit_exceeded',
  'rate_limited',
  'locked_out',
  'payload_too_large',
  'unsupported_media',
  'plugin_disabled',
  'capability_refused',
  'engine_mismatch',
  'storage_full',
  'unavailable',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export interface FieldIssue {
  /** Dotted path into the input, `''` for the whole. */
  path: string
  /** Machine key, rendered by the client in the user's language. */
  rule: string
  params?: Record<string, string | number>
}

export interface AppErrorDetails {
  /** Sentence key under `errors.*` of the owning i18n catalogue; the code's own sentence otherwise. */
  reason?: string
  params?: Record<string, string | number>
  issues?: FieldIssue[]
  /** The row as it stands now, for `stale_version`. */
  current?: unknown
  retryAfterSeconds?: number
}

/** Thrown for what the caller cannot act on; outcomes a screen must show are returned as a union. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: AppErrorDetails

  constructor(code: ErrorCode, details: AppErrorDetails = {}) {
    super(details.reason ? `${code}: ${details.reason}` : code)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** RFC 9457 body of every error answer. `title` is already in the caller's language. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  requestId: z.string(),
  reason: z.string().optional(),
  detail: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  issues: z
    .array(
      z.object({
        path: z.string(),
        rule: z.string(),
        message: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
  current: z.unknown().optional(),
})

export type Problem = z.infer<typeof problemSchema>

export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
