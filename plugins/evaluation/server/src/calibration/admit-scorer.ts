import { newId } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { admitScorerInput, calibrationRow } from '@linli/evaluation-contract/campaign'
import { constraintMeans } from '@linli/kernel'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction } from '../kit.ts'
import { calibrationAdmissions } from './calibration.schema.ts'
import { endWhenDecided, lockUndecided, rowOf } from './decide-scorer.ts'

constraintMeans('calibration_admissions__one', 'conflict', { reason: 'calibration_passed' })

/** The secretary lets a scorer score who is not within the bound; the reason stands in the chain for good. */
export const admitScorer = defineAction({
  name: 'evaluation.calibration.admit',
  can: ['manage', panelSubject],
  input: admitScorerInput,
  output: calibrationRow,
  async run(ctx, { id, scorerId, reason }) {
    const campaign = await lockUndecided(ctx, { id, scorerId })
    await ctx.tx.insert(calibrationAdmissions).values({
      id: newId(),
      campaignId: id,
      scorerId,
      reason,
      admittedByName: ctx.actor.name,
    })
    await endWhenDecided(ctx, campaign)
    const after = await rowOf(ctx, campaign, scorerId)
    ctx.audit({ subject: panelSubject, id, after: { admitted: after.name }, reason })
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.calibration.admit',
      object: scorerId,
      payload: { scorerId, reason, rounds: after.rounds },
    })
    return after
  },
})
