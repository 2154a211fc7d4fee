/** An entry of the rubric as a row: read by everybody, opened by who may edit it. */
export interface EntryRow {
  /** What the address names it by. */
  key: string
  title: string
  /** Further lines, already in words. */
  lines: string[]
  tags: string[]
  /** How often the rubric names it; none where that says nothing. */
  uses?: number
}
