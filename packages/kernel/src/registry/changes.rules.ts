/** The fields that a change really alters, before and after, for the audit. */
export function changesOf(
  row: object,
  change: object,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(change)) {
    const old = (row as Record<string, unknown>)[key] ?? null
    if (value === undefined || old === value) continue
    before[key] = old
    after[key] = value
  }
  return { before, after }
}
