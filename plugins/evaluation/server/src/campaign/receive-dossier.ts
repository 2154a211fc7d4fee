import { newId } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { dossierHanded, type Dossier } from '@linli/evaluation-contract/campaign'
import { hashJson } from '@linli/evaluation-contract/proof'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import type { z } from 'zod'

import { takeFlags } from '../assessment-flag/take-flags.ts'
import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { armReadings } from '../desk/tell-readings.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dossiers, layerScores } from '../panel/panel.schema.ts'
import { dayAfter, dayIn } from '../rubric/days.rules.ts'
import { appendEvent } from './append-event.ts'
import { findCampaign, type CampaignRecord } from './campaign.sql.ts'
import { indexOfCampaign } from './campaign-rubric.ts'
import { morningOf } from './day-times.rules.ts'
import { assessmentOf, changeAssessment, type AssessmentRecord } from './own-assessment.ts'
import { dossierSweepTimer } from './sweep-dossiers.ts'

type Letter = z.output<typeof dossierHanded.body>
type Points = typeof layerScores.$inferInsert
type DossierPart = Dossier['parts'][string]

/** The layers an estate brings: what records prove at least, what it declared, and what its company confirmed. */
function layersOf({ id, campaignId }: AssessmentRecord, part: string, said: DossierPart): Points[] {
  const common = { campaignId, assessmentId: id, part }
  const spoken = { judges: said.judges, levelId: said.levelId, reason: said.reason }
  return [
    {
      ...common,
      id: newId(),
      layer: 'proposed' as const,
      points: said.low,
      levelId: said.suggestedLevel,
      judges: {},
    },
    ...(said.declared === null
      ? []
      : [{ ...common, ...spoken, id: newId(), layer: 'declared' as const, points: said.declared }]),
    ...(said.confirmed === null
      ? []
      : [{ ...common, ...spoken, id: newId(), layer: 'confirmed' as const, points: said.confirmed }]),
  ]
}

/** Whether the parts are those of the rubric and no points lie beyond a part's maximum. */
const fitsRubric = ({ parts }: RubricIndex, dossier: Dossier): boolean =>
  Object.keys(dossier.parts).length === parts.size &&
  Object.entries(dossier.parts).every(([id, { low, high, declared, confirmed }]) => {
    const max = parts.get(id)?.max
    return max !== undefined && [low, high, declared ?? 0, confirmed ?? 0].every((points) => points <= max)
  })

/** Why what was handed over cannot be taken; null when it can. */
async function flawOf(
  ctx: WriteCtx,
  { state, grantEndedAt, attempt }: AssessmentRecord,
  { campaign, letter }: { campaign: CampaignRecord; letter: Letter },
): Promise<string | null> {
  if ((letter.attempt ?? attempt) !== attempt) return 'came_before'
  if (state !== 'accepted' || grantEndedAt !== null) return `assessment_is_${state}`
  // A letter sent in the last minutes of the last day may arrive after midnight.
  const isLate = dayIn(ctx.tenant.timezone, ctx.now) > dayAfter(campaign.dates.lockBy)
  if (campaign.state !== 'open' || isLate) return 'locking_is_over'
  if (hashJson(letter.dossier) !== letter.dossierHash) return 'dossier_hash'
  return fitsRubric(await indexOfCampaign(ctx, campaign), letter.dossier) ? null : 'parts_of_another_rubric'
}

/** Takes an estate's dossier in: kept until its grant ends, with its points as the first layers of the assessment. */
export const receiveDossier = defineAction({
  name: 'evaluation.campaign.receive-dossier',
  can: ['manage', campaignSubject],
  input: dossierHanded.schema,
  output: letterOutput,
  async run(ctx, { from, body: letter }) {
    assertSystem(ctx)
    const { id, dossier, dossierHash, declaredTotal, grantUntil } = letter
    const about = { subject: campaignSubject, id, from }
    const row = await assessmentOf(ctx, { id, from })
    const campaign = row && (await findCampaign(ctx, row.campaignId, 'share'))
    if (!row || !campaign) return refuseLetter(ctx, { ...about, why: 'anothers_application' })
    const flaw = await flawOf(ctx, row, { campaign, letter })
    if (flaw) return refuseLetter(ctx, { ...about, why: flaw })
    await ctx.tx
      .insert(dossiers)
      .values({ id: newId(), assessmentId: id, doc: dossier, hash: dossierHash, grantUntil })
    await ctx.tx
      .insert(layerScores)
      .values(Object.entries(dossier.parts).flatMap(([part, said]) => layersOf(row, part, said)))
    await changeAssessment(ctx, id, {
      state: 'locked',
      declaredTotal,
      dossierHash,
      receivedAt: ctx.now.toISOString(),
      grantUntil,
    })
    await takeFlags(ctx, row, dossier)
    await armReadings(ctx)
    await ctx.timers.set(dossierSweepTimer, id, morningOf(dayAfter(grantUntil), ctx.tenant))
    ctx.audit({
      subject: campaignSubject,
      id: row.campaignId,
      after: { estate: row.estateName, assessment: 'locked', grantUntil },
    })
    await appendEvent(ctx, {
      campaignId: row.campaignId,
      action: 'evaluation.campaign.receive-dossier',
      object: id,
      payload: { dossierHash, declaredTotal, grantUntil },
      actor: 'estate',
    })
    return { isTaken: true }
  },
})
