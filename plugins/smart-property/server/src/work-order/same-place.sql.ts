import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/** Blanks and marks that are left once full-width forms are gone. */
const marks = ' \t\r\n!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~·、。—–「」『』【】《》〈〉'

/** Words of a place in one writing, for comparing two of them: the same as `plainWords`, on both sides by Postgres. */
export const placeKey = (words: SQLWrapper): SQL =>
  sql`translate(lower(normalize(${words}, NFKC)), ${marks}::text, '')`

/** Whether a column names the place that was said. */
export const isSamePlace = (column: SQLWrapper, said: string): SQL =>
  sql`${placeKey(column)} = ${placeKey(sql`${said}::text`)}`
