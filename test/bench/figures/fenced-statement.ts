import type { readHandle } from '@linli/kernel/boot'
import { sql } from 'drizzle-orm'

import type { Statement } from './statement-of.ts'

/** A statement as it was sent, to be sent again inside a scope. */
export function fencedStatement(
  handle: ReturnType<typeof readHandle>,
  { text, values }: Statement,
): () => Promise<unknown> {
  const parts = text
    .split(/\$(\d+)/)
    .map((part, at) => (at % 2 ? sql`${sql.param(values[Number(part) - 1])}` : sql.raw(part)))
  const query = sql.join(parts, sql.raw(''))
  return () => handle.execute(query)
}
