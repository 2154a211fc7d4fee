import { cacheNameOf, isAccountLevel, isApiCache, isKept, isThumb, meaningOf, scopeAfter, tenantOf, type Scope } from './api-cache.rules.ts'

const scopeCache = 'linli-scope'
const scopeUrl = '/m/__scope'
/** A read that takes longer is answered from what was kept, if there is something. */
const patienceMs = 4_000

/**
 * Network first, what was kept second, for reads of the one account and estate at this phone. Who that is,
 * the answers themselves say; when it changes, what was kept for the one before is deleted before anything else.
 */
export function createApiCache(storage: CacheStorage, ask: typeof fetch) {
  let scope: Scope | null | undefined

  async function readScope(): Promise<Scope | null> {
    if (scope !== undefined) return scope
    const kept = await (await storage.open(scopeCache)).match(scopeUrl)
    scope = kept ? ((await kept.json()) as Scope | null) : null
    return scope
  }

  async function forgetAllBut(name: string | null): Promise<void> {
    const names = await storage.keys()
    await Promise.all(names.filter((each) => isApiCache(each) && each !== name && !(name && each === accountCache())).map((each) => storage.delete(each)))
  }
  const accountCache = () => (scope ? cacheNameOf({ ...scope, tenantId: null }) : '')

  async function moveTo(next: Scope | null): Promise<void> {
    scope = next
    await (await storage.open(scopeCache)).put(scopeUrl, new Response(JSON.stringify(next)))
    await forgetAllBut(next ? cacheNameOf(next) : null)
  }

  /** Looks at an answer on its way to the page; `false` when it was asked for by somebody who has left since. */
  async function heed(request: Request, response: Response, begun: Scope | null): Promise<boolean> {
    const { pathname } = new URL(request.url)
    const body: unknown = pathname === '/api/me' && response.ok ? await response.clone().json().catch(() => null) : null
    if ((await readScope()) !== begun) return false
    const after = scopeAfter(begun, meaningOf(pathname, request.method, response.status, body))
    if (after !== begun) await moveTo(after)
    return true
  }

  function cacheFor(path: string): string | null {
    if (!scope) return null
    if (isAccountLevel(path)) return accountCache()
    return tenantOf(path) === scope.tenantId ? cacheNameOf(scope) : null
  }

  async function keep(request: Request, response: Response): Promise<void> {
    const name = cacheFor(new URL(request.url).pathname)
    if (name && response.status === 200) await (await storage.open(name)).put(request.url, response)
  }

  async function kept(request: Request): Promise<Response | undefined> {
    await readScope()
    const name = cacheFor(new URL(request.url).pathname)
    return name ? (await storage.open(name)).match(request.url) : undefined
  }

  async function fetchAndKeep(request: Request): Promise<Response> {
    const begun = await readScope()
    const response = await ask(request)
    const copy = response.clone()
    if (await heed(request, response, begun)) await keep(request, copy)
    return response
  }

  async function read(request: Request): Promise<Response> {
    const network = fetchAndKeep(request)
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMs))
    const first = await Promise.race([network, late]).catch(() => 'lost' as const)
    if (first instanceof Response) return first
    const found = await kept(request)
    if (!found) return network
    network.catch(() => undefined)
    return found
  }

  /** Pictures never change under their address: from the phone if they are there. */
  async function picture(request: Request): Promise<Response> {
    return (await kept(request)) ?? fetchAndKeep(request)
  }

  async function pass(request: Request): Promise<Response> {
    const response = await ask(request)
    await heed(request, response, await readScope())
    return response
  }

  return {
    forget: () => moveTo(null),
    /** The answer, or `null` when the browser should ask by itself. */
    answer(request: Request): Promise<Response> | null {
      const { pathname } = new URL(request.url)
      if (!isKept(request.method, pathname)) return pathname === '/api/auth/sign-out' ? pass(request) : null
      return isThumb(pathname) ? picture(request) : read(request)
    },
  }
}
