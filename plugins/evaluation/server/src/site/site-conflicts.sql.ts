import { newId } from '@linli/contract'
import { isInConflict, latestVersions } from '@linli/evaluation-contract/site'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { readCaptures, type CaptureRecord } from './captures.sql.ts'
import { siteConflicts } from './site.schema.ts'

export type ConflictRecord = typeof siteConflicts.$inferSelect

export interface PartVersion {
  id: string
  deviceKey: string
  seq: number
  part: string
  points: number
  receivedAt: string
  isSigned: boolean
  row: CaptureRecord
}

/** Captures of parts that came in time, as versions of their part. What came once a visit was over is only kept. */
export const partVersions = (captures: readonly CaptureRecord[]): Map<string, PartVersion[]> =>
  latestVersions(
    captures.flatMap((row): PartVersion[] => {
      const { id, deviceKey, seq, part, points, receivedAt, flags } = row
      if (part === null || points === null || flags.includes('late')) return []
      return [
        { id, deviceKey, seq, part, points, receivedAt, isSigned: !flags.includes('bad_signature'), row },
      ]
    }),
  )

export const readConflicts = (
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  visitId: string,
): Promise<ConflictRecord[]> =>
  ctx.tx
    .select()
    .from(siteConflicts)
    .where(and(eq(siteConflicts.tenantId, ctx.tenant.id), eq(siteConflicts.visitId, visitId)))
    .orderBy(siteConflicts.part)

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))

/**
 * Opens a conflict where the latest versions of a part differ, and closes one whose devices have come to agree. A decision
 * holds for the versions it was made on: with another version the part is open again.
 */
export async function refreshConflicts(ctx: WriteCtx, visitId: string): Promise<void> {
  const [captures, known] = await Promise.all([readCaptures(ctx, visitId), readConflicts(ctx, visitId)])
  const before = new Map(known.map((row) => [row.part, row]))
  for (const [part, versions] of partVersions(captures)) {
    const row = before.get(part)
    const ids = versions.map(({ id }) => id)
    const isOpen = isInConflict(versions)
    if (!row && !isOpen) continue
    if (row && isSameSet(row.versions, ids)) continue
    const state = isOpen ? ('open' as const) : ('agreed' as const)
    await ctx.tx
      .insert(siteConflicts)
      .values({ id: newId(), visitId, part, versions: ids, state })
      .onConflictDoUpdate({
        target: [siteConflicts.tenantId, siteConflicts.visitId, siteConflicts.part],
        set: {
          versions: ids,
          state,
          chosenId: null,
          reason: null,
          decidedByName: null,
          decidedAt: null,
          version: sql`${siteConflicts.version} + 1`,
          updatedAt: sql`now()`,
        },
      })
  }
}
