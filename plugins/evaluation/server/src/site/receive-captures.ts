import { AppError, newId } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import {
  captureBatchInput,
  captureBatchOutput,
  hashCapture,
  verifyCapture,
  withoutSignature,
  type CaptureFlag,
  type SignedCapture,
} from '@linli/evaluation-contract/site'
import { constraintMeans } from '@linli/kernel'
import { and, eq, inArray } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { countCaptures, mostCaptures, readCaptures, readDevices, type DeviceRecord } from './captures.sql.ts'
import { assertPossible, freshOf } from './check-captures.ts'
import { keepMedia } from './keep-media.ts'
import { refreshConflicts } from './site-conflicts.sql.ts'
import { siteCaptures, siteMedia } from './site.schema.ts'
import { visitFlags } from './visit-flags.ts'
import { assertInspector, changeVisit, lockVisit, type VisitRecord } from './visit.sql.ts'

// The id of a capture is its device's choice; one that stands for another's says nothing about it.
constraintMeans('site_captures__pkey', 'conflict', { reason: 'site_capture_id_taken' })

const isOver = ({ state }: VisitRecord): boolean => state === 'settled' || state === 'cancelled'
/** What was handed in is fixed by hash in the campaign's chain; whatever comes afterwards is late. */
const isLate = (visit: VisitRecord): boolean => isOver(visit) || visit.state === 'handed_in'

interface Taken {
  visit: VisitRecord
  accountId: string
  devices: readonly DeviceRecord[]
}

async function rowOf(ctx: WriteCtx, capture: SignedCapture, { visit, accountId, devices }: Taken) {
  const device = devices.find(({ deviceKey }) => deviceKey === capture.deviceKey)
  const isSigned = device !== undefined && (await verifyCapture(capture, device.publicKey))
  const flags: CaptureFlag[] = [
    ...(isSigned ? [] : (['bad_signature'] as const)),
    ...(isLate(visit) ? (['late'] as const) : []),
  ]
  return {
    ...capture,
    accountId,
    hash: hashCapture(withoutSignature(capture)),
    receivedAt: ctx.now.toISOString(),
    flags,
  }
}

async function writeCaptures(ctx: WriteCtx, fresh: readonly SignedCapture[], taken: Taken): Promise<void> {
  if (fresh.length === 0) return
  await ctx.tx
    .insert(siteCaptures)
    .values(await Promise.all(fresh.map((capture) => rowOf(ctx, capture, taken))))
  const media = fresh.flatMap(({ id, visitId, media: named }) =>
    named.map(({ sha256, kind }) => ({ id: newId(), visitId, captureId: id, sha256, kind })),
  )
  if (media.length > 0) await ctx.tx.insert(siteMedia).values(media)
  const { visit } = taken
  if (visit.state === 'planned' || visit.state === 'taken')
    await changeVisit(ctx, visit.id, { state: 'in_progress' })
  if (!isOver(visit)) await refreshConflicts(ctx, visit)
}

/** What is kept is read whole: beyond the bound a version would be left out unseen. The device keeps what is refused. */
async function assertRoom(ctx: WriteCtx, visitId: string, fresh: number): Promise<void> {
  if (fresh > 0 && (await countCaptures(ctx, visitId)) + fresh > mostCaptures)
    throw new AppError('limit_exceeded', {
      reason: 'site_too_many_captures',
      params: { limit: mostCaptures },
    })
}

const findKnown = (ctx: WriteCtx, ids: string[]) =>
  ctx.tx
    .select()
    .from(siteCaptures)
    .where(and(eq(siteCaptures.tenantId, ctx.tenant.id), inArray(siteCaptures.id, ids)))

/**
 * Takes in what a device kept on site and gives a receipt for each: sent again it answers the same, and nothing that
 * arrives is thrown away, however late or odd. A bad signature, a gap in the numbers or a clock that jumped is flagged.
 */
export const receiveCaptures = defineAction({
  name: 'evaluation.site.receive',
  can: ['inspect', siteSubject],
  input: captureBatchInput,
  output: captureBatchOutput,
  async run(ctx, { id, captures, fileIds }) {
    const { accountId } = await assertInspector(ctx, id)
    const { visit, campaign } = await lockVisit(ctx, { id })
    const fresh = freshOf(
      captures,
      await findKnown(
        ctx,
        captures.map((capture) => capture.id),
      ),
    )
    await assertRoom(ctx, id, fresh.length)
    const devices = (await readDevices(ctx, id)).filter((device) => device.accountId === accountId)
    assertPossible(fresh, { visit, index: await indexOfCampaign(ctx, campaign), devices })
    await writeCaptures(ctx, fresh, { visit, accountId, devices })
    const media = await keepMedia(ctx, captures, fileIds)
    const kept = await readCaptures(ctx, id)
    const flags = visitFlags(ctx, visit.day, { captures: kept, devices })
    const byId = new Map(kept.map((row) => [row.id, row]))
    ctx.audit({ subject: siteSubject, id, after: { captures: fresh.length, files: fileIds.length } })
    return {
      receipts: [...new Set(captures.map((capture) => capture.id))].flatMap((captureId) => {
        const row = byId.get(captureId)
        if (!row) return []
        const { hash, receivedAt } = row
        return [
          {
            id: captureId,
            hash,
            receivedAt,
            flags: flags.get(captureId) ?? [],
            media: media.get(captureId) ?? [],
          },
        ]
      }),
      serverTime: ctx.now.toISOString(),
    }
  },
})
