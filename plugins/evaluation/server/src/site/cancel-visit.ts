import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { cancelVisitInput, visitRow } from '@linli/evaluation-contract/site'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { announceVisit, endInspecting } from './tell-site.ts'
import { changeVisit, lockVisit, readVisitRow } from './visit.sql.ts'

/**
 * Calls a visit off, with the reason that the estate reads. What was captured stays; unless another is planned, the parts
 * count as the scorers left them.
 */
export const cancelVisit = defineAction({
  name: 'evaluation.site.cancel',
  can: ['manage', siteSubject],
  input: cancelVisitInput,
  output: visitRow,
  async run(ctx, { id, version, reason }) {
    await assertNoScorer(ctx)
    const { visit, assessment, campaign } = await lockVisit(ctx, { id, version })
    if (visit.state === 'settled' || visit.state === 'cancelled')
      throw new AppError('illegal_move', { reason: `site_visit_is_${visit.state}` })
    await changeVisit(ctx, id, { state: 'cancelled', reason })
    await endInspecting(ctx, id)
    const row = await readVisitRow(ctx, id)
    await announceVisit(ctx, {
      estateId: assessment.estateId,
      applicationId: assessment.id,
      visit: { id, day: visit.day, place: visit.place, inspectors: row.inspectors.length },
      state: 'cancelled',
      reason,
    })
    ctx.audit({
      subject: siteSubject,
      id,
      before: { state: visit.state },
      after: { state: 'cancelled' },
      reason,
    })
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.site.cancel',
      object: id,
      payload: { visit: id, reason },
    })
    return row
  },
})
