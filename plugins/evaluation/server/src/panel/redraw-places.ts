import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { redrawInput, redrawOutput } from '@linli/evaluation-contract/campaign'

import { appendEvent } from '../campaign/append-event.ts'
import { findCampaign } from '../campaign/campaign.sql.ts'
import { defineAction } from '../kit.ts'
import { keepDetectedConflicts } from './conflict.sql.ts'
import { assertNoScorer } from './open-draw.ts'
import { pickScorer, type Pick } from './pick-scorer.ts'
import { endRedraw } from './redraw-task.ts'
import { tellScorers } from './tell-scorers.ts'
import { vacantPlaces } from './vacant.sql.ts'

/** Fills vacant places by the campaign's seed. One after another, since each pick changes who is free for the next. */
export const redrawPlaces = defineAction({
  name: 'evaluation.panel.redraw',
  can: ['manage', panelSubject],
  input: redrawInput,
  output: redrawOutput,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const campaign = await findCampaign(ctx, id)
    if (!campaign) throw new AppError('not_found')
    if (campaign.state !== 'scoring')
      throw new AppError('illegal_move', { reason: `campaign_is_${campaign.state}` })
    await keepDetectedConflicts(ctx, id)
    const vacant = await vacantPlaces(ctx, id)
    const picks: Pick[] = []
    for (const place of vacant) picks.push(await pickScorer(ctx, campaign, place))
    const filled = picks.flatMap(({ scorer }) => scorer ?? [])
    await tellScorers(ctx, campaign, filled)
    if (filled.length === vacant.length) await endRedraw(ctx, id)
    ctx.audit({
      subject: panelSubject,
      id,
      after: { redrawn: filled.length, vacant: vacant.length - filled.length },
    })
    if (filled.length > 0)
      await appendEvent(ctx, {
        campaignId: id,
        action: 'evaluation.panel.redraw',
        object: id,
        payload: { picks },
      })
    const waiting = new Set(picks.flatMap((pick) => (pick.scorer === null ? [pick.assignmentId] : [])))
    return {
      filled: filled.length,
      gaps: vacant
        .filter(({ assignmentId }) => waiting.has(assignmentId))
        .map((place) => ({ ...place, reason: 'conflicts' as const })),
    }
  },
})
