import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import { applicationMade, applyInput, applyOutput, type GateLine } from '@linli/evaluation-contract/campaign'
import { asksOf } from '@linli/evaluation-contract/scoring'
import { checkVersion, constraintMeans } from '@linli/kernel'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { currentFacts } from '../fact/current-facts.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import type { Facts } from '../score/load-score.ts'
import { applications } from './application.schema.ts'
import {
  changeApplication,
  findApplication,
  readApplication,
  type ApplicationRecord,
} from './application.sql.ts'
import { getReceived, rubricOfReceived, type ReceivedRecord } from './campaign-score.ts'
import { endApplying } from './campaign-tasks.ts'
import { areGatesMet, factsForLetter, gateLines, inputsOfLetter } from './dossier.rules.ts'

constraintMeans('applications__campaign', 'conflict', { reason: 'applied_already' })
constraintMeans('applications__pkey', 'conflict', { reason: 'applied_already' })

/** Only what the company said yes to, and until the end of the last day. */
function assertMayApply(ctx: WriteCtx, { state, response, dates }: ReceivedRecord): void {
  if (ctx.tenant.kind !== 'estate') throw new AppError('forbidden', { reason: 'estates_apply' })
  if (response !== 'accepted') throw new AppError('illegal_move', { reason: 'company_has_not_accepted' })
  if (state !== 'open') throw new AppError('illegal_move', { reason: `campaign_is_${state}` })
  if (dates.applyBy < dayIn(ctx.tenant.timezone, ctx.now))
    throw new AppError('illegal_move', { reason: 'applications_are_closed' })
}

/** Gates from the facts alone, as the association will see them again. */
async function tryGates(
  ctx: WriteCtx,
  campaign: ReceivedRecord,
): Promise<{ gates: GateLine[]; facts: Facts }> {
  const { index } = await rubricOfReceived(ctx, campaign)
  const { metrics } = asksOf(index.doc.gates.map(({ when }) => when))
  const facts = await currentFacts(ctx, campaign.year, index, metrics)
  const gates = gateLines(index, inputsOfLetter(factsForLetter(facts)), (metric, guard, locale) =>
    locale === ctx.actor.locale ? ctx.metrics.guardTitle(metric, guard) : guard,
  )
  return { gates, facts }
}

interface Made {
  id: string
  campaign: ReceivedRecord
  gates: GateLine[]
  facts: Facts
  withdrawn: ApplicationRecord | null
}

/** Nothing of the withdrawn application counts for the one made anew; what happened to it stays in the timeline. */
const anew = {
  state: 'applied',
  reason: null,
  declaredTotal: null,
  lockedAt: null,
  lockedByName: null,
  dossierHash: null,
  handed: null,
  grantUntil: null,
  grantEndedAt: null,
  grantEndedByName: null,
} as const

/** As the estate's own entry in the register of tenants has it. */
async function districtHere({ tx, tenant }: WriteCtx): Promise<string> {
  const { rows } = await tx.execute<{ district: string }>(
    sql`select district from kernel.tenants where id = ${tenant.id}`,
  )
  return rows[0]?.district.slice(0, 80) ?? ''
}

/** Writes the application down, and says which one of this estate to the campaign it is. */
async function keep(ctx: WriteCtx, { id, campaign, gates, withdrawn }: Made): Promise<number> {
  const appliedByName = ctx.actor.name
  if (withdrawn) {
    const attempt = withdrawn.attempt + 1
    await changeApplication(ctx, id, { ...anew, gates, attempt, appliedByName })
    return attempt
  }
  await ctx.tx.insert(applications).values({
    id,
    campaignId: campaign.id,
    associationId: campaign.associationId,
    year: campaign.year,
    gates,
    appliedByName,
    createdAt: ctx.now.toISOString(),
  })
  return 1
}

async function send(ctx: WriteCtx, made: Made): Promise<void> {
  const { id, campaign, facts } = made
  const [companyId = ''] = ctx.tenant.lineage
  const attempt = await keep(ctx, made)
  await ctx.exchange.send(applicationMade, {
    tenantId: campaign.associationId,
    key: id,
    body: {
      id,
      campaignId: campaign.id,
      companyId,
      district: await districtHere(ctx),
      facts: factsForLetter(facts),
      attempt,
    },
  })
}

/** What a request finds here: nothing, what it made the first time, or a withdrawn application to be made anew. */
interface Found {
  isMade: boolean
  withdrawn: ApplicationRecord | null
}

/** `conflict` when the id is another campaign's, `stale_version` when a withdrawn one is no longer as it was seen. */
async function findMade(
  ctx: WriteCtx,
  { id, campaignId, version }: z.output<typeof applyInput>,
): Promise<Found> {
  const known = await findApplication(ctx, id)
  if (!known) return { isMade: false, withdrawn: null }
  if (known.campaignId !== campaignId) throw new AppError('conflict', { reason: 'applied_already' })
  if (known.state !== 'withdrawn' || version === undefined) return { isMade: true, withdrawn: null }
  if (known.version !== version) checkVersion(known, version, await readApplication(ctx, id))
  return { isMade: false, withdrawn: known }
}

/**
 * Applies to a campaign with the facts that its gates ask for. A gate that is not met is said here, and nothing is sent.
 * What was withdrawn may be applied for anew while the campaign takes applications, under the same id so that its
 * letters keep their order: the association's own rule.
 */
export const apply = defineAction({
  name: 'evaluation.application.apply',
  can: ['apply', applicationSubject],
  input: applyInput,
  output: applyOutput,
  async run(ctx, input) {
    const { id, campaignId } = input
    const campaign = await getReceived(ctx, campaignId)
    const { isMade, withdrawn } = await findMade(ctx, input)
    if (!isMade) {
      assertMayApply(ctx, campaign)
      const { gates, facts } = await tryGates(ctx, campaign)
      if (!areGatesMet(gates)) {
        const unmet = gates.filter(({ isPassed }) => isPassed !== true).map((gate) => gate.id)
        ctx.audit({ subject: applicationSubject, id, after: { campaign: campaign.title, unmetGates: unmet } })
        return { kind: 'gates_not_met' as const, gates }
      }
      await send(ctx, { id, campaign, gates, facts, withdrawn })
      await endApplying(ctx, campaignId)
    }
    ctx.audit({
      subject: applicationSubject,
      id,
      ...(withdrawn ? { before: { state: withdrawn.state } } : {}),
      after: { campaign: campaign.title, state: 'applied' },
    })
    return { kind: 'applied' as const, application: await readApplication(ctx, id) }
  },
})
