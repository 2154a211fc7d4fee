/** Runs one piece of work at a time: over all tabs where the browser has locks, in this page elsewhere. */
export function createExclusive(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    if (typeof navigator !== 'undefined' && 'locks' in navigator) return navigator.locks.request(name, work)
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}
