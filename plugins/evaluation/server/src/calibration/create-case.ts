import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { calibrationCaseDetail, createCalibrationCaseInput } from '@linli/evaluation-contract/campaign'
import { constraintMeans } from '@linli/kernel'

import { defineAction, type WriteCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { calibrationCases } from './calibration.schema.ts'
import { materialOf } from './case-parts.rules.ts'
import { auditCase, ownCase, readCase, readCaseCard } from './case.sql.ts'
import { assertParts, writeReferences } from './write-references.ts'

constraintMeans('calibration_cases__pkey', 'conflict', { reason: 'calibration_case_exists' })

async function isMade(ctx: WriteCtx, id: string, rubricHash: string): Promise<boolean> {
  const [known] = await ctx.tx
    .select({ rubricHash: calibrationCases.rubricHash })
    .from(calibrationCases)
    .where(ownCase(ctx, id))
  if (known && known.rubricHash !== rubricHash)
    throw new AppError('conflict', { reason: 'calibration_case_exists' })
  return known !== undefined
}

/**
 * Drafts a case for everybody who will score by rubrics of one content. Calibration is the association's own rule. Who
 * scores writes none: a reference would be known before it is asked.
 */
export const createCase = defineAction({
  name: 'evaluation.calibration.create-case',
  can: ['manage', panelSubject],
  input: createCalibrationCaseInput,
  output: calibrationCaseDetail,
  async run(ctx, { id, rubricId, title, parts }) {
    await assertNoScorer(ctx)
    const { index, contentHash } = await getRubricVersion(ctx, rubricId)
    if (contentHash === null) throw new AppError('illegal_move', { reason: 'calibration_rubric_not_frozen' })
    assertParts(index, parts)
    if (!(await isMade(ctx, id, contentHash))) {
      await ctx.tx.insert(calibrationCases).values({
        id,
        title,
        rubricHash: contentHash,
        material: parts.map(materialOf),
        authorIds: ctx.actor.accountId === null ? [] : [ctx.actor.accountId],
      })
      await writeReferences(ctx, id, parts)
    }
    ctx.audit({ subject: panelSubject, id, after: auditCase(await readCaseCard(ctx, id)) })
    return readCase(ctx, id)
  },
})
