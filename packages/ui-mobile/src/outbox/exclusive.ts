/** Runs one piece of work at a time: over all tabs where the browser has locks, in this page elsewhere. */
export function createExclusive(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    // Missing outside a secure context, whatever its type says.
    const locks = navigator.locks as LockManager | null | undefined
    if (locks) return locks.request(name, work)
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}
