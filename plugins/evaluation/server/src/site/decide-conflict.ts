import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { decideSiteConflictInput, siteConflict } from '@linli/evaluation-contract/site'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { readVersions, type ConflictRecord } from './site-conflicts.sql.ts'
import { siteConflicts } from './site.schema.ts'
import { toConflict } from './visit-record.ts'
import { assertDecides, lockVisit, type LockedVisit } from './visit.sql.ts'

async function lockConflict(ctx: WriteCtx, { id, version }: { id: string; version: number }) {
  const own = and(eq(siteConflicts.tenantId, ctx.tenant.id), eq(siteConflicts.id, id))
  const [found] = await ctx.tx.select({ visitId: siteConflicts.visitId }).from(siteConflicts).where(own)
  if (!found) throw new AppError('not_found')
  const locked = await lockVisit(ctx, { id: found.visitId })
  const by = await assertDecides(ctx, locked.visit)
  const [row] = await ctx.tx.select().from(siteConflicts).where(own).for('update')
  if (!row) throw new AppError('not_found')
  checkVersion(row, version, { id, state: row.state, version: row.version })
  if (locked.visit.state === 'settled' || locked.visit.state === 'cancelled')
    throw new AppError('illegal_move', { reason: `site_visit_is_${locked.visit.state}` })
  if (by === 'lead') await assertInTime(ctx, locked, row)
  return { ...locked, row }
}

/** What came after the signature or the hand-in may be of the lead's own phone: an officer weighs it. */
async function assertInTime(ctx: WriteCtx, { visit }: LockedVisit, { part, versions }: ConflictRecord) {
  const own = (await readVersions(ctx, visit)).get(part) ?? []
  if (own.some(({ id, isAside }) => isAside && versions.includes(id)))
    throw new AppError('forbidden', { reason: 'site_officer_decides' })
}

/** Chooses one of the versions of a part; the others stay to be read. By the lead of the visit or who settles it. */
export const decideSiteConflict = defineAction({
  name: 'evaluation.site.decide',
  can: ['decide', siteSubject],
  input: decideSiteConflictInput,
  output: siteConflict,
  async run(ctx, { id, version, captureId, reason }) {
    const { row, visit, campaign } = await lockConflict(ctx, { id, version })
    if (row.state === 'agreed') throw new AppError('illegal_move', { reason: 'site_versions_agree' })
    if (!row.versions.includes(captureId))
      throw new AppError('bad_input', { issues: [{ path: 'captureId', rule: 'site_no_such_version' }] })
    const [after] = await ctx.tx
      .update(siteConflicts)
      .set({
        state: 'decided',
        chosenId: captureId,
        reason,
        decidedByName: ctx.actor.name,
        decidedAt: ctx.now.toISOString(),
        version: sql`${siteConflicts.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(siteConflicts.tenantId, ctx.tenant.id), eq(siteConflicts.id, id)))
      .returning()
    if (!after) throw new AppError('not_found')
    ctx.audit({ subject: siteSubject, id: visit.id, after: { decidedPart: row.part }, reason })
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.site.decide',
      object: visit.id,
      payload: { visit: visit.id, part: row.part, versions: row.versions, chosen: captureId, reason },
    })
    return toConflict(await indexOfCampaign(ctx, campaign), after)
  },
})
