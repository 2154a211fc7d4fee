import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { saveScorerInput, scorerCard } from '@linli/evaluation-contract/campaign'
import { sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { scorers } from './panel.schema.ts'
import { auditScorer, getScorer, lockScorer, ownScorer } from './scorer.sql.ts'

/**
 * Changes what is known of a scorer; who is no longer active keeps the places already drawn. Nobody changes the own
 * entry: out of the list for a moment one would read what blindness hides from scorers.
 */
export const saveScorer = defineAction({
  name: 'evaluation.scorer.save',
  can: ['manage', panelSubject],
  input: saveScorerInput,
  output: scorerCard,
  async run(ctx, { id, version, ...changes }) {
    const before = await lockScorer(ctx, { id, version })
    if (before.accountId === ctx.actor.accountId)
      throw new AppError('forbidden', { reason: 'scorer_does_not_change_oneself' })
    await ctx.tx
      .update(scorers)
      .set({ ...changes, version: sql`${scorers.version} + 1`, updatedAt: sql`now()` })
      .where(ownScorer(ctx, id))
    const after = await getScorer(ctx, id)
    ctx.audit({ subject: panelSubject, id, before: auditScorer(before), after: auditScorer(after) })
    return after
  },
})
