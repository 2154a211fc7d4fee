import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { conflictsOutput, endConflictInput } from '@linli/evaluation-contract/campaign'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { conflictsOf } from './conflict.sql.ts'
import { assertNoScorer } from './open-draw.ts'
import { scorerConflicts } from './panel.schema.ts'

/** Ends a conflict from now on; it stays on record, since draws went by it. */
export const endConflict = defineAction({
  name: 'evaluation.scorer.end-conflict',
  can: ['manage', panelSubject],
  input: endConflictInput,
  output: conflictsOutput,
  async run(ctx, { id, conflictId, reason }) {
    await assertNoScorer(ctx)
    const own = and(
      eq(scorerConflicts.tenantId, ctx.tenant.id),
      eq(scorerConflicts.scorerId, id),
      eq(scorerConflicts.id, conflictId),
    )
    const [ended] = await ctx.tx
      .update(scorerConflicts)
      .set({ endedAt: sql`now()`, version: sql`${scorerConflicts.version} + 1`, updatedAt: sql`now()` })
      .where(and(own, isNull(scorerConflicts.endedAt)))
      .returning({ label: scorerConflicts.label })
    const rows = await conflictsOf(ctx, id)
    if (!ended && !rows.some((row) => row.id === conflictId)) throw new AppError('not_found')
    ctx.audit({ subject: panelSubject, id, after: { conflictEnded: ended?.label ?? '' }, reason })
    return { rows }
  },
})
