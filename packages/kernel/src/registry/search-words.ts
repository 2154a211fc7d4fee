import { newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'

import type { Tx } from '../db/handle.ts'
import { anyOf, insertMany } from './bulk.ts'
import { searchWords } from './history.schema.ts'

type Subject = 'unit' | 'person'

export async function addWords(
  tx: Tx,
  subject: Subject,
  words: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const rows = [...words].flatMap(([subjectId, list]) =>
    list.map((word) => ({ id: newId(), subject, subjectId, word })),
  )
  await insertMany(tx, searchWords, ['subject', 'subjectId', 'word'], rows)
}

export async function removeWords(tx: Tx, subject: Subject, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .delete(searchWords)
    .where(and(eq(searchWords.subject, subject), sql`${searchWords.subjectId} = ${anyOf(ids, 'uuid')}`))
}

/** Makes the given words the only ones by which each of these is found. */
export async function replaceWords(
  tx: Tx,
  subject: Subject,
  words: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await removeWords(tx, subject, [...words.keys()])
  await addWords(tx, subject, words)
}
