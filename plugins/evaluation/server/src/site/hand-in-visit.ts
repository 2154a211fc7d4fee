import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { handInVisitInput, handInVisitOutput } from '@linli/evaluation-contract/site'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assertMedia } from './assert-media.ts'
import { readCaptures, type CaptureRecord } from './captures.sql.ts'
import { assertFit } from './fit-inspectors.sql.ts'
import { endInspecting } from './tell-site.ts'
import { assertInspector, changeVisit, lockVisit, readVisitRow, type VisitRecord } from './visit.sql.ts'

/** Every part has points, every picture is here, and the estate's representative signed or refused with a reason. */
async function assertComplete(
  ctx: WriteCtx,
  visit: VisitRecord,
  captures: readonly CaptureRecord[],
): Promise<void> {
  const done = new Set(captures.map(({ part }) => part))
  const missing = visit.parts.filter((part) => !done.has(part))
  if (missing.length > 0)
    throw new AppError('illegal_move', {
      reason: 'site_parts_missing',
      params: { count: missing.length, parts: missing.slice(0, 10).join(', ') },
    })
  if (!captures.some(({ kind }) => kind !== 'part'))
    throw new AppError('illegal_move', { reason: 'site_signature_missing' })
  await assertMedia(ctx, captures)
}

/** Hands a visit in; what its devices signed is fixed by hash in the campaign's chain. Said again it answers the same. */
export const handInVisit = defineAction({
  name: 'evaluation.site.hand-in',
  can: ['inspect', siteSubject],
  input: handInVisitInput,
  output: handInVisitOutput,
  async run(ctx, { id }) {
    const { accountId } = await assertInspector(ctx, id)
    const { visit, campaign } = await lockVisit(ctx, { id })
    if (visit.state === 'cancelled') throw new AppError('illegal_move', { reason: 'site_visit_is_cancelled' })
    const isAgain = visit.state === 'handed_in' || visit.state === 'settled'
    ctx.audit({
      subject: siteSubject,
      id,
      before: { state: visit.state },
      after: { state: isAgain ? visit.state : 'handed_in' },
    })
    if (isAgain) return { state: visit.state, handedInAt: visit.handedInAt }
    const captures = await readCaptures(ctx, id)
    await assertFit(ctx, visit, [accountId, ...captures.map((capture) => capture.accountId)])
    await assertComplete(ctx, visit, captures)
    await changeVisit(ctx, id, { state: 'handed_in', handedInAt: ctx.now.toISOString() })
    await endInspecting(ctx, id)
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.site.hand-in',
      object: id,
      payload: { visit: id, captures: captures.map(({ hash }) => hash) },
    })
    const { state, handedInAt } = await readVisitRow(ctx, id)
    return { state, handedInAt }
  },
})
