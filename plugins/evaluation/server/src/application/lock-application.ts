import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import {
  applicationCard,
  dossier,
  dossierHanded,
  lockInput,
  type CampaignProblem,
  type Dossier,
} from '@linli/evaluation-contract/campaign'
import { hashJson } from '@linli/evaluation-contract/proof'

import { handedFlags } from '../flag/flags-of-part.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { takeTurns } from '../score/say-score.ts'
import { changeApplication, lockRow, readApplication } from './application.sql.ts'
import { getReceived, scoreOfCampaign, type ReceivedRecord } from './campaign-score.ts'
import { endDeclaring } from './campaign-tasks.ts'
import { shareEvidence } from './dossier-files.ts'
import { declaredTotal, dossierParts, factsForLetter, handedParts, undeclaredParts } from './dossier.rules.ts'
import { evidenceList } from './evidence-list.ts'

/** The same day a year later; the last of February for the 29th. */
const yearAfter = (day: string): string => {
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)
  return `${Number(day.slice(0, 4)) + 1}${rest}`
}

function assertMayLock({ state, dates }: ReceivedRecord, grantUntil: string, today: string): void {
  if (state !== 'open') throw new AppError('illegal_move', { reason: `campaign_is_${state}` })
  if (dates.lockBy < today) throw new AppError('illegal_move', { reason: 'locking_is_over' })
  const latest = yearAfter(today)
  const problems: CampaignProblem[] = [
    ...(grantUntil < dates.finalOn
      ? [{ path: 'grantUntil', rule: 'grant_ends_before_final', params: { finalOn: dates.finalOn } }]
      : []),
    ...(grantUntil > latest ? [{ path: 'grantUntil', rule: 'grant_too_long', params: { latest } }] : []),
  ]
  if (problems.length > 0) throw new AppError('bad_input', { issues: problems })
}

/** All that leaves the estate; refused while a part is neither declared nor settled by records. */
async function buildDossier(ctx: WriteCtx, campaign: ReceivedRecord): Promise<Dossier> {
  const { index, facts, opinions, result } = await scoreOfCampaign(ctx, campaign)
  const undeclared = undeclaredParts(index, result.parts, opinions)
  if (undeclared.length > 0)
    throw new AppError('illegal_move', {
      reason: 'parts_not_declared',
      params: {
        count: undeclared.length,
        parts: undeclared
          .slice(0, 10)
          .map(({ id }) => id)
          .join(' '),
      },
    })
  const parts = dossierParts(index, {
    results: result.parts,
    opinions,
    wordGuard: (metric, guard, locale) =>
      locale === ctx.actor.locale ? ctx.metrics.guardTitle(metric, guard) : guard,
  })
  return dossier.parse({
    facts: factsForLetter(facts),
    parts,
    evidence: await evidenceList(ctx, { year: campaign.year }),
    flags: await handedFlags(ctx, campaign.year),
  })
}

/**
 * Hands the declaration over after the company's review, and with it the right to read it until a day. From now on the
 * points and evidence behind it stay as they are. Review and lock are the association's rule, not the standard's.
 */
export const lockApplication = defineAction({
  name: 'evaluation.application.lock',
  can: ['lock', applicationSubject],
  input: lockInput,
  output: applicationCard,
  async run(ctx, { id, version, grantUntil }) {
    await takeTurns(ctx)
    const row = await lockRow(ctx, { id, version })
    if (row.state !== 'accepted')
      throw new AppError('illegal_move', { reason: `application_is_${row.state}` })
    const campaign = await getReceived(ctx, row.campaignId)
    assertMayLock(campaign, grantUntil, dayIn(ctx.tenant.timezone, ctx.now))
    const handed = await buildDossier(ctx, campaign)
    const dossierHash = hashJson(handed)
    const total = declaredTotal(handed.parts)
    await changeApplication(ctx, id, {
      state: 'locked',
      declaredTotal: total,
      lockedAt: ctx.now.toISOString(),
      lockedByName: ctx.actor.name,
      dossierHash,
      handed: handedParts(handed.parts),
      grantUntil,
    })
    await ctx.exchange.send(dossierHanded, {
      tenantId: row.associationId,
      key: id,
      body: {
        id,
        dossier: handed,
        dossierHash,
        declaredTotal: total,
        grantUntil,
        attempt: row.attempt,
      },
    })
    await shareEvidence(ctx, { id, associationId: row.associationId, grantUntil }, handed.evidence)
    await endDeclaring(ctx, row.campaignId)
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { state: row.state },
      after: { campaign: campaign.title, state: 'locked', declaredTotal: total, dossierHash, grantUntil },
    })
    return readApplication(ctx, id)
  },
})
