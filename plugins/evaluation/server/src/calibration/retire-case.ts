import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { calibrationCaseCard, retireCalibrationCaseInput } from '@linli/evaluation-contract/campaign'
import { sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { calibrationCases } from './calibration.schema.ts'
import { auditCase, lockCase, ownCase, readCaseCard } from './case.sql.ts'

/** A retired case is drawn for nobody any more; who has it before them finishes it. */
export const retireCase = defineAction({
  name: 'evaluation.calibration.retire-case',
  can: ['manage', panelSubject],
  input: retireCalibrationCaseInput,
  output: calibrationCaseCard,
  async run(ctx, { id, version, reason }) {
    await assertNoScorer(ctx)
    const row = await lockCase(ctx, { id, version })
    if (row.state === 'retired') throw new AppError('illegal_move', { reason: 'calibration_case_retired' })
    await ctx.tx
      .update(calibrationCases)
      .set({ state: 'retired', version: sql`${calibrationCases.version} + 1`, updatedAt: sql`now()` })
      .where(ownCase(ctx, id))
    const after = await readCaseCard(ctx, id)
    ctx.audit({
      subject: panelSubject,
      id,
      before: { caseState: row.state },
      after: auditCase(after),
      reason,
    })
    return after
  },
})
