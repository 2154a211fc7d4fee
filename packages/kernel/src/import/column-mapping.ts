export type MatchReason =
  | 'synonym'
  | 'group'
  | 'context'
  | 'similar'
  | 'content'
  | 'remembered'
  | 'user'
  | 'none'

/** What a column was taken for and why; `field` null means it is left out. */
export interface ColumnMapping {
  column: number
  label: string
  field: string | null
  /** 0 to 1; a user's or remembered choice is 1. */
  confidence: number
  reason: { kind: MatchReason; word?: string; fitPercent?: number }
}
