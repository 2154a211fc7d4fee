import { sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { failureOf } from './reading.rules.ts'

export interface Asked<T> {
  key: string
  /** Null when it could not answer, for the reason in `failure`. */
  reading: T | null
  failure: string | null
}

async function askOne<T>(
  { tx }: Pick<WriteCtx, 'tx'>,
  key: string,
  ask: () => Promise<T>,
): Promise<Asked<T>> {
  try {
    return { key, reading: await ask(), failure: null }
  } catch (error) {
    // Throws in its turn when the connection itself is lost, and with it the whole refresh.
    await tx.execute(sql`rollback to savepoint asked`)
    return { key, reading: null, failure: failureOf(error) }
  }
}

/**
 * Asks what plugins provide under each key, one after another in this transaction. What is asked only reads, so one
 * savepoint serves all: going back to it after a failure takes back nobody's work, and what was answered before holds.
 */
export async function askEach<T>(
  ctx: Pick<WriteCtx, 'tx'>,
  keys: Iterable<string>,
  ask: (key: string) => Promise<T>,
): Promise<Asked<T>[]> {
  const answers: Asked<T>[] = []
  await ctx.tx.execute(sql`savepoint asked`)
  for (const key of keys) answers.push(await askOne(ctx, key, () => ask(key)))
  await ctx.tx.execute(sql`release savepoint asked`)
  return answers
}
