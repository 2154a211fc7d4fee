import { newId } from '@linli/contract'
import { isAside, isInConflict, latestVersions, type CaptureFlag } from '@linli/evaluation-contract/site'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { readCaptures, readDevices, type CaptureRecord } from './captures.sql.ts'
import { siteConflicts } from './site.schema.ts'
import { visitFlags } from './visit-flags.ts'
import type { VisitRecord } from './visit.sql.ts'

export type ConflictRecord = typeof siteConflicts.$inferSelect

export interface PartVersion {
  id: string
  deviceKey: string
  seq: number
  part: string
  points: number
  receivedAt: string
  isSigned: boolean
  isAside: boolean
  row: CaptureRecord
}

/** Captures of parts as versions of their part, those aside included: with them a person has to choose. */
export const partVersions = (
  captures: readonly CaptureRecord[],
  flags: ReadonlyMap<string, readonly CaptureFlag[]>,
): Map<string, PartVersion[]> =>
  latestVersions(
    captures.flatMap((row): PartVersion[] => {
      const { id, deviceKey, seq, part, points, receivedAt } = row
      if (part === null || points === null) return []
      const odd = flags.get(id) ?? row.flags
      const isSigned = !odd.includes('bad_signature')
      return [{ id, deviceKey, seq, part, points, receivedAt, isSigned, isAside: isAside(odd), row }]
    }),
  )

/** The versions of a visit's parts, by what its devices' chains say now. */
export async function readVersions(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { id, day }: Pick<VisitRecord, 'id' | 'day'>,
): Promise<Map<string, PartVersion[]>> {
  const [captures, devices] = await Promise.all([readCaptures(ctx, id), readDevices(ctx, id)])
  return partVersions(captures, visitFlags(ctx, day, { captures, devices }))
}

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
export async function refreshConflicts(ctx: WriteCtx, visit: Pick<VisitRecord, 'id' | 'day'>): Promise<void> {
  const visitId = visit.id
  const [all, known] = await Promise.all([readVersions(ctx, visit), readConflicts(ctx, visitId)])
  const before = new Map(known.map((row) => [row.part, row]))
  for (const [part, versions] of all) {
    const row = before.get(part)
    const ids = versions.map(({ id }) => id)
    const isOpen = isInConflict(versions)
    if (!row && !isOpen) continue
    // The same versions may come to be aside, once the signature before them arrives.
    if (row && isSameSet(row.versions, ids) && (row.state !== 'agreed' || !isOpen)) continue
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
