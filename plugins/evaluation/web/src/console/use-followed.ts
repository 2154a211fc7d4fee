import { isProblem, latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

const settleMs = 500

interface Followed<Row> {
  ask: (signal: AbortSignal) => Promise<Row>
  /** What the record itself is; changes of others of its kind do not touch it. */
  subject: string
  /** Kinds of which any change may touch it. */
  also?: readonly string[]
}

/** One record by its id, read anew for another id and, once a burst has settled, after what others did to it. */
export function useFollowed<Row>(id: Ref<string>, { ask, subject, also = [] }: Followed<Row>) {
  const row = shallowRef<Row | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(ask, error)
  async function load(): Promise<void> {
    const found = await read()
    if (found) [row.value, error.value] = [found, null]
  }
  watch(
    id,
    () => {
      ;[row.value, error.value] = [null, null]
      void load()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  function loadSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  }
  useChanged(subject, (changed) => (changed === null || changed === id.value) && loadSoon())
  for (const other of also) useChanged(other, loadSoon)
  onScopeDispose(() => clearTimeout(timer))

  /** After a step, and after one that came too late, the page shows what the server has. */
  async function step(send: () => Promise<unknown>): Promise<void> {
    try {
      await send()
    } catch (failure) {
      if (isProblem(failure, 'stale_version') || isProblem(failure, 'illegal_move')) await load()
      throw failure
    }
    await load()
  }
  return { row, error, load, step }
}
