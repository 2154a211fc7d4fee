import { onScopeDispose, type Ref } from 'vue'

/**
 * Reads something that may be asked for again before it has come: only the answer asked for last counts, one still
 * under way is given up. `null` for what was overtaken or failed; a failure that counts goes into `error`.
 */
export function latestOf<Asked extends unknown[], Answer>(
  read: (signal: AbortSignal, ...asked: Asked) => Promise<Answer>,
  error: Ref<unknown>,
): (...asked: Asked) => Promise<Answer | null> {
  let running: AbortController | null = null
  onScopeDispose(() => running?.abort())
  return async (...asked) => {
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      const answer = await read(mine.signal, ...asked)
      return running === mine ? answer : null
    } catch (failure) {
      if (running === mine) error.value = failure
      return null
    }
  }
}
