import { AppError } from '@linli/contract'
import { campaignPublished, campaignSubject, publicationSubject } from '@linli/evaluation-contract'
import {
  publicationCard,
  publishInput,
  type AssessmentState,
  type CampaignState,
  type PublicationCard,
  type PublishInput,
} from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { countOpenAppeals } from '../appeal/appeal.sql.ts'
import { appendEvent } from '../campaign/append-event.ts'
import { indexOfCampaign, refuse } from '../campaign/campaign-rubric.ts'
import { changeCampaign, lockCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import { armClosing } from '../campaign/close-campaign.ts'
import { tellCompanies } from '../campaign/tell-companies.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments } from '../panel/panel.schema.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { correctPoints } from './correct-points.ts'
import { correctionsOf, type Corrections } from './corrections.rules.ts'
import { countEstates } from './count-estates.ts'
import { rankEstates, type Ranking } from './public-entries.rules.ts'
import {
  findPublication,
  latestPublication,
  leavesOf,
  participantsOf,
  toCard,
  type LeafRecord,
} from './publication.sql.ts'
import { sendResultsJob } from './send-results.ts'
import { writePublication } from './write-publication.ts'

type Kind = PublishInput['kind']

const campaignsIn: Record<Kind, readonly CampaignState[]> = {
  preliminary: ['scoring', 'site'],
  final: ['preliminary'],
  correction: ['preliminary', 'final'],
}

/** Estates that take part in what is published; the others were never handed over, or are out. */
export function takingPart(kind: Kind, campaign: Pick<CampaignRecord, 'state'>): readonly AssessmentState[] {
  if (kind === 'preliminary') return ['locked', 'scoring', 'reconciling', 'site_check']
  if (kind === 'correction' && campaign.state === 'final') return ['published']
  return ['preliminary', 'appealed']
}

/** A result is published while there is a day left to object, and made final once that is over: the association's own rule. */
async function assertTime(ctx: WriteCtx, campaign: CampaignRecord, input: PublishInput): Promise<void> {
  const { appealBy } = campaign.dates
  const today = dayIn(ctx.tenant.timezone, ctx.now)
  if (input.kind === 'preliminary' && today >= appealBy)
    throw new AppError('illegal_move', { reason: 'no_time_to_appeal', params: { appealBy } })
  if (input.kind !== 'final') return
  if (today <= appealBy)
    throw new AppError('illegal_move', { reason: 'appeals_still_possible', params: { appealBy } })
  const count = await countOpenAppeals(ctx, campaign.id)
  if (count > 0 && !input.leavesAppealsOpen)
    throw new AppError('illegal_move', { reason: 'appeals_open', params: { count } })
}

async function rankCampaign(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  { kind, index }: { kind: Kind; index: RubricIndex },
): Promise<Ranking> {
  const states = takingPart(kind, campaign)
  const participants = await participantsOf(ctx, { campaignId: campaign.id, states }).for('update')
  if (participants.length === 0) throw new AppError('illegal_move', { reason: 'nothing_to_publish' })
  const { counted, blocked } = await countEstates(ctx, campaign, { index, participants })
  if (blocked.length > 0) {
    const estates = blocked.slice(0, 5).map(({ estateName }) => estateName)
    throw new AppError('illegal_move', {
      reason: 'estates_not_ready',
      params: { count: blocked.length, estates: estates.join('、') },
    })
  }
  const givesAwards = kind === 'final' || (kind === 'correction' && campaign.state === 'final')
  return rankEstates(counted, { index, policies: campaign.policies, givesAwards })
}

/** What a correction names; refused while an entry would change without a reason, or nothing changes. */
function nameCorrections(
  before: readonly LeafRecord[],
  ranking: Ranking,
  { corrects }: PublishInput,
): Corrections['corrects'] {
  const after = new Map(ranking.entries.map(({ assessmentId, payload }) => [assessmentId, payload]))
  const reasons = new Map(corrects.map(({ assessmentId, reason }) => [assessmentId, reason]))
  const found = correctionsOf(before, after, reasons)
  const nameOf = new Map(before.map(({ assessmentId, payload }) => [assessmentId, payload.estate]))
  const problems = [
    ...found.unnamed.map((id) => ({
      path: 'corrects',
      rule: 'correction_unnamed',
      params: { estate: nameOf.get(id) ?? id },
    })),
    ...found.unchanged.map((id) => ({
      path: 'corrects',
      rule: 'correction_without_change',
      params: { estate: nameOf.get(id) ?? id },
    })),
    ...(found.corrects.length === 0 ? [{ path: 'corrects', rule: 'nothing_to_correct' }] : []),
  ]
  if (problems.length > 0) refuse(problems)
  return found.corrects
}

const stateAfter = { preliminary: 'preliminary', final: 'published' } as const

/** Every estate in it moves with its publication; a correction moves none. */
async function moveEstates(ctx: WriteCtx, kind: Kind, { entries }: Ranking): Promise<void> {
  if (kind === 'correction') return
  await ctx.tx
    .update(assessments)
    .set({ state: stateAfter[kind], version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        inArray(
          assessments.id,
          entries.map(({ assessmentId }) => assessmentId),
        ),
      ),
    )
}

/** The answer to a request that came before; `conflict` when its id stands for another publication. */
async function madeBefore(ctx: WriteCtx, input: PublishInput): Promise<PublicationCard | null> {
  const known = await findPublication(ctx, input.publicationId)
  if (!known) return null
  if (known.campaignId !== input.id || known.kind !== input.kind)
    throw new AppError('conflict', { reason: 'publication_id_taken' })
  return toCard(known)
}

async function publish(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  input: PublishInput,
): Promise<PublicationCard> {
  const { kind, corrects } = input
  const index = await indexOfCampaign(ctx, campaign)
  const former = await latestPublication(ctx, campaign.id)
  const before = former && kind === 'correction' ? await leavesOf(ctx, former.id) : []
  if (kind === 'correction')
    await correctPoints(
      ctx,
      { campaignId: campaign.id, index, published: new Set(before.map((leaf) => leaf.assessmentId)) },
      corrects,
    )
  const ranking = await rankCampaign(ctx, campaign, { kind, index })
  const named = kind === 'correction' ? nameCorrections(before, ranking, input) : []
  const card = await writePublication(ctx, { campaign, input, ranking, corrects: named, former })
  await moveEstates(ctx, kind, ranking)
  return card
}

/**
 * Publishes a preliminary or final result, or the correction of one: ranks, seals every estate's entry in a tree, signs
 * what hangs on it, and sends each estate its own entry with the proof by a job. Publication and awards are the
 * association's own rules; the standard prescribes none.
 */
export const publishCampaign = defineAction({
  name: 'evaluation.campaign.publish',
  can: ['publish', publicationSubject],
  input: publishInput,
  output: publicationCard,
  async run(ctx, input) {
    const { id, version, kind } = input
    const about = { subject: campaignSubject, id }
    const made = await madeBefore(ctx, input)
    if (made) {
      ctx.audit({ ...about, after: { published: kind, seq: made.seq, manifestHash: made.manifestHash } })
      return made
    }
    await assertNoScorer(ctx)
    const campaign = await lockCampaign(ctx, { id, version }, campaignsIn[kind])
    await assertTime(ctx, campaign, input)
    const card = await publish(ctx, campaign, input)
    const state = kind === 'correction' ? campaign.state : kind
    const after = await changeCampaign(ctx, id, { state })
    await tellCompanies(ctx, after, '')
    if (state === 'final') await armClosing(ctx, id)
    await ctx.jobs.start({
      kind: sendResultsJob,
      title: campaign.title,
      input: { publicationId: card.id },
      totalSteps: card.count,
    })
    const { seq, manifestHash, root, count } = card
    ctx.emit(campaignPublished, id, { id, publicationId: card.id, kind, seq, estates: count, manifestHash })
    ctx.audit({
      ...about,
      before: { state: campaign.state },
      after: { state, published: kind, seq, estates: count, manifestHash },
    })
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.campaign.publish',
      object: card.id,
      payload: { kind, seq, manifestHash, root, count },
    })
    return card
  },
})
