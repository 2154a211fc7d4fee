/** A long computation that pauses now and then. */
export type Steps<T> = Generator<void, T, void>

/** Runs it to the end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
