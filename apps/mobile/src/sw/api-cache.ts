import { isKept, isThumb } from './api-cache.rules.ts'
import { createApiScope } from './api-scope.ts'

/** A read that takes longer is answered from what was kept, if there is something. */
const patienceMs = 4_000

const pathOf = (request: Request): string => new URL(request.url).pathname

/** Network first, what was kept second, for reads of the one account and estate at this phone. */
export function createApiCache(storage: CacheStorage, ask: typeof fetch) {
  const scope = createApiScope(storage)

  async function keep(request: Request, response: Response): Promise<void> {
    const name = scope.cacheFor(pathOf(request))
    if (name && response.status === 200) await (await storage.open(name)).put(request.url, response)
  }

  async function kept(request: Request): Promise<Response | undefined> {
    await scope.read()
    const name = scope.cacheFor(pathOf(request))
    return name ? (await storage.open(name)).match(request.url) : undefined
  }

  async function fetchAndKeep(request: Request): Promise<Response> {
    const begun = await scope.read()
    const response = await ask(request)
    const copy = response.clone()
    if (await scope.heed(request, response, begun)) await keep(request, copy)
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

  async function pass(request: Request): Promise<Response> {
    const response = await ask(request)
    await scope.heed(request, response, await scope.read())
    return response
  }

  return {
    forget: () => scope.moveTo(null),
    /** The answer, or `null` when the browser should ask by itself. */
    answer(request: Request): Promise<Response> | null {
      const path = pathOf(request)
      if (!isKept(request.method, path)) return path === '/api/auth/sign-out' ? pass(request) : null
      // Pictures never change under their address: from the phone if they are there.
      return isThumb(path) ? kept(request).then((found) => found ?? fetchAndKeep(request)) : read(request)
    },
  }
}
