import { createHash } from 'node:crypto'

const names = new Map<string, string>()
const maxNames = 400

/**
 * A stable prepared-statement name for a text, so that Postgres plans each statement once a connection.
 * The set is bounded: texts beyond it run unnamed, as do all of them behind a pooler that cannot prepare.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= maxNames || process.env.LINLI_PG_PREPARED === 'off') return undefined
  const name = `s${createHash('sha1').update(text).digest('base64url').slice(0, 16)}`
  names.set(text, name)
  return name
}
