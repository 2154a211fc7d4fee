/** What a line says; `trace-words.ts` has the sentences. */
export const traceCodes = [
  'compared',
  'ratio',
  'zero-denominator',
  'judged',
  'undecided',
  'document',
  'unverified',
  'missing',
  'excluded',
  'all',
  'any',
  'level',
  'level-by-person',
  'no-level',
  'tier',
  'no-tier',
  'counted-true',
  'units',
  'award',
  'below-minimum',
  'hint',
] as const
export type TraceCode = (typeof traceCodes)[number]

export type TraceParams = Readonly<Record<string, string | number | boolean | null>>

/** One step of how points came about, without words. */
export interface TraceLine {
  readonly code: TraceCode
  /** 0 for what decides the points, 1 for what decides that, and so on. */
  readonly depth: number
  readonly params: TraceParams
  /** Whether what it says holds; null while nobody can tell. */
  readonly holds: boolean | null
}

export const deeper = (lines: readonly TraceLine[]): TraceLine[] =>
  lines.map((line) => ({ ...line, depth: line.depth + 1 }))

/** Excluded rows go into params as `guard:<key>` beside `rows` and `excluded`, so that a line stays flat. */
export const guardPrefix = 'guard:'
