import { randomInt } from 'node:crypto'

import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { applicationDecided, applicationMade, type GateLine } from '@linli/evaluation-contract/campaign'
import { and, eq, or } from 'drizzle-orm'
import type { z } from 'zod'

import { areGatesMet, gateLines, inputsOfLetter } from '../application/dossier.rules.ts'
import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import type { Refusal } from '../application/reason-words.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { dayAfter, dayIn } from '../rubric/days.rules.ts'
import { appendEvent } from './append-event.ts'
import { findCampaign, type CampaignRecord } from './campaign.sql.ts'
import { campaignInvitations } from './campaign.schema.ts'
import { indexOfCampaign } from './campaign-rubric.ts'
import { changeAssessment } from './own-assessment.ts'

type Letter = z.output<typeof applicationMade.schema>
type Application = Letter['body']
type Company = Letter['fromLineage'][number]

/** Letters and digits that nobody mistakes for each other; six of them tell a billion estates apart. */
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const newCode = (): string =>
  Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join('')

/** The company that takes part with this estate, or why the application cannot be taken whatever its facts. */
async function admit(
  ctx: WriteCtx,
  { id, state, dates }: CampaignRecord,
  company: Company | undefined,
): Promise<Company | Refusal> {
  if (!company) return 'not_its_company'
  // The estate refuses after the last day by itself; a letter sent in its last minutes may arrive after midnight.
  const isLate = dayIn(ctx.tenant.timezone, ctx.now) > dayAfter(dates.applyBy)
  if (state !== 'open' || isLate) return 'applications_closed'
  const [invitation] = await ctx.tx
    .select({ state: campaignInvitations.state })
    .from(campaignInvitations)
    .where(
      and(
        eq(campaignInvitations.tenantId, ctx.tenant.id),
        eq(campaignInvitations.campaignId, id),
        eq(campaignInvitations.companyId, company.id),
      ),
    )
  // An estate applies once its company has accepted, but the two letters travel by themselves: this one is brought again.
  if (invitation?.state === 'sent') throw new AppError('conflict', { reason: 'answer_not_here_yet' })
  return invitation?.state === 'accepted' ? company : 'not_invited'
}

/** The assessment of this id, or of this estate in the campaign. */
async function findKnown(ctx: WriteCtx, { id, campaignId }: Application, estateId: string) {
  const [known] = await ctx.tx
    .select({
      id: assessments.id,
      estateId: assessments.estateId,
      state: assessments.state,
      attempt: assessments.attempt,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        or(
          eq(assessments.id, id),
          and(eq(assessments.campaignId, campaignId), eq(assessments.estateId, estateId)),
        ),
      ),
    )
    .for('update')
  return known
}

type Known = NonNullable<Awaited<ReturnType<typeof findKnown>>>

/**
 * Whether the estate made its application anew after it had withdrawn the one that is known here, or after one that
 * was not admitted: the withdrawal may have crossed the answer.
 */
const isAnew = (known: Known, { id, attempt = 1 }: Application, estateId: string): boolean =>
  known.id === id &&
  known.estateId === estateId &&
  attempt > known.attempt &&
  (known.state === 'withdrawn' || known.state === 'gate_failed')

const decide = (
  ctx: WriteCtx,
  estateId: string,
  body: {
    id: string
    state: 'accepted' | 'gate_failed'
    reason: Refusal | ''
    attempt: number | undefined
  },
): Promise<void> => ctx.exchange.send(applicationDecided, { tenantId: estateId, key: body.id, body })

interface Entry {
  estate: { id: string; name: string }
  company: Company
  application: Application
  gates: GateLine[]
  /** The withdrawn row that goes on with this application; its code stays, and so does what the chain holds of it. */
  former: Known | undefined
}

/** Nothing that the withdrawn application brought counts for the one made anew. */
const anew = {
  declaredTotal: null,
  dossierHash: null,
  receivedAt: null,
  grantUntil: null,
  grantEndedAt: null,
}

async function enter(ctx: WriteCtx, entry: Entry): Promise<void> {
  const { estate, company, application, gates, former } = entry
  const { id, campaignId, attempt = 1 } = application
  const state = areGatesMet(gates) ? 'accepted' : 'gate_failed'
  const reason = state === 'accepted' ? '' : 'gates_not_met'
  const fields = {
    estateName: estate.name,
    companyId: company.id,
    companyName: company.name,
    district: application.district,
    state,
    gates,
    reason: reason || null,
    attempt,
  } as const
  if (former) await changeAssessment(ctx, id, { ...fields, ...anew })
  else
    await ctx.tx
      .insert(assessments)
      .values({ id, campaignId, estateId: estate.id, blindCode: newCode(), ...fields })
  await decide(ctx, estate.id, { id, state, reason, attempt })
  ctx.audit({
    subject: campaignSubject,
    id: campaignId,
    ...(former ? { before: { estate: estate.name, assessment: former.state } } : {}),
    after: { estate: estate.name, company: company.name, assessment: state },
  })
  await appendEvent(ctx, {
    campaignId,
    action: 'evaluation.campaign.receive-application',
    object: id,
    payload: { estateId: estate.id, state, facts: application.facts },
    actor: 'estate',
  })
}

/**
 * An estate applies: its gates are evaluated again, from the facts it sent and by the association's own rubric. Its
 * company is one of those that the kernel knows above it: what an estate says of itself would let it stand for another.
 */
export const receiveApplication = defineAction({
  name: 'evaluation.campaign.receive-application',
  can: ['manage', campaignSubject],
  input: applicationMade.schema,
  output: letterOutput,
  async run(ctx, { from, fromName, fromLineage, body }) {
    assertSystem(ctx)
    const about = { subject: campaignSubject, id: body.campaignId, from }
    const campaign = await findCampaign(ctx, body.campaignId, 'share')
    if (!campaign) return refuseLetter(ctx, { ...about, why: 'no_such_campaign' })
    const known = await findKnown(ctx, body, from)
    if (known && !isAnew(known, body, from)) {
      const isSame = known.id === body.id && known.estateId === from
      // The estate withdrew before: that letter is a dead one, and this one goes after it once both are brought again.
      if (isSame && (body.attempt ?? 1) > known.attempt)
        throw new AppError('conflict', { reason: 'withdrawal_not_here_yet' })
      return refuseLetter(ctx, { ...about, why: isSame ? 'came_before' : 'anothers_application' })
    }
    const company = await admit(
      ctx,
      campaign,
      fromLineage.find((above) => above.id === body.companyId),
    )
    if (typeof company === 'string') {
      await decide(ctx, from, {
        id: body.id,
        state: 'gate_failed',
        reason: company,
        attempt: body.attempt,
      })
      ctx.audit({
        subject: campaignSubject,
        id: campaign.id,
        after: { estate: fromName, refused: company },
      })
      return { isTaken: false }
    }
    const index = await indexOfCampaign(ctx, campaign)
    await enter(ctx, {
      estate: { id: from, name: fromName },
      company,
      application: body,
      gates: gateLines(index, inputsOfLetter(body.facts)),
      former: known,
    })
    return { isTaken: true }
  },
})
