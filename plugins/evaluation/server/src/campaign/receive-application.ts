import { randomInt } from 'node:crypto'

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

type Application = z.output<typeof applicationMade.body>

/** Letters and digits that nobody mistakes for each other; six of them tell a billion estates apart. */
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const newCode = (): string =>
  Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join('')

/** Why an application cannot be taken whatever its facts; null when it can. */
async function refusalOf(
  ctx: WriteCtx,
  { id, state, dates }: CampaignRecord,
  companyId: string,
): Promise<Refusal | null> {
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
        eq(campaignInvitations.companyId, companyId),
      ),
    )
  return invitation?.state === 'accepted' ? null : 'not_invited'
}

/** The assessment of this id, or of this estate in the campaign. */
async function findKnown(ctx: WriteCtx, { id, campaignId }: Application, estateId: string) {
  const [known] = await ctx.tx
    .select({ id: assessments.id, estateId: assessments.estateId })
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
  return known
}

const decide = (
  ctx: WriteCtx,
  estateId: string,
  body: { id: string; state: 'accepted' | 'gate_failed'; reason: Refusal | '' },
): Promise<void> => ctx.exchange.send(applicationDecided, { tenantId: estateId, key: body.id, body })

interface Entry {
  estateId: string
  application: Application
  gates: GateLine[]
}

async function enter(ctx: WriteCtx, { estateId, application, gates }: Entry): Promise<void> {
  const { id, campaignId, estateName, companyId, companyName } = application
  const state = areGatesMet(gates) ? 'accepted' : 'gate_failed'
  const reason = state === 'accepted' ? '' : 'gates_not_met'
  await ctx.tx.insert(assessments).values({
    id,
    campaignId,
    estateId,
    estateName,
    companyId,
    companyName,
    state,
    gates,
    blindCode: newCode(),
    reason: reason || null,
  })
  await decide(ctx, estateId, { id, state, reason })
  ctx.audit({
    subject: campaignSubject,
    id: campaignId,
    after: { estate: estateName, company: companyName, assessment: state },
  })
  await appendEvent(ctx, {
    campaignId,
    action: 'evaluation.campaign.receive-application',
    object: id,
    payload: { estateId, state, facts: application.facts },
    actor: 'estate',
  })
}

/** An estate applies: its gates are evaluated again, from the facts it sent and by the association's own rubric. */
export const receiveApplication = defineAction({
  name: 'evaluation.campaign.receive-application',
  can: ['manage', campaignSubject],
  input: applicationMade.schema,
  output: letterOutput,
  async run(ctx, { from, body }) {
    assertSystem(ctx)
    const about = { subject: campaignSubject, id: body.campaignId, from }
    const campaign = await findCampaign(ctx, body.campaignId, 'share')
    if (!campaign) return refuseLetter(ctx, { ...about, why: 'no_such_campaign' })
    const known = await findKnown(ctx, body, from)
    if (known) {
      const isSame = known.id === body.id && known.estateId === from
      return refuseLetter(ctx, { ...about, why: isSame ? 'came_before' : 'anothers_application' })
    }
    const refusal = await refusalOf(ctx, campaign, body.companyId)
    if (refusal) {
      await decide(ctx, from, { id: body.id, state: 'gate_failed', reason: refusal })
      ctx.audit({
        subject: campaignSubject,
        id: campaign.id,
        after: { estate: body.estateName, refused: refusal },
      })
      return { isTaken: false }
    }
    const index = await indexOfCampaign(ctx, campaign)
    await enter(ctx, {
      estateId: from,
      application: body,
      gates: gateLines(index, inputsOfLetter(body.facts)),
    })
    return { isTaken: true }
  },
})
