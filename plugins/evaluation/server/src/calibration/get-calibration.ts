import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { calibrationInput, calibrationOutput } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { readCalibrationRows } from './calibration-rows.ts'
import { fewestUnseen } from './open-calibration.ts'
import { readActiveCases } from './sitting.sql.ts'

/** How each scorer of a campaign got through calibration, for the secretary; nobody who scores reads it. */
export const getCalibration = defineQuery({
  name: 'evaluation.calibration.get',
  can: ['read', panelSubject],
  input: calibrationInput,
  output: calibrationOutput,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const [campaign] = await ctx.tx
      .select({ rubricHash: campaigns.rubricHash, policies: campaigns.policies })
      .from(campaigns)
      .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
    if (!campaign) throw new AppError('not_found')
    const { calibrationBound: bound, driftEvery = 0 } = campaign.policies
    const [cases, unseenCases, rows] = await Promise.all([
      readActiveCases(ctx, campaign.rubricHash),
      fewestUnseen(ctx, campaign.rubricHash),
      readCalibrationRows(ctx, id, bound),
    ])
    return { bound, driftEvery, activeCases: cases.length, unseenCases, rows }
  },
})
