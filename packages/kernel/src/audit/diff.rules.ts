/** One field that changed, as plain values. */
export interface FieldChange {
  /** Path of the field inside the record, `address.room`. */
  path: string
  before: unknown
  after: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Bookkeeping that tells a reader nothing. */
const silent = new Set(['id', 'tenantId', 'version', 'createdAt', 'updatedAt'])
const maxChanges = 60

/**
 * What changed between two states, field by field; fields of nested records by their path, lists as a
 * whole. A state that is absent stands for nothing.
 */
export function changesBetween(before: unknown, after: unknown): FieldChange[] {
  const changes: FieldChange[] = []
  const compare = (path: string, a: unknown, b: unknown) => {
    if (changes.length >= maxChanges || isSame(a, b)) return
    const isNested = (isRecord(a) || isRecord(b)) && (a == null || isRecord(a)) && (b == null || isRecord(b))
    if (!isNested) return void changes.push({ path, before: a ?? null, after: b ?? null })
    const left = isRecord(a) ? a : {}
    const right = isRecord(b) ? b : {}
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (!path && silent.has(key)) continue
      compare(path ? `${path}.${key}` : key, left[key], right[key])
    }
  }
  if (isRecord(before) || isRecord(after)) compare('', before ?? {}, after ?? {})
  return changes
}
