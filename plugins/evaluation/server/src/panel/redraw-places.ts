import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { redrawInput, redrawOutput, type VacancyReason } from '@linli/evaluation-contract/campaign'

import { openCalibration } from '../calibration/open-calibration.ts'
import { appendEvent } from '../campaign/append-event.ts'
import { findCampaign } from '../campaign/campaign.sql.ts'
import { defineAction } from '../kit.ts'
import { keepDetectedConflicts } from './keep-detected-conflicts.ts'
import { assertNoScorer } from './open-draw.ts'
import { pickScorer, type Pick } from './pick-scorer.ts'
import { endRedraw } from './redraw-task.ts'
import { tellScorers } from './tell-scorers.ts'
import { vacancyReasons } from './vacancy-reasons.sql.ts'
import { vacantPlaces } from './vacant.sql.ts'

/** After a pick nobody is free who could have been seated: either people are missing, or those there are have conflicts. */
const gapOf = (reason: VacancyReason | undefined) =>
  reason === 'too_few_scorers' ? ('too_few_scorers' as const) : ('conflicts' as const)

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
    await openCalibration(ctx, campaign, filled)
    await tellScorers(ctx, campaign, filled)
    if ((await vacantPlaces(ctx, id)).length === 0) await endRedraw(ctx, id)
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
    const reasons = await vacancyReasons(
      ctx,
      campaign,
      picks.flatMap((pick, at) => (pick.scorer === null ? (vacant[at]?.assessmentId ?? []) : [])),
    )
    const waiting = new Set(picks.flatMap((pick) => (pick.scorer === null ? [pick.assignmentId] : [])))
    return {
      filled: filled.length,
      gaps: vacant
        .filter(({ assignmentId }) => waiting.has(assignmentId))
        .map((place) => ({ ...place, reason: gapOf(reasons.get(place.assessmentId)) })),
    }
  },
})
