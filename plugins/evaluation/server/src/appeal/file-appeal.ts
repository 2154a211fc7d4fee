import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import { appealFiled, fileAppealInput, filedAppeal, type Dossier } from '@linli/evaluation-contract/campaign'
import { constraintMeans } from '@linli/kernel'

import { filedAppeals } from '../application/application.schema.ts'
import { changeApplication, findApplication, type ApplicationRecord } from '../application/application.sql.ts'
import { getReceived } from '../application/campaign-score.ts'
import { shareEvidence } from '../application/dossier-files.ts'
import { evidenceList } from '../application/evidence-list.ts'
import { refuse } from '../campaign/campaign-rubric.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { findFiled, getFiled } from './filed-appeal.sql.ts'

constraintMeans('filed_appeals__part', 'conflict', { reason: 'part_appealed_already' })
constraintMeans('filed_appeals__pkey', 'conflict', { reason: 'appeal_id_taken' })

/** Only against a preliminary result, about a part of it, and until the end of the last day. */
async function assertMayAppeal(ctx: WriteCtx, row: ApplicationRecord, part: string): Promise<void> {
  const { state, result, campaignId } = row
  if ((state !== 'preliminary' && state !== 'appealed') || !result)
    throw new AppError('illegal_move', { reason: `application_is_${state}` })
  const { dates } = await getReceived(ctx, campaignId)
  if (dates.appealBy < dayIn(ctx.tenant.timezone, ctx.now))
    throw new AppError('illegal_move', { reason: 'appeals_are_closed', params: { appealBy: dates.appealBy } })
  if (!(part in result.parts)) refuse([{ path: 'part', rule: 'part_not_in_result' }])
}

/** The pieces of evidence that were picked, as a list with the names of files; the files stay with the estate. */
async function picked(ctx: WriteCtx, year: number, ids: readonly string[]): Promise<Dossier['evidence']> {
  if (ids.length === 0) return []
  const known = new Map((await evidenceList(ctx, { year, ids })).map((piece) => [piece.id, piece]))
  return ids.map((id, at) => {
    const piece = known.get(id)
    return piece ?? refuse([{ path: `evidence.${at}`, rule: 'no_such_evidence' }])
  })
}

/** Files are opened through the grant: once it ended, an objection names what it rests on and nobody opens it. */
const grantOf = ({ tenant, now }: WriteCtx, { grantUntil, grantEndedAt }: ApplicationRecord): string | null =>
  grantEndedAt === null && grantUntil !== null && grantUntil >= dayIn(tenant.timezone, now)
    ? grantUntil
    : null

/** Objects to the points of one part of the preliminary result; the association decides. Once a part. */
export const fileAppeal = defineAction({
  name: 'evaluation.application.appeal',
  can: ['appeal', applicationSubject],
  input: fileAppealInput,
  output: filedAppeal,
  async run(ctx, { id, appealId, part, grounds, evidence: ids }) {
    const row = await findApplication(ctx, id)
    if (!row) throw new AppError('not_found')
    const known = await findFiled(ctx, appealId)
    if (known && (known.applicationId !== id || known.part !== part))
      throw new AppError('conflict', { reason: 'appeal_id_taken' })
    if (!known) {
      await assertMayAppeal(ctx, row, part)
      const evidence = await picked(ctx, row.year, [...new Set(ids)])
      await ctx.tx.insert(filedAppeals).values({
        id: appealId,
        applicationId: id,
        part,
        grounds,
        evidence,
        filedAt: ctx.now.toISOString(),
        filedByName: ctx.actor.name,
      })
      if (row.state === 'preliminary') await changeApplication(ctx, id, { state: 'appealed' })
      await ctx.exchange.send(appealFiled, {
        tenantId: row.associationId,
        key: id,
        body: { id: appealId, assessmentId: id, part, grounds, evidence },
      })
      const grantUntil = grantOf(ctx, row)
      if (grantUntil) await shareEvidence(ctx, { id, associationId: row.associationId, grantUntil }, evidence)
    }
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { state: row.state },
      after: { state: 'appealed', appealedPart: part },
    })
    return getFiled(ctx, id, appealId)
  },
})
