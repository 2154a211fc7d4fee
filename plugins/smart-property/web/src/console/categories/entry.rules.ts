import { newKey } from './new-key.rules.ts'

/** A row of a list that a company keeps and an estate may depart from. */
export interface Entry {
  key: string
  isInherited: boolean
  version: number
}

/** The key that an entry is saved under; a new one gets a key that nothing here has yet. */
export const keyOf = (row: Entry | null, rows: readonly Entry[], nameEn = ''): string =>
  row?.key ??
  newKey(
    nameEn,
    rows.map(({ key }) => key),
  )

/** The version that was seen, of the tenant's own; what comes from the company has none of its own yet. */
export const seenVersion = (row: Entry | null): { version?: number } =>
  row && !row.isInherited ? { version: row.version } : {}

/** Whether a place in the list was typed: 0 to 9999. */
export const isPosition = (text: string): boolean => /^\d{1,4}$/.test(text)
