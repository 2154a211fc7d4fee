import type { SignedCapture } from '@linli/evaluation-contract/site'
import { and, asc, eq, inArray } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { siteCaptures, siteDevices, siteMedia } from './site.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>
export type CaptureRecord = typeof siteCaptures.$inferSelect
export type MediaRecord = typeof siteMedia.$inferSelect
export type DeviceRecord = typeof siteDevices.$inferSelect

/** Of a visit: more than two inspectors make in a day, all corrections included. */
export const mostCaptures = 5_000

export const readCaptures = (ctx: Ctx, visitId: string): Promise<CaptureRecord[]> =>
  ctx.tx
    .select()
    .from(siteCaptures)
    .where(and(eq(siteCaptures.tenantId, ctx.tenant.id), eq(siteCaptures.visitId, visitId)))
    .orderBy(asc(siteCaptures.deviceKey), asc(siteCaptures.seq), asc(siteCaptures.id))
    .limit(mostCaptures)

export const countCaptures = (ctx: Ctx, visitId: string): Promise<number> =>
  ctx.tx.$count(
    siteCaptures,
    and(eq(siteCaptures.tenantId, ctx.tenant.id), eq(siteCaptures.visitId, visitId)),
  )

export const readDevices = (ctx: Ctx, visitId: string): Promise<DeviceRecord[]> =>
  ctx.tx
    .select()
    .from(siteDevices)
    .where(and(eq(siteDevices.tenantId, ctx.tenant.id), eq(siteDevices.visitId, visitId)))

export const readMedia = (ctx: Ctx, captureIds: readonly string[]): Promise<MediaRecord[]> =>
  captureIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select()
        .from(siteMedia)
        .where(and(eq(siteMedia.tenantId, ctx.tenant.id), inArray(siteMedia.captureId, [...captureIds])))
        .orderBy(asc(siteMedia.captureId), asc(siteMedia.sha256))

/** What the device signed, out of what is kept of it. */
export const signedOf = (row: CaptureRecord): SignedCapture => ({
  id: row.id,
  visitId: row.visitId,
  deviceKey: row.deviceKey,
  seq: row.seq,
  prev: row.prev,
  kind: row.kind,
  part: row.part,
  points: row.points,
  levelId: row.levelId,
  judges: row.judges,
  note: row.note,
  capturedAt: row.capturedAt,
  clockOffsetMs: row.clockOffsetMs,
  place: row.place,
  media: row.media,
  signature: row.signature,
})
