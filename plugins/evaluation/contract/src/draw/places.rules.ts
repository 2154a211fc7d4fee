/** A set of an estate's parts that one or two scorers work through. */
export interface Task {
  readonly estate: string
  /** The parts' common name; unique inside the estate. */
  readonly set: string
  /** Two for judged parts; one to confirm what records propose. */
  readonly needs: 1 | 2
  /** Only scorers who have it. */
  readonly expertise?: string
  /** Points of its parts by the expertise they ask for: among equals who covers more of them is preferred. */
  readonly worth?: ReadonlyMap<string, number>
  /** Scorers who looked already, when this is a second look. */
  readonly notBy?: readonly string[]
}

export interface Scorer {
  readonly id: string
  readonly expertise?: readonly string[]
}

export interface Conflict {
  readonly scorer: string
  readonly estate: string
}

/** A task under way: who may do it, and who does so far. */
export interface Place {
  readonly task: Task
  readonly eligible: ReadonlySet<string>
  readonly holders: string[]
}

export type Loads = Map<string, number>

/** Whether the scorer could join this place. */
export const canJoin = ({ eligible, holders }: Place, scorer: string): boolean =>
  eligible.has(scorer) && !holders.includes(scorer)

export function replaceHolder({ holders }: Place, from: string, to: string): void {
  const at = holders.indexOf(from)
  if (at >= 0) holders[at] = to
}
