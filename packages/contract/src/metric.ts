/**
 * A number (or yes/no) that an evaluation rubric may ask for, by the key the rubric uses. The value
 * comes with the rows behind it and with the guard that decides which rows count.
 */
export interface MetricType {
  key: string
  unit: 'count' | 'ratio' | 'boolean' | 'fen' | 'hours'
  guard: string
  clause: string
}

export interface MetricWindow {
  /** Inclusive, ISO date in the estate's calendar. */
  from: string
  to: string
}

export interface MetricSource {
  table: string
  id: string
  eventDate: string
  counted: boolean
  /** Which guard left the row out. */
  excludedBy?: string
}

export interface MetricReading {
  key: string
  value: number | boolean | null
  sources: MetricSource[]
}
