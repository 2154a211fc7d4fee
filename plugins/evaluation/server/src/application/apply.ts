import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import { applicationMade, applyInput, applyOutput, type GateLine } from '@linli/evaluation-contract/campaign'
import { asksOf } from '@linli/evaluation-contract/scoring'
import { constraintMeans, tenantNames } from '@linli/kernel'

import { currentFacts } from '../fact/current-facts.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import type { Facts } from '../score/load-score.ts'
import { applications } from './application.schema.ts'
import { findApplication, readApplication } from './application.sql.ts'
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
}

async function send(ctx: WriteCtx, { id, campaign, gates, facts }: Made): Promise<void> {
  const [companyId = ''] = ctx.tenant.lineage
  const names = await tenantNames(ctx, [companyId])
  await ctx.tx.insert(applications).values({
    id,
    campaignId: campaign.id,
    associationId: campaign.associationId,
    year: campaign.year,
    gates,
    appliedByName: ctx.actor.name,
    createdAt: ctx.now.toISOString(),
  })
  await ctx.exchange.send(applicationMade, {
    tenantId: campaign.associationId,
    key: id,
    body: {
      id,
      campaignId: campaign.id,
      estateName: ctx.tenant.name,
      companyId,
      companyName: names.get(companyId) ?? '',
      facts: factsForLetter(facts),
    },
  })
}

/** Whether a repeated request finds what it made the first time; `conflict` when the id is another campaign's. */
async function isMade(
  ctx: WriteCtx,
  { id, campaignId }: { id: string; campaignId: string },
): Promise<boolean> {
  const known = await findApplication(ctx, id)
  if (known && known.campaignId !== campaignId) throw new AppError('conflict', { reason: 'applied_already' })
  return known !== null
}

/** Applies to a campaign with the facts that its gates ask for. A gate that is not met is said here, and nothing is sent. */
export const apply = defineAction({
  name: 'evaluation.application.apply',
  can: ['apply', applicationSubject],
  input: applyInput,
  output: applyOutput,
  async run(ctx, input) {
    const { id, campaignId } = input
    const campaign = await getReceived(ctx, campaignId)
    if (!(await isMade(ctx, input))) {
      assertMayApply(ctx, campaign)
      const { gates, facts } = await tryGates(ctx, campaign)
      if (!areGatesMet(gates)) {
        const unmet = gates.filter(({ isPassed }) => isPassed !== true).map((gate) => gate.id)
        ctx.audit({ subject: applicationSubject, id, after: { campaign: campaign.title, unmetGates: unmet } })
        return { kind: 'gates_not_met' as const, gates }
      }
      await send(ctx, { id, campaign, gates, facts })
      await endApplying(ctx, campaignId)
    }
    ctx.audit({ subject: applicationSubject, id, after: { campaign: campaign.title, state: 'applied' } })
    return { kind: 'applied' as const, application: await readApplication(ctx, id) }
  },
})
