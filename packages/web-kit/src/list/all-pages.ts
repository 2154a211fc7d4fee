interface Page<R> {
  rows: R[]
  next?: string
}

/** Every row of a list that must be shown as a whole (choices of a field), a hundred at a time. */
export async function allPages<R>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<R>>,
): Promise<R[]> {
  const rows: R[] = []
  let cursor: string | undefined
  do {
    const page = await read({ limit: 100, ...(cursor ? { cursor } : {}) })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor)
  return rows
}
