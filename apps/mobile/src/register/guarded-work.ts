import { isProblem } from '@linli/web-kit'
import { ref, shallowRef } from 'vue'

/** Work that a person waits for: busy while it runs, a problem shown and not thrown. */
export function useGuardedWork() {
  const isBusy = ref(false)
  const error = shallowRef<unknown>(null)
  async function work(task: () => Promise<void>): Promise<void> {
    isBusy.value = true
    error.value = null
    try {
      await task()
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      error.value = failure
    } finally {
      isBusy.value = false
    }
  }
  return { isBusy, error, work }
}
