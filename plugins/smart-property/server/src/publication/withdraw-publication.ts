import { AppError } from '@linli/contract'
import {
  problemWithdrawn,
  publicationRow,
  publicationSubject,
  withdrawPublicationInput,
} from '@linli/smart-property-contract'
import { eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { toPublication } from './publication-row.ts'
import { publications } from './publication.schema.ts'

/** Takes a publication from residents, photos included; who publishes still sees it with the reason. */
export const withdrawPublication = defineAction({
  name: 'smart-property.publication.withdraw',
  can: ['publish', publicationSubject],
  input: withdrawPublicationInput,
  output: publicationRow,
  async run(ctx, { id, reason }) {
    const [before] = await ctx.tx.select().from(publications).where(eq(publications.id, id)).for('update')
    if (!before) throw new AppError('not_found')
    if (before.withdrawnAt) throw new AppError('illegal_move', { reason: 'already_withdrawn' })
    const [after] = await ctx.tx
      .update(publications)
      .set({
        withdrawnAt: ctx.now.toISOString(),
        withdrawnReason: reason,
        version: sql`${publications.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(publications.id, id))
      .returning()
    const { categoryKey, buildingId } = before
    ctx.emit(problemWithdrawn, id, { id, categoryKey, buildingId })
    ctx.audit({
      subject: publicationSubject,
      id,
      before: { withdrawnAt: null },
      after: { withdrawnAt: after!.withdrawnAt },
      reason,
    })
    return toPublication(after!)
  },
})
