import { z } from 'zod'

/**
 * The one convention of all lists: keyset paging with an opaque cursor bound to the sort and the
 * filters it was made for, `sort=-createdAt`, `q` for search, every other query key a filter.
 * `limit` is in rows, at most 100.
 */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(600).optional(),
  q: z.string().trim().max(60).optional(),
}

export const sortBy = <const K extends readonly [string, ...string[]]>(keys: K) => {
  const both = keys.flatMap((key) => [key, `-${key}`]) as [string, ...string[]]
  return z.enum(both)
}

/** A query parameter that may be given once, many times or comma-separated. */
export const manyOf = <T extends z.ZodType<unknown, string>>(item: T, max = 50) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
    z.array(item).max(max),
  )

export const page = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: z.array(row),
    /** Absent on the last page. */
    next: z.string().optional(),
    /** Rows that match the filters, counted up to 10,000; absent where counting is not offered. */
    total: z.int().optional(),
  })

export interface Page<T> {
  rows: T[]
  next?: string
  total?: number
}
