import type { SessionRow } from '../action/caller.ts'
import type { Database } from '../db/pool.ts'

interface Question {
  sealedToken: string
  tenantId: string | null
  resolve(found: SessionRow | null): void
  reject(error: unknown): void
}

/** One backend answers a batch in a row, so it stays short: 16 checks take a few milliseconds. */
const maxTogether = 16

const waiting = new WeakMap<Database, Question[]>()

/**
 * Asks the database for one session. Each request's session is checked anew, but checks that came in during
 * one turn of the event loop leave as one statement: each statement of its own costs two system calls and a
 * place in the pool. Nothing waits longer for it than until the requests that are there have been read.
 */
export function checkSession(
  database: Database,
  sealedToken: string,
  tenantId: string | null,
): Promise<SessionRow | null> {
  return new Promise((resolve, reject) => {
    const question = { sealedToken, tenantId, resolve, reject }
    const others = waiting.get(database)
    if (others) return void others.push(question)
    waiting.set(database, [question])
    setImmediate(() => {
      const questions = waiting.get(database)!
      waiting.delete(database)
      for (let from = 0; from < questions.length; from += maxTogether)
        void askTogether(database, questions.slice(from, from + maxTogether))
    })
  })
}

async function askTogether(database: Database, questions: readonly Question[]): Promise<void> {
  try {
    const { rows } = await database.pool.query<{ at: number; found: SessionRow | null }>({
      name: '__authenticate',
      text: `select asked.at::int as at, kernel.authenticate(asked.token, asked.tenant) as found
        from unnest($1::text[], $2::uuid[]) with ordinality as asked(token, tenant, at)`,
      values: [questions.map(({ sealedToken }) => sealedToken), questions.map(({ tenantId }) => tenantId)],
    })
    const foundAt = new Map(rows.map(({ at, found }) => [at, found]))
    for (const [index, { resolve }] of questions.entries()) resolve(foundAt.get(index + 1) ?? null)
  } catch (error) {
    for (const { reject } of questions) reject(error)
  }
}
