import { i18n } from '../i18n/i18n.ts'
import type { ProblemError } from './problem.ts'
import { createSend } from './send.ts'

export type Query = Record<string, string | number | boolean | undefined | null>

export interface CallOptions {
  query?: Query
  signal?: AbortSignal
  headers?: Record<string, string>
}

type Listener = (problem: ProblemError) => void
const listeners = new Set<Listener>()

/** Told of every problem, before the caller is; the shell uses it to send expired sessions to the login. */
export function onProblem(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const t = (key: string): string => i18n.global.t(`kit.problem.${key}`)

const send = createSend({
  locale: () => i18n.global.locale.value,
  words: () => ({
    offline: t('offline'),
    offlineHint: t('offlineHint'),
    unknown: t('unknown'),
    unknownHint: t('unknownHint'),
  }),
  onProblem: (problem) => listeners.forEach((listener) => listener(problem)),
})

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

async function call<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<T> {
  const isForm = body instanceof FormData
  const request = new Request(new URL(withQuery(path, options.query), location.origin), {
    method,
    headers: {
      ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const response = await send(request)
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as T
  return (await response.json()) as T
}

export interface Http {
  get<T>(path: string, options?: CallOptions): Promise<T>
  post<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>
  put<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>
  patch<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>
  delete<T>(path: string, body?: unknown, options?: CallOptions): Promise<T>
  /** A plain link below the same base, for downloads and pictures. */
  link(path: string, query?: Query): string
}

/** Calls below a base path that is read at each call (the tenant may have changed). */
export function httpBelow(base: () => string): Http {
  const to = (path: string) => `${base()}${path}`
  return {
    get: (path, options = {}) => call('GET', to(path), undefined, options),
    post: (path, body, options = {}) => call('POST', to(path), body ?? {}, options),
    put: (path, body, options = {}) => call('PUT', to(path), body ?? {}, options),
    patch: (path, body, options = {}) => call('PATCH', to(path), body ?? {}, options),
    delete: (path, body, options = {}) => call('DELETE', to(path), body, options),
    link: (path, query) => withQuery(to(path), query),
  }
}

/** Account-level calls: `/api/me`, `/api/auth`, `/api/public`. */
export const http = httpBelow(() => '')
