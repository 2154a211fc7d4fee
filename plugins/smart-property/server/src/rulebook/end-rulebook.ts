import { AppError } from '@linli/contract'
import { endRulebookInput, rulebookEnded, rulebookRow, rulebookSubject } from '@linli/smart-property-contract'
import { eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { dayIn } from '../review/review-month.rules.ts'
import { rulebooks } from '../review/review.schema.ts'
import { rulebookColumns, toRulebookRow } from './rulebook-row.ts'

/** Says on which day a document holds for the last time. */
export const endRulebook = defineAction({
  name: 'smart-property.rulebook.end',
  can: ['manage', rulebookSubject],
  input: endRulebookInput,
  output: rulebookRow,
  async run(ctx, { id, inForceTo }) {
    const [before] = await ctx.tx
      .select(rulebookColumns)
      .from(rulebooks)
      .where(eq(rulebooks.id, id))
      .for('update')
    if (!before) throw new AppError('not_found')
    if (inForceTo < before.inForceFrom)
      throw new AppError('bad_input', { issues: [{ path: 'inForceTo', rule: 'ends_before_it_begins' }] })
    const [after] = await ctx.tx
      .update(rulebooks)
      .set({ inForceTo, version: sql`${rulebooks.version} + 1`, updatedAt: sql`now()` })
      .where(eq(rulebooks.id, id))
      .returning(rulebookColumns)
    ctx.emit(rulebookEnded, id, { id, inForceFrom: before.inForceFrom, inForceTo })
    ctx.audit({
      subject: rulebookSubject,
      id,
      before: { inForceTo: before.inForceTo },
      after: { inForceTo },
    })
    return toRulebookRow(after!, dayIn(ctx.tenant.timezone, ctx.now))
  },
})
