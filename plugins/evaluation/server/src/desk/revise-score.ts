import { AppError } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { reviseScoreInput, scorePartOutput } from '@linli/evaluation-contract/campaign'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction } from '../kit.ts'
import { campaignIndex } from '../panel/campaign-index.ts'
import { settleAssessment } from '../panel/settle-assessment.ts'
import { enterScore } from './enter-score.ts'
import { lockMyPlace } from './my-place.ts'
import { toOwnScore } from './own-score.rules.ts'
import { readOwnScores } from './own-scores.sql.ts'
import { declaredOf, partOfPlace } from './part-hints.ts'
import { partsWithArbiter, readMyDiscrepancies, revisableParts } from './revisable.sql.ts'

/**
 * A second thought on a part whose scores lie too far apart, once and with a reason. What was said blind stays and is
 * what statistics go by. When the two now agree, the discrepancy is settled.
 */
export const reviseScore = defineAction({
  name: 'evaluation.desk.revise',
  can: ['score', deskSubject],
  input: reviseScoreInput,
  output: scorePartOutput,
  async run(ctx, input) {
    const place = await lockMyPlace(ctx, input)
    const { assignment, assessment, campaign } = place
    if (assignment.state !== 'submitted' || assessment.state !== 'reconciling')
      throw new AppError('illegal_move', { reason: 'not_reconciling' })
    const index = await campaignIndex(ctx, campaign)
    const { role, parts: partIds } = assignment
    const [own, arbitrated, known] = await Promise.all([
      readOwnScores(ctx, assignment.id, input.part),
      partsWithArbiter(ctx, assessment.id),
      readMyDiscrepancies(ctx, index, { assessmentId: assessment.id, role, partIds }),
    ])
    const said = own.get(input.part)
    const isRetry = said?.id === input.scoreId
    const revisable = revisableParts(
      index,
      known,
      (part) => arbitrated.has(part) || (part === input.part && said?.isRevision === true),
    )
    if (!isRetry && !revisable.has(input.part))
      throw new AppError('illegal_move', { reason: 'part_not_revisable' })
    const entered = await enterScore(ctx, place, { index, input })
    if (!isRetry) await settleAssessment(ctx, { campaign, assessmentId: assessment.id })
    ctx.audit({ subject: deskSubject, id: assignment.id, after: { part: input.part }, reason: input.reason })
    if (!isRetry)
      await appendEvent(ctx, {
        campaignId: campaign.id,
        action: 'evaluation.desk.revise',
        object: assignment.id,
        actor: 'scorer',
        payload: { id: input.scoreId, part: input.part, points: input.points },
      })
    const part = partOfPlace(index, partIds, input.part)
    return {
      own: toOwnScore(entered.own),
      scored: partIds.length,
      parts: partIds.length,
      declared: declaredOf(part, entered.handed, true).declared,
    }
  },
})
