import { panelSubject } from '@linli/evaluation-contract'
import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef } from 'vue'

const settleMs = 500

/**
 * Figures of a campaign's panel and when they were read, following what the panel's clerks change. What scorers do at
 * their desks tells no stream, so that nobody learns who is at work: for that they are read anew by hand.
 */
export function usePanelFigures<Figures>(ask: (signal: AbortSignal) => Promise<Figures>) {
  const figures = shallowRef<Figures | null>(null)
  const error = shallowRef<unknown>(null)
  const readAt = ref<number | null>(null)
  const read = latestOf(ask, error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [figures.value, error.value, readAt.value] = [answer, null, Date.now()]
  }
  void load()
  let timer: ReturnType<typeof setTimeout> | undefined
  useChanged(panelSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { figures, error, readAt, load }
}
