import { newId } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import {
  campaignInvited,
  campaignMoved,
  policiesHash,
  policyProblems,
} from '@linli/evaluation-contract/campaign'
import { contentHash, structureHash } from '@linli/evaluation-contract/scoring'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { rubricVersions } from '../rubric/rubric.schema.ts'
import { receivedCampaigns } from './application.schema.ts'
import { findReceived } from './campaign-score.ts'
import { assertSystem, letterOutput, refuseLetter } from './letter-output.ts'
import { passOn } from './pass-on.ts'
import { armReminders } from './remind.ts'
import { askForAnswer, endAsking } from './campaign-tasks.ts'

type Campaign = z.output<typeof campaignInvited.body>

/** Why a campaign cannot be what it says; null when both hashes are those of what came with it. */
function flawOf({ rubric, policies, policiesHash: said }: Campaign): string | null {
  if (contentHash(rubric.doc) !== rubric.contentHash) return 'rubric_hash'
  if (policyProblems(rubric.doc, policies).length > 0) return 'policies'
  return policiesHash(rubric.doc, policies) === said ? null : 'policies_hash'
}

/** The version of that content that is read here, if there is one. */
async function visibleRubric(ctx: WriteCtx, hash: string) {
  const { tenantId, id, origin, effectiveTo } = rubricVersions
  const [row] = await ctx.tx
    .select({ tenantId, id, origin, effectiveTo })
    .from(rubricVersions)
    .where(and(eq(rubricVersions.contentHash, hash), inArray(rubricVersions.state, ['frozen', 'retired'])))
    .limit(1)
  return row ?? null
}

/** A second campaign by a rubric that came with an earlier one: it holds until the later of both ends. */
async function holdUntil(ctx: WriteCtx, id: string, windowTo: string): Promise<void> {
  await ctx.tx
    .update(rubricVersions)
    .set({
      effectiveTo: windowTo,
      version: sql`${rubricVersions.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(rubricVersions.tenantId, ctx.tenant.id), eq(rubricVersions.id, id)))
}

/** A label is used once for a document; an own version of the same name keeps it. */
async function freeLabel(
  ctx: WriteCtx,
  { label, doc, contentHash: hash }: Campaign['rubric'],
): Promise<string> {
  const [taken] = await ctx.tx
    .select({ id: rubricVersions.id })
    .from(rubricVersions)
    .where(
      and(
        eq(rubricVersions.tenantId, ctx.tenant.id),
        eq(rubricVersions.key, doc.id),
        eq(rubricVersions.label, label),
      ),
    )
  return taken ? `${label}-${hash.slice(0, 8)}` : label
}

/** The day the rubric begins to hold here: the day it came, inside the campaign's own period. */
function beginning(today: string, { windowFrom, windowTo }: Campaign): string {
  if (today < windowFrom) return windowFrom
  return today < windowTo ? today : windowTo
}

/**
 * Keeps the association's rubric for the days of its campaign. It holds from the day it came, so that estates declare
 * by it and not by an own version that began earlier; own versions are not ended, and one that begins later goes first.
 */
async function keepRubric(ctx: WriteCtx, campaign: Campaign): Promise<string> {
  const { rubric, windowTo } = campaign
  const known = await visibleRubric(ctx, rubric.contentHash)
  if (known) {
    const isOwn = known.tenantId === ctx.tenant.id && known.origin === 'received'
    if (isOwn && known.effectiveTo !== null && known.effectiveTo < windowTo)
      await holdUntil(ctx, known.id, windowTo)
    return known.id
  }
  const id = newId()
  const { doc } = rubric
  await ctx.tx.insert(rubricVersions).values({
    id,
    key: doc.id,
    label: await freeLabel(ctx, rubric),
    purpose: 'evaluation',
    origin: 'received',
    state: 'frozen',
    doc,
    maxTotal: doc.max,
    contentHash: rubric.contentHash,
    structureHash: structureHash(doc),
    effectiveFrom: beginning(dayIn(ctx.tenant.timezone, ctx.now), campaign),
    effectiveTo: windowTo,
  })
  return id
}

/** A company receives a campaign of an association that oversees it, and is asked whether it takes part. */
export const receiveCampaign = defineAction({
  name: 'evaluation.application.receive-campaign',
  can: ['lock', applicationSubject],
  input: campaignInvited.schema,
  output: letterOutput,
  async run(ctx, { from, fromName, body }) {
    assertSystem(ctx)
    const about = { subject: applicationSubject, id: body.id, from }
    const overseers = await ctx.exchange.associations()
    const isOverseer = overseers.some(({ id }) => id === from)
    if (ctx.tenant.kind !== 'group' || !isOverseer)
      return refuseLetter(ctx, { ...about, why: 'no_association' })
    const flaw = flawOf(body)
    if (flaw) return refuseLetter(ctx, { ...about, why: flaw })
    const known = await findReceived(ctx, body.id)
    if (known && known.associationId !== from)
      return refuseLetter(ctx, { ...about, why: 'anothers_campaign' })
    ctx.audit({
      subject: applicationSubject,
      id: body.id,
      after: { campaign: body.title, association: fromName },
    })
    if (known) return { isTaken: false }
    const { rubric, ...fields } = body
    await ctx.tx.insert(receivedCampaigns).values({
      ...fields,
      associationId: from,
      associationName: fromName,
      state: 'open',
      rubricId: await keepRubric(ctx, body),
      rubricHash: rubric.contentHash,
    })
    await askForAnswer(ctx, { ...fields, associationName: fromName })
    await armReminders(ctx, fields)
    return { isTaken: true }
  },
})

/** Dates and state of a campaign as the association moved them; the estates of the company are told. */
export const receiveMove = defineAction({
  name: 'evaluation.application.receive-move',
  can: ['lock', applicationSubject],
  input: campaignMoved.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, state, dates, reason } }) {
    assertSystem(ctx)
    const known = await findReceived(ctx, id)
    if (!known || known.tenantId !== ctx.tenant.id || known.associationId !== from)
      return refuseLetter(ctx, { subject: applicationSubject, id, from, why: 'anothers_campaign' })
    await ctx.tx
      .update(receivedCampaigns)
      .set({ state, dates, version: sql`${receivedCampaigns.version} + 1`, updatedAt: sql`now()` })
      .where(and(eq(receivedCampaigns.tenantId, ctx.tenant.id), eq(receivedCampaigns.id, id)))
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { state: known.state, ...known.dates },
      after: { state, ...dates },
      reason,
    })
    if (state !== 'open') await endAsking(ctx, id)
    await armReminders(ctx, { id, dates })
    if (known.response === 'accepted') await passOn(ctx, id)
    return { isTaken: true }
  },
})
