/** One entry of the journal, in the order in which it was written. */
export interface JournalEntry {
  id: string
  rowId: string
  op: 'insert' | 'update'
  before: Record<string, unknown> | null
  rowVersion: number
  sourceRow: number | null
}

/** What undoing a batch does to one row, whatever the number of its entries. */
export interface RowUndo {
  rowId: string
  isNew: boolean
  /** The columns as they were before the batch first touched them. */
  before: Record<string, unknown>
  /** The version the batch left behind: another one means that somebody has been at the row since. */
  rowVersion: number
  sourceRow: number | null
}

export function planUndo(entries: readonly JournalEntry[]): RowUndo[] {
  const plans = new Map<string, RowUndo>()
  for (const entry of entries) {
    const plan = plans.get(entry.rowId)
    if (!plan)
      plans.set(entry.rowId, {
        rowId: entry.rowId,
        isNew: entry.op === 'insert',
        before: entry.before ?? {},
        rowVersion: entry.rowVersion,
        sourceRow: entry.sourceRow,
      })
    else {
      plan.before = { ...entry.before, ...plan.before }
      plan.rowVersion = entry.rowVersion
    }
  }
  return [...plans.values()]
}
