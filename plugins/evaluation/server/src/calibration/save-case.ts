import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { calibrationCaseDetail, saveCalibrationCaseInput } from '@linli/evaluation-contract/campaign'
import { sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { calibrationCases } from './calibration.schema.ts'
import { materialOf } from './case-parts.rules.ts'
import { auditCase, indexOfCase, lockCase, ownCase, readCase, readCaseCard } from './case.sql.ts'
import { assertParts, writeReferences } from './write-references.ts'

/** Changes a case that nobody has met yet, or makes it one that is drawn. */
export const saveCase = defineAction({
  name: 'evaluation.calibration.save-case',
  can: ['manage', panelSubject],
  input: saveCalibrationCaseInput,
  output: calibrationCaseDetail,
  async run(ctx, { id, version, title, parts, state }) {
    await assertNoScorer(ctx)
    const row = await lockCase(ctx, { id, version })
    if (row.isUsed) throw new AppError('illegal_move', { reason: 'calibration_case_used' })
    if (row.state === 'retired') throw new AppError('illegal_move', { reason: 'calibration_case_retired' })
    assertParts(await indexOfCase(ctx, id), parts)
    const before = await readCaseCard(ctx, id)
    const { accountId } = ctx.actor
    await ctx.tx
      .update(calibrationCases)
      .set({
        title,
        state,
        material: parts.map(materialOf),
        authorIds: [...new Set([...row.authorIds, ...(accountId === null ? [] : [accountId])])],
        version: sql`${calibrationCases.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(ownCase(ctx, id))
    await writeReferences(ctx, id, parts)
    ctx.audit({
      subject: panelSubject,
      id,
      before: auditCase(before),
      after: auditCase(await readCaseCard(ctx, id)),
    })
    return readCase(ctx, id)
  },
})
