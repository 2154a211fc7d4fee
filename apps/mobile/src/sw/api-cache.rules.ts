/** What of the API a phone may keep to show it without a network, and for whom. Pure. */
export interface Scope {
  accountId: string
  tenantId: string | null
}

const apiCacheName = /^linli-api /

/** One store per account and estate: nothing of one can be answered to another. */
export const cacheNameOf = (scope: Scope): string => `linli-api ${scope.accountId} ${scope.tenantId ?? '-'}`

export const isApiCache = (name: string): boolean => apiCacheName.test(name)

export const tenantOf = (path: string): string | null => /^\/api\/t\/([^/]+)\//.exec(path)?.[1] ?? null

/** Live streams, downloads, files in full size and anything about logins and security never stay on the phone. */
const neverKept =
  /^\/api\/(auth|public|docs|openapi)|\/stream$|\/export$|\/reveal|\/files\/[^/]+$|^\/api\/me\/(sessions|security)/

/** A read that may be answered from what was kept when the network is gone. */
export function isKept(method: string, path: string): boolean {
  return method === 'GET' && path.startsWith('/api/') && !neverKept.test(path)
}

export const isThumb = (path: string): boolean => /^\/api\/t\/[^/]+\/files\/[^/]+\/thumb$/.test(path)

const shellReads = /^\/api\/(me|t\/[^/]+\/ui\/plugins)$/

/** The two reads without which the shell cannot open: who it is, and what there is at the estate. */
export const opensShell = (path: string): boolean => shellReads.test(path)

export type Meaning =
  | { kind: 'account'; accountId: string }
  | { kind: 'tenant'; tenantId: string }
  | { kind: 'left' }
  | null

/** What an answer says about who is at this phone. `body` is that of `/api/me`. */
export function meaningOf(path: string, method: string, status: number, body: unknown): Meaning {
  if (path === '/api/auth/sign-out' && method === 'POST' && status < 400) return { kind: 'left' }
  if (path.startsWith('/api/') && !path.startsWith('/api/auth/') && status === 401) return { kind: 'left' }
  if (path === '/api/me' && method === 'GET' && status === 200) {
    const accountId = (body as { account?: { id?: unknown } } | null)?.account?.id
    return typeof accountId === 'string' ? { kind: 'account', accountId } : null
  }
  const tenantId = /^\/api\/t\/([^/]+)\/ui\/plugins$/.exec(path)?.[1]
  return tenantId && status === 200 ? { kind: 'tenant', tenantId } : null
}

/** The scope after an answer; the same object when nothing changed. */
export function scopeAfter(scope: Scope | null, meaning: Meaning): Scope | null {
  if (!meaning) return scope
  if (meaning.kind === 'left') return null
  if (meaning.kind === 'account')
    return scope?.accountId === meaning.accountId ? scope : { accountId: meaning.accountId, tenantId: null }
  if (!scope || scope.tenantId === meaning.tenantId) return scope
  return { ...scope, tenantId: meaning.tenantId }
}

/** Account-level reads outlive a change of estate; everything below an estate does not. */
export const isAccountLevel = (path: string): boolean => path === '/api/me' || path === '/api/me/tenants'
