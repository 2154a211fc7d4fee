import type { ErrorCode, Problem } from '@linli/contract'

/** `offline` is ours: nothing came back from the server at all. */
export type ProblemCode = ErrorCode | 'offline'

export interface ProblemIssue {
  path: string
  rule: string
  message: string
}

export interface ProblemBody extends Omit<Problem, 'code'> {
  code: ProblemCode
}

/** Every failed call throws this; `title` and `detail` are ready sentences in the user's language. */
export class ProblemError extends Error {
  readonly problem: ProblemBody

  constructor(problem: ProblemBody) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get code(): ProblemCode {
    return this.problem.code
  }

  get issues(): ProblemIssue[] {
    return this.problem.issues ?? []
  }
}

export const isProblem = (error: unknown, code?: ProblemCode): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.code === code)

interface FallbackWords {
  offline: string
  offlineHint: string
  unknown: string
  unknownHint: string
}

const codeByStatus: Record<number, ErrorCode> = {
  400: 'bad_input',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media',
  429: 'rate_limited',
  503: 'unavailable',
}

/** The problem in an error answer; a proxy's bare page still becomes a readable sentence. */
export async function problemOf(response: Response, words: FallbackWords): Promise<ProblemError> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  if (body && typeof body === 'object' && 'code' in body && 'title' in body)
    return new ProblemError(body as ProblemBody)
  return new ProblemError({
    type: 'about:blank',
    title: words.unknown,
    detail: words.unknownHint,
    status: response.status,
    code: codeByStatus[response.status] ?? 'internal',
    requestId: response.headers.get('x-request-id') ?? '',
  })
}

export const offlineProblem = (words: FallbackWords): ProblemError =>
  new ProblemError({
    type: 'about:blank',
    title: words.offline,
    detail: words.offlineHint,
    status: 0,
    code: 'offline',
    requestId: '',
  })
