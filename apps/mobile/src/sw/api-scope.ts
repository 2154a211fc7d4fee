import {
  cacheNameOf,
  isAccountLevel,
  isApiCache,
  meaningOf,
  scopeAfter,
  tenantOf,
  type Scope,
} from './api-cache.rules.ts'

const scopeCache = 'linli-scope'
const scopeUrl = '/m/__scope'

/**
 * Who is at this phone, as the answers of the server say it. When it changes, what was kept for the one
 * before is deleted before anything else.
 */
export function createApiScope(storage: CacheStorage) {
  let scope: Scope | null | undefined

  async function read(): Promise<Scope | null> {
    if (scope !== undefined) return scope
    const kept = await (await storage.open(scopeCache)).match(scopeUrl)
    scope = kept ? ((await kept.json()) as Scope | null) : null
    return scope
  }

  const namesOf = (of: Scope | null) => (of ? [cacheNameOf(of), cacheNameOf({ ...of, tenantId: null })] : [])

  async function moveTo(next: Scope | null): Promise<void> {
    scope = next
    await (await storage.open(scopeCache)).put(scopeUrl, new Response(JSON.stringify(next)))
    const keep = namesOf(next)
    const names = (await storage.keys()).filter((name) => isApiCache(name) && !keep.includes(name))
    await Promise.all(names.map((name) => storage.delete(name)))
  }

  /** Looks at an answer on its way to the page; `false` when it was asked for by somebody who has left since. */
  async function heed(request: Request, response: Response, begun: Scope | null): Promise<boolean> {
    const { pathname } = new URL(request.url)
    const isMe = pathname === '/api/me' && response.ok
    const body: unknown = isMe
      ? await response
          .clone()
          .json()
          .catch(() => null)
      : null
    if ((await read()) !== begun) return false
    const after = scopeAfter(begun, meaningOf(pathname, request.method, response.status, body))
    if (after !== begun) await moveTo(after)
    return true
  }

  return {
    read,
    moveTo,
    heed,
    /** The store a path belongs into for whoever is here now; `null` when it belongs into none. */
    cacheFor(path: string): string | null {
      if (!scope) return null
      if (isAccountLevel(path)) return cacheNameOf({ ...scope, tenantId: null })
      return tenantOf(path) === scope.tenantId ? cacheNameOf(scope) : null
    },
  }
}
