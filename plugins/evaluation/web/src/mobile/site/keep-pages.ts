const isOwnEntry = (url: string): boolean => /\/remotes\/evaluation\/[^?]*\/remoteEntry\.js$/.test(url)

const entries = (): string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(isOwnEntry),
  ),
]

/**
 * Has the shell's worker put the pages of a visit by, those never opened included: it does so of what a visit began with,
 * and this plugin may have been fetched only afterwards.
 */
export async function keepPages(): Promise<void> {
  const worker =
    'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistration())?.active : null
  worker?.postMessage({ type: 'keep', remotes: entries() })
}
