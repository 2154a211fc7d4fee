import { applicationSubject } from '@linli/evaluation-contract'
import { applicationDecided, grantUsed, isAhead } from '@linli/evaluation-contract/campaign'
import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { wordReason } from './reason-words.ts'
import { grantReadings } from './application.schema.ts'
import { changeApplication, findApplication, type ApplicationRecord } from './application.sql.ts'
import { findReceived } from './campaign-score.ts'
import { askToDeclare, campaignPath, endDeclaring, estateRoles } from './campaign-tasks.ts'
import { endEvidence, endsGrant } from './dossier-files.ts'
import { assertSystem, letterOutput, refuseLetter } from './letter-output.ts'

/** The application a letter is about, if the association it went to wrote the letter. */
async function ownApplication(
  ctx: WriteCtx,
  { id, from }: { id: string; from: string },
): Promise<ApplicationRecord | null> {
  const row = await findApplication(ctx, id)
  return row && row.associationId === from ? row : null
}

type Decision = z.output<typeof applicationDecided.schema>['body']

/** What an estate is told by name; the steps in between it sees where it looks. */
const decisionWords: Partial<Record<Decision['state'], string>> = {
  accepted: 'application_accepted',
  gate_failed: 'application_refused',
  disqualified: 'application_disqualified',
}

async function tellEstate(
  ctx: WriteCtx,
  row: ApplicationRecord,
  { state, reason }: Pick<Decision, 'state' | 'reason'>,
): Promise<void> {
  const word = decisionWords[state]
  if (!word) return
  const campaign = await findReceived(ctx, row.campaignId)
  if (!campaign) return
  if (state === 'accepted') await askToDeclare(ctx, campaign)
  const params = {
    title: campaign.title,
    lockBy: campaign.dates.lockBy,
    reason: wordReason(reason, 'zh-CN') ?? '',
  }
  await ctx.notify.send({
    to: { roles: estateRoles },
    kind: 'application.decided',
    title: { key: `${word}.title`, params },
    body: { key: `${word}.body`, params },
    path: campaignPath(ctx.tenant.id, row.campaignId),
  })
}

/** Where the association has got to with an application. It may skip steps, and never leads back. */
export const receiveDecision = defineAction({
  name: 'evaluation.application.receive-decision',
  can: ['apply', applicationSubject],
  input: applicationDecided.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, state, reason, attempt = 1 } }) {
    assertSystem(ctx)
    const row = await ownApplication(ctx, { id, from })
    if (!row) return refuseLetter(ctx, { subject: applicationSubject, id, from, why: 'anothers_application' })
    const isTaken = attempt === row.attempt && isAhead(row.state, state)
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { state: row.state },
      after: { state: isTaken ? state : row.state },
      reason,
    })
    if (!isTaken) return { isTaken }
    await changeApplication(ctx, id, { state, reason: reason || null })
    if (endsGrant(state)) await endEvidence(ctx, id)
    if (state !== 'accepted' && state !== 'gate_failed') await endDeclaring(ctx, row.campaignId)
    await tellEstate(ctx, row, { state, reason })
    return { isTaken }
  },
})

/** How often the dossier was opened on a day; a later letter about the same day takes the place of the earlier. */
export const receiveGrantUsed = defineAction({
  name: 'evaluation.application.receive-grant-used',
  can: ['apply', applicationSubject],
  input: grantUsed.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, day, readers, readings } }) {
    assertSystem(ctx)
    const row = await ownApplication(ctx, { id, from })
    if (!row) return refuseLetter(ctx, { subject: applicationSubject, id, from, why: 'anothers_application' })
    await ctx.tx
      .insert(grantReadings)
      .values({ id: newId(), applicationId: id, day, readers, readings })
      .onConflictDoUpdate({
        target: [grantReadings.tenantId, grantReadings.applicationId, grantReadings.day],
        set: { readers, readings, version: sql`${grantReadings.version} + 1`, updatedAt: sql`now()` },
        setWhere: sql`${grantReadings.readings} <= ${readings}`,
      })
    ctx.audit({ subject: applicationSubject, id, after: { day, readers, readings } })
    return { isTaken: true }
  },
})
