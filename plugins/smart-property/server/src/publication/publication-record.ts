import type { RecordReader } from '@linli/kernel'
import { eq } from 'drizzle-orm'

import { publications } from './publication.schema.ts'

/** What permission conditions ask of a publication, before its photos are shown. */
export const publicationRecord: RecordReader = async (ctx, id) => {
  const [row] = await ctx.tx
    .select({ withdrawnAt: publications.withdrawnAt })
    .from(publications)
    .where(eq(publications.id, id))
    .limit(1)
  return row ? { isStanding: row.withdrawnAt === null } : null
}
