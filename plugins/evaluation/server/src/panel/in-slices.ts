import { setImmediate } from 'node:timers/promises'

import type { Steps } from '@linli/evaluation-contract/draw'

/** How long other work waits at most for a long computation, besides its longest single step, in ms. */
const sliceMs = 20

/** Runs a long computation to its end, letting the process do other things in its pauses. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < sliceMs) continue
    await setImmediate()
    since = performance.now()
  }
}
