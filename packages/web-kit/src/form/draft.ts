const prefix = 'linli.draft.'
const keptMs = 14 * 86_400_000

interface Stored<T> {
  at: number
  values: T
}

/** The draft kept under `key`, unless it is older than two weeks. */
export function readDraft<T>(key: string): T | null {
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Stored<T> | null
    return stored && Date.now() - stored.at < keptMs ? stored.values : null
  } catch {
    return null
  }
}

/** A full disk or a private window loses the draft, never the form. */
export function writeDraft<T>(key: string, values: T): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ at: Date.now(), values } satisfies Stored<T>))
  } catch {
    localStorage.removeItem(prefix + key)
  }
}

export const dropDraft = (key: string): void => localStorage.removeItem(prefix + key)
