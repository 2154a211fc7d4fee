/** One thing that a filter may be set to. */
export interface Choice {
  value: string
  label: string
  note?: string
  /** Drawn below the choice before it. */
  isUnder?: boolean
}
