const cacheName = 'linli-remotes'

/** The entry of a remote; the hash of its build is in the address. */
export const isRemoteEntry = (url: string): boolean => /\/remotes\/[^?]+\/remoteEntry\.js$/.test(url)

/**
 * Keeps the whole build that the entry belongs to: somebody who goes offline on one page of a plugin may need
 * the next one. A build that cannot be had whole is kept file by file, as its pages are opened.
 */
export async function keepRemote(entry: string): Promise<void> {
  const cache = await caches.open(cacheName)
  const at = (name: string) => new URL(name, entry).href
  try {
    const answer = await fetch(at('remote.json'))
    if (!answer.ok) return
    const { js = [], css = [], later = [] } = (await answer.json()) as Record<string, string[]>
    const kept = new Set((await cache.keys()).map(({ url }) => url))
    await cache.addAll([...js, ...css, ...later].map(at).filter((url) => !kept.has(url)))
  } catch {
    // Offline meanwhile, or a file that is gone: what was kept before stays.
  }
}
