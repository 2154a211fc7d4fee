import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { honourCard, revokeHonourInput } from '@linli/evaluation-contract/appraisal'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { appraisalHonours } from './appraisal.schema.ts'
import { readHonour } from './honour.sql.ts'

/** Takes an honour back, with the reason everybody reads; the list goes on showing that it was given. */
export const revokeHonour = defineAction({
  name: 'evaluation.appraisal.revoke-honour',
  can: ['manage', appraisalSubject],
  input: revokeHonourInput,
  output: honourCard,
  async run(ctx, { id, version, reason }) {
    const here = and(eq(appraisalHonours.tenantId, ctx.tenant.id), eq(appraisalHonours.id, id))
    const [row] = await ctx.tx.select().from(appraisalHonours).where(here).for('update')
    if (!row) throw new AppError('not_found')
    checkVersion(row, version, await readHonour(ctx, id))
    if (row.revokedAt) throw new AppError('illegal_move', { reason: 'appraisal_honour_revoked' })
    await ctx.tx
      .update(appraisalHonours)
      .set({
        revokedAt: ctx.now.toISOString(),
        revokedReason: reason,
        version: sql`${appraisalHonours.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(here)
    ctx.audit({
      subject: appraisalSubject,
      id: row.cycleId,
      before: { honour: row.title, name: row.name },
      after: { honour: null, name: row.name },
      reason,
    })
    return readHonour(ctx, id)
  },
})
