import { shallowRef } from 'vue'

/** A question that waits for a yes or a no: shown while `isOpen`, answered once. */
export function useQuestion() {
  const waiting = shallowRef<((answer: boolean) => void) | null>(null)
  const answer = (isYes: boolean): void => {
    waiting.value?.(isYes)
    waiting.value = null
  }
  return {
    waiting,
    answer,
    ask: (): Promise<boolean> => {
      answer(false)
      return new Promise((resolve) => (waiting.value = resolve))
    },
  }
}
