interface Takes<T> {
  found: (value: T) => void
  failed: (problem: unknown) => void
}

/**
 * Reads something that may be asked for again before it has come: only the newest reading counts, and whoever
 * asked before waits for it as well.
 */
export function newestReading<T>(read: () => Promise<T>, { found, failed }: Takes<T>): () => Promise<void> {
  let turn = 0
  let newest: Promise<void> = Promise.resolve()

  async function readOnce(mine: number): Promise<void> {
    try {
      const value = await read()
      if (mine === turn) found(value)
    } catch (problem) {
      if (mine === turn) failed(problem)
    }
  }
  return async () => {
    turn += 1
    newest = readOnce(turn)
    for (let waited: Promise<void> | null = null; waited !== newest;) {
      waited = newest
      await waited
    }
  }
}
