import { describe, expect, it } from 'vitest'

import type { Page } from '@linli/contract'
import { rowsFrom } from './read-pages.ts'

describe('reading pages', () => {
  it('holds two pages at most, whatever the length of the list', async () => {
    let [read, taken, most] = [1, 0, 0]
    const pageAt = (n: number): Page<number> => ({
      rows: Array.from({ length: 10 }, (_, i) => n * 10 + i),
      ...(n < 99 ? { next: String(n + 1) } : {}),
    })
    const seen: unknown[] = []
    for await (const row of rowsFrom(
      (cursor) => ((read += 1), Promise.resolve(pageAt(Number(cursor)))),
      pageAt(0),
    )) {
      seen.push(row)
      taken = Math.ceil(seen.length / 10)
      most = Math.max(most, read - taken + 1)
    }
    expect(seen).toEqual(Array.from({ length: 1_000 }, (_, i) => i))
    expect(most).toBeLessThanOrEqual(2)
  })
})
