/** Documents behind and ahead of the one in hand. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** What the last edit was part of: typing on in one field is one step. */
  readonly stroke: string | null
}

/** Steps that can be taken back; a document of 200 kB shares all that an edit left alone with its neighbours. */
export const mostSteps = 100

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], stroke: null })

/** One edit more; of the same stroke as the last it takes that one's place. What was undone is given up. */
export function record<T>(history: History<T>, next: T, stroke: string | null = null): History<T> {
  const { past, present } = history
  if (next === present) return history
  const isGoingOn = stroke !== null && stroke === history.stroke && past.length > 0
  return {
    past: isGoingOn ? past : [...past, present].slice(-mostSteps),
    present: next,
    future: [],
    stroke,
  }
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], stroke: null }
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [next, ...later] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: later, stroke: null }
}
