import { reactive } from 'vue'

import { isApiCache, opensShell } from './api-cache.rules.ts'
import { isRemoteEntry } from './keep-remote.ts'

/** Set while a newer shell waits; calling it takes it, with a reload. */
export const newVersion = reactive<{ take: (() => void) | null }>({ take: null })

/** How often a page that stays open looks for a newer shell. */
const lookMs = 30 * 60_000

function offer(registration: ServiceWorkerRegistration): void {
  if (!registration.waiting || !navigator.serviceWorker.controller) return
  newVersion.take = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    registration.waiting?.postMessage({ type: 'take-over' })
  }
}

/**
 * What this visit has fetched so far. A first visit fetched it before there was a worker that could keep it, so
 * what the shell itself opens with is asked once more, in its order: whose phone it is comes first.
 */
async function keepVisit(): Promise<void> {
  const { serviceWorker } = navigator
  const isFirst = !serviceWorker.controller
  const { active } = await serviceWorker.ready
  const fetched = [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))]
  active?.postMessage({ type: 'keep', remotes: fetched.filter(isRemoteEntry) })
  if (!isFirst) return
  if (!serviceWorker.controller)
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
  const reads = fetched.filter((url) => opensShell(new URL(url).pathname))
  for (const url of reads) await fetch(url).catch(() => undefined)
}

/** After the first screen: the shell on this phone, so that it opens without a network. */
export function startServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  void navigator.serviceWorker.register('/m/sw.js', { scope: '/m/' }).then(
    (registration) => {
      offer(registration)
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', () => offer(registration)),
      )
      void keepVisit()
      setInterval(() => void registration.update().catch(() => undefined), lookMs)
    },
    // A private window or a proxy that rewrites scripts: everything works, but not offline.
    () => undefined,
  )
}

/** Takes every kept answer off this phone, with or without the worker. */
export async function forgetKept(): Promise<void> {
  navigator.serviceWorker?.controller?.postMessage({ type: 'forget' })
  if (typeof caches === 'undefined') return
  const names = await caches.keys()
  await Promise.all(names.filter(isApiCache).map((name) => caches.delete(name)))
}
