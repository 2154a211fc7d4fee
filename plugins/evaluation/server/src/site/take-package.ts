import { AppError, newId } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import {
  deviceKeyOf,
  packageHash as hashOf,
  takePackageInput,
  takePackageOutput,
} from '@linli/evaluation-contract/site'
import { and, eq, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assertFit } from './fit-inspectors.sql.ts'
import { makePackage, peekDossier } from './make-package.ts'
import { siteCaptures, siteDevices } from './site.schema.ts'
import { assertPackageDay } from './validity.ts'
import { assertInspector, changeVisit, lockVisit, type VisitRecord } from './visit.sql.ts'

type Device = typeof siteDevices.$inferSelect

/** Under one key of this association there is one account: who signs is who took the package. */
async function findDevice(ctx: WriteCtx, deviceKey: string, accountId: string): Promise<Device[]> {
  const known = await ctx.tx
    .select()
    .from(siteDevices)
    .where(and(eq(siteDevices.tenantId, ctx.tenant.id), eq(siteDevices.deviceKey, deviceKey)))
    .limit(200)
  if (known.some((device) => device.accountId !== accountId))
    throw new AppError('conflict', { reason: 'site_device_of_another' })
  return known
}

/** The device has what this server hands out now, and not something of its own making. */
async function assertCurrent(ctx: WriteCtx, id: string, packageHash: string): Promise<void> {
  const { content } = await makePackage(ctx, id, (assessmentId) => peekDossier(ctx, assessmentId))
  if (hashOf(content) !== packageHash) throw new AppError('conflict', { reason: 'site_package_changed' })
}

/** Whether the device's chain has begun: then it hangs on the package that was taken first. */
async function hasCaptures(ctx: WriteCtx, { visitId, deviceKey }: Device): Promise<boolean> {
  const [row] = await ctx.tx
    .select({ id: siteCaptures.id })
    .from(siteCaptures)
    .where(
      and(
        eq(siteCaptures.tenantId, ctx.tenant.id),
        eq(siteCaptures.visitId, visitId),
        eq(siteCaptures.deviceKey, deviceKey),
      ),
    )
    .limit(1)
  return row !== undefined
}

async function markTaken(ctx: WriteCtx, { id, state }: VisitRecord): Promise<VisitRecord['state']> {
  if (state === 'settled' || state === 'cancelled')
    throw new AppError('illegal_move', { reason: `site_visit_is_${state}` })
  if (state !== 'planned') return state
  await changeVisit(ctx, id, { state: 'taken' })
  return 'taken'
}

/**
 * Said by a device once the package lies on it: from then on its captures are known by its key. Said again it answers the
 * same; the chain of the device hangs on the package it took first.
 */
export const takePackage = defineAction({
  name: 'evaluation.site.take',
  can: ['inspect', siteSubject],
  input: takePackageInput,
  output: takePackageOutput,
  async run(ctx, { id, packageHash, publicKey }) {
    const { accountId } = await assertInspector(ctx, id)
    const { visit, campaign } = await lockVisit(ctx, { id })
    const deviceKey = deviceKeyOf(publicKey)
    const serverTime = ctx.now.toISOString()
    const known = (await findDevice(ctx, deviceKey, accountId)).find(({ visitId }) => visitId === id)
    ctx.audit({
      subject: siteSubject,
      id,
      before: { state: visit.state },
      after: { packageTaken: packageHash },
    })
    if (known && (known.packageHash === packageHash || (await hasCaptures(ctx, known))))
      return { state: visit.state, deviceKey, takenAt: known.takenAt, serverTime }
    assertPackageDay(ctx, visit.day)
    await assertFit(ctx, visit, [accountId])
    await assertCurrent(ctx, id, packageHash)
    const state = await markTaken(ctx, visit)
    const [device] = await ctx.tx
      .insert(siteDevices)
      .values({
        id: newId(),
        visitId: id,
        accountId,
        deviceKey,
        publicKey,
        packageHash,
        takenAt: serverTime,
      })
      .onConflictDoUpdate({
        target: [siteDevices.tenantId, siteDevices.visitId, siteDevices.deviceKey],
        set: { packageHash, version: sql`${siteDevices.version} + 1`, updatedAt: sql`now()` },
      })
      .returning({ takenAt: siteDevices.takenAt })
    if (!device) throw new AppError('not_found')
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.site.take',
      object: id,
      payload: { visit: id, deviceKey, packageHash },
    })
    return { state, deviceKey, takenAt: device.takenAt, serverTime }
  },
})
