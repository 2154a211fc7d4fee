/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

import { createApiCache } from './api-cache.ts'
import { isRemoteEntry, keepRemote } from './keep-remote.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/m/'), {
    allowlist: [/^\/m(\/|$)/],
    denylist: [/\.\w{2,12}$/],
  }),
)

// Remotes have their content's hash in the address: what was fetched once never changes.
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith('/remotes/') && !url.search,
  new CacheFirst({ cacheName: 'linli-remotes' }),
)

const api = createApiCache(caches, (input, init) => fetch(input, init))
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).origin !== self.location.origin) return
  const answer = api.answer(event.request)
  if (answer) event.respondWith(answer)
})

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { type, remotes = [] } = event.data as { type?: string; remotes?: string[] }
  if (type === 'take-over') void self.skipWaiting()
  if (type === 'keep') event.waitUntil(Promise.all(remotes.filter(isRemoteEntry).map(keepRemote)))
  if (type === 'forget') event.waitUntil(api.forget())
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
