import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import {
  applicationCard,
  applicationWithdrawn,
  grantEnded,
  mayMove,
  withdrawApplicationInput,
} from '@linli/evaluation-contract/campaign'

import { defineAction, type WriteCtx } from '../kit.ts'
import { changeApplication, lockRow, readApplication, type ApplicationRecord } from './application.sql.ts'
import { endDeclaring } from './campaign-tasks.ts'
import { endEvidence } from './dossier-files.ts'

/** Who ended a grant that runs, and when; nothing where there is none, or it ended before. */
const endOfGrant = ({ actor, now }: WriteCtx, { lockedAt, grantEndedAt }: ApplicationRecord) =>
  lockedAt !== null && grantEndedAt === null
    ? { grantEndedAt: now.toISOString(), grantEndedByName: actor.name }
    : {}

/** Takes an application back before the final result; what was handed over is deleted there, and free again here. */
export const withdrawApplication = defineAction({
  name: 'evaluation.application.withdraw',
  can: ['apply', applicationSubject],
  input: withdrawApplicationInput,
  output: applicationCard,
  async run(ctx, { id, version, reason }) {
    const row = await lockRow(ctx, { id, version })
    if (!mayMove(row.state, 'withdrawn'))
      throw new AppError('illegal_move', { reason: `application_is_${row.state}` })
    await changeApplication(ctx, id, { state: 'withdrawn', reason, ...endOfGrant(ctx, row) })
    await ctx.exchange.send(applicationWithdrawn, {
      tenantId: row.associationId,
      key: id,
      body: { id, reason, attempt: row.attempt },
    })
    await endEvidence(ctx, id)
    await endDeclaring(ctx, row.campaignId)
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { state: row.state },
      after: { state: 'withdrawn' },
      reason,
    })
    return readApplication(ctx, id)
  },
})

/** Ends the association's right to read the dossier before its day. Points that were given by then stay. */
export const endGrant = defineAction({
  name: 'evaluation.application.end-grant',
  can: ['apply', applicationSubject],
  input: withdrawApplicationInput,
  output: applicationCard,
  async run(ctx, { id, version, reason }) {
    const row = await lockRow(ctx, { id, version })
    const end = endOfGrant(ctx, row)
    if (!end.grantEndedAt) throw new AppError('illegal_move', { reason: 'no_grant_runs' })
    await changeApplication(ctx, id, end)
    await endEvidence(ctx, id)
    await ctx.exchange.send(grantEnded, {
      tenantId: row.associationId,
      key: id,
      body: { id, reason, attempt: row.attempt },
    })
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { grantUntil: row.grantUntil },
      after: { grantEndedAt: end.grantEndedAt },
      reason,
    })
    return readApplication(ctx, id)
  },
})
