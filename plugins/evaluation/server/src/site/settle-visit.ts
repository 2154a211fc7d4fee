import { AppError, newId } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { settleVisitInput, visitRow } from '@linli/evaluation-contract/site'
import { sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { layerScores } from '../panel/panel.schema.ts'
import { assertMedia } from './assert-media.ts'
import type { CaptureRecord } from './captures.sql.ts'
import { readConflicts, readVersions } from './site-conflicts.sql.ts'
import { changeVisit, lockVisit, readVisitRow, type LockedVisit } from './visit.sql.ts'

/**
 * What each part comes to: the version that a person chose, elsewhere the one that all devices share, as it was handed in.
 * One that came afterwards is taken only where an officer chose it, and not before its pictures are here.
 */
async function settledParts(ctx: WriteCtx, { visit }: LockedVisit): Promise<CaptureRecord[]> {
  const [versions, conflicts] = await Promise.all([readVersions(ctx, visit), readConflicts(ctx, visit.id)])
  const open = conflicts.filter(({ state }) => state === 'open').length
  if (open > 0) throw new AppError('illegal_move', { reason: 'site_conflicts_open', params: { count: open } })
  const chosen = new Map(conflicts.map(({ part, chosenId }) => [part, chosenId]))
  const rows = visit.parts.map((part) => {
    const own = versions.get(part) ?? []
    const one = own.find(({ id }) => id === chosen.get(part)) ?? own.find(({ isAside }) => !isAside)
    if (!one)
      throw new AppError('illegal_move', { reason: 'site_parts_missing', params: { count: 1, parts: part } })
    return one.row
  })
  await assertMedia(ctx, rows)
  return rows
}

/**
 * Takes what was found on site for the points of its parts, above what scorers said: the association's own rule. The
 * moment is the database's after the campaign's lock, so that a publication tells what came before it.
 */
async function writeSitePoints(
  ctx: WriteCtx,
  { visit }: LockedVisit,
  rows: readonly CaptureRecord[],
): Promise<void> {
  await ctx.tx.insert(layerScores).values(
    rows.map((row) => ({
      id: newId(),
      campaignId: visit.campaignId,
      assessmentId: visit.assessmentId,
      part: row.part ?? '',
      layer: 'site' as const,
      points: row.points ?? 0,
      levelId: row.levelId,
      judges: row.judges,
      reason: row.note,
      authorId: row.accountId,
      createdAt: sql`clock_timestamp()`,
    })),
  )
}

/** Settles a visit that was handed in, once a person chose wherever versions differed; the estate may then be published. */
export const settleVisit = defineAction({
  name: 'evaluation.site.settle',
  can: ['manage', siteSubject],
  input: settleVisitInput,
  output: visitRow,
  async run(ctx, { id, version }) {
    await assertNoScorer(ctx)
    const locked = await lockVisit(ctx, { id, version })
    const { visit, assessment, campaign } = locked
    if (visit.state !== 'handed_in')
      throw new AppError('illegal_move', { reason: `site_visit_is_${visit.state}` })
    if (assessment.state !== 'site_check')
      throw new AppError('illegal_move', { reason: 'site_estate_not_waiting' })
    const rows = await settledParts(ctx, locked)
    await writeSitePoints(ctx, locked, rows)
    await changeVisit(ctx, id, { state: 'settled', settledAt: ctx.now.toISOString() })
    ctx.audit({
      subject: siteSubject,
      id,
      before: { state: visit.state },
      after: { state: 'settled', parts: rows.length },
    })
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.site.settle',
      object: id,
      payload: { visit: id, captures: rows.map(({ part, hash }) => ({ part, hash })) },
    })
    return readVisitRow(ctx, id)
  },
})
