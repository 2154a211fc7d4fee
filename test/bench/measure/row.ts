/** One line of a table: a figure, what it was measured against in the same run, and the ratio asked for. */
export interface Row {
  what: string
  figure: string
  beside: string
  ratio?: number
  bound: string
  /** Null where no bound is set: the figure is stated, not judged. */
  isMet: boolean | null
}

/** What every bench gets: the Postgres that serves it alone, so that its CPU can be counted. */
export interface Bench {
  postgresPid: number
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export const micros = (seconds: number): string => `${Math.round(seconds * 1e6)} us`
export const millis = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`
