import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { grantUsed } from '@linli/evaluation-contract/campaign'
import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'

import { isDelivered } from '../campaign/tell-companies.ts'
import { nextRefreshAt } from '../fact/refresh-time.rules.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assessments, dossiers } from '../panel/panel.schema.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { dossierReadings } from './reading.schema.ts'

export const readingsTimer = 'dossier-readings'
const daily = 'daily'
/** The hour at which yesterday is told; by then nobody is in the middle of it. */
const hour = 2
/** Letters a run, a few seconds of work; what is left is told by another run at once. */
const atOnce = 500

/** Arms the next daily letter about readings; what was armed before moves. */
export const armReadings = (ctx: Pick<WriteCtx, 'timers' | 'tenant' | 'now'>): Promise<void> =>
  ctx.timers.set(readingsTimer, daily, nextRefreshAt(ctx.now, ctx.tenant, hour))

/** Days that are over and of which the estate was not told, oldest first, with their two counts. */
const untoldDays = (ctx: WriteCtx, today: string) =>
  ctx.tx
    .select({
      id: dossierReadings.assessmentId,
      estateId: assessments.estateId,
      day: dossierReadings.day,
      readers: sql<number>`count(*)::int`,
      readings: sql<number>`sum(${dossierReadings.readings})::int`,
    })
    .from(dossierReadings)
    .innerJoin(
      assessments,
      and(
        eq(assessments.tenantId, dossierReadings.tenantId),
        eq(assessments.id, dossierReadings.assessmentId),
      ),
    )
    .where(
      and(
        eq(dossierReadings.tenantId, ctx.tenant.id),
        isNull(dossierReadings.toldAt),
        lt(dossierReadings.day, today),
      ),
    )
    .groupBy(dossierReadings.assessmentId, assessments.estateId, dossierReadings.day)
    .orderBy(asc(dossierReadings.day), asc(dossierReadings.assessmentId))
    .limit(atOnce)

type Told = Awaited<ReturnType<typeof untoldDays>>

const markTold = (ctx: WriteCtx, told: Told) =>
  ctx.tx
    .update(dossierReadings)
    .set({
      toldAt: ctx.now.toISOString(),
      version: sql`${dossierReadings.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      and(
        eq(dossierReadings.tenantId, ctx.tenant.id),
        isNull(dossierReadings.toldAt),
        or(
          ...told.map(({ id, day }) =>
            and(eq(dossierReadings.assessmentId, id), eq(dossierReadings.day, day)),
          ),
        ),
      ),
    )

/** Whether a dossier can still be opened; without one the daily alarm rests until the next is handed over. */
async function hasDossiers(ctx: WriteCtx): Promise<boolean> {
  const [one] = await ctx.tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.tenantId, ctx.tenant.id))
    .limit(1)
  return one !== undefined
}

/**
 * Tells each estate how often its dossier was opened on the days that are over, by how many people: no names, since
 * scoring is blind. One letter an estate and day; an estate that has left keeps nobody else waiting.
 */
export const tellReadings = defineAction({
  name: 'evaluation.desk.tell-readings',
  can: ['manage', campaignSubject],
  input: z.object({ key: z.string(), payload: z.unknown().optional() }),
  output: z.object({ told: z.int(), unreachable: z.int() }),
  async run(ctx) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const days = await untoldDays(ctx, dayIn(ctx.tenant.timezone, ctx.now))
    let told = 0
    for (const { id, estateId, day, readers, readings } of days)
      if (
        await isDelivered(
          ctx.exchange.send(grantUsed, { tenantId: estateId, key: id, body: { id, day, readers, readings } }),
        )
      )
        told += 1
    if (days.length > 0) await markTold(ctx, days)
    if (days.length === atOnce) await ctx.timers.set(readingsTimer, daily, ctx.now)
    else if (await hasDossiers(ctx)) await armReadings(ctx)
    const unreachable = days.length - told
    ctx.audit({ subject: campaignSubject, id: null, after: { readingsTold: told, unreachable } })
    return { told, unreachable }
  },
})
