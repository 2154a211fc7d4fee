import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { declareConflictInput, declareConflictOutput } from '@linli/evaluation-contract/campaign'
import { eq } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { conflictsOf } from './conflict.sql.ts'
import { assertNoScorer } from './open-draw.ts'
import { scorerConflicts } from './panel.schema.ts'
import { getScorer } from './scorer.sql.ts'
import { vacateTouched } from './vacate-places.ts'

/**
 * Keeps what a scorer declared, so that no draw gives him or her that company or estate; open places there are taken
 * back and drawn anew.
 */
export const declareConflict = defineAction({
  name: 'evaluation.scorer.declare-conflict',
  can: ['manage', panelSubject],
  input: declareConflictInput,
  output: declareConflictOutput,
  async run(ctx, { id, conflictId, ...conflict }) {
    await assertNoScorer(ctx)
    await getScorer(ctx, id)
    const [known] = await ctx.tx
      .select({ scorerId: scorerConflicts.scorerId })
      .from(scorerConflicts)
      .where(eq(scorerConflicts.id, conflictId))
    if (known && known.scorerId !== id)
      throw new AppError('conflict', { reason: 'conflict_declared_already' })
    let vacated = 0
    if (!known) {
      await ctx.tx
        .insert(scorerConflicts)
        .values({ id: conflictId, scorerId: id, isDetected: false, ...conflict })
      vacated = await vacateTouched(ctx, { scorerId: id, reason: conflict.note, ...conflict })
    }
    ctx.audit({
      subject: panelSubject,
      id,
      after: {
        conflict: conflict.label,
        conflictKind: conflict.kind,
        ...(vacated > 0 ? { places: vacated } : {}),
      },
      reason: conflict.note,
    })
    return { rows: await conflictsOf(ctx, id), vacated }
  },
})
