import { onScopeDispose } from 'vue'

/** Before another try while nothing comes back from the server, in ms; the last one again and again. */
const pauses = [5_000, 15_000, 30_000, 60_000]

/** Tries again as soon as the device has a network, and after pauses that grow, since it does not always know. */
export function useBackoff(retry: () => void) {
  let failures = 0
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  window.addEventListener('online', retry)
  onScopeDispose(() => {
    isOver = true
    window.removeEventListener('online', retry)
    clearTimeout(timer)
  })
  return {
    later(): void {
      clearTimeout(timer)
      if (isOver) return
      timer = setTimeout(retry, pauses[Math.min(failures, pauses.length - 1)])
      failures += 1
    },
    /** The server answers. */
    reset: (): void => void (failures = 0),
  }
}
