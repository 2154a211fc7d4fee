import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import type { SiteConflict, SiteVersion } from '@linli/evaluation-contract/site'
import { and, eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { scorers } from '../panel/panel.schema.ts'
import { readCaptures, readDevices, readMedia, type CaptureRecord, type MediaRecord } from './captures.sql.ts'
import { partVersions, readConflicts, type ConflictRecord } from './site-conflicts.sql.ts'
import { siteInspectors } from './site.schema.ts'
import { partLabel } from './site-parts.ts'
import { visitFlags } from './visit-flags.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

async function namesOf(ctx: Ctx, visitId: string): Promise<Map<string, string>> {
  const rows = await ctx.tx
    .select({ accountId: siteInspectors.accountId, name: scorers.name })
    .from(siteInspectors)
    .innerJoin(
      scorers,
      and(eq(scorers.tenantId, siteInspectors.tenantId), eq(scorers.id, siteInspectors.scorerId)),
    )
    .where(and(eq(siteInspectors.tenantId, ctx.tenant.id), eq(siteInspectors.visitId, visitId)))
  return new Map(rows.map(({ accountId, name }) => [accountId, name]))
}

const toMedia = ({ sha256, kind, fileId, receivedAt }: MediaRecord): SiteVersion['media'][number] => ({
  sha256,
  kind,
  fileId,
  serverSha256: fileId ? sha256 : null,
  receivedAt,
  isSame: fileId !== null,
})

const toVersion = (
  row: CaptureRecord,
  more: Pick<SiteVersion, 'flags' | 'media' | 'inspector' | 'isLatest'>,
): SiteVersion => ({
  id: row.id,
  hash: row.hash,
  receivedAt: row.receivedAt,
  kind: row.kind,
  part: row.part,
  points: row.points,
  levelId: row.levelId,
  judges: row.judges,
  note: row.note,
  deviceKey: row.deviceKey,
  seq: row.seq,
  capturedAt: row.capturedAt,
  clockOffsetMs: row.clockOffsetMs,
  hasPlace: row.place !== null,
  ...more,
})

export const toConflict = (index: RubricIndex, row: ConflictRecord): SiteConflict => ({
  id: row.id,
  part: row.part,
  label: partLabel(index, row.part).label,
  state: row.state,
  versions: row.versions,
  chosenId: row.chosenId,
  reason: row.reason,
  decidedByName: row.decidedByName,
  version: row.version,
})

/** Everything a visit's inspectors kept, all versions, with what is odd about each. */
export async function readVisitRecord(
  ctx: Ctx,
  { id, day }: { id: string; day: string },
  index: RubricIndex,
): Promise<{ captures: SiteVersion[]; conflicts: SiteConflict[] }> {
  const [captures, devices, conflicts, names] = await Promise.all([
    readCaptures(ctx, id),
    readDevices(ctx, id),
    readConflicts(ctx, id),
    namesOf(ctx, id),
  ])
  const media = Map.groupBy(
    await readMedia(
      ctx,
      captures.map((row) => row.id),
    ),
    ({ captureId }) => captureId,
  )
  const flags = visitFlags(ctx, day, { captures, devices })
  const latest = new Set(
    [...partVersions(captures, flags).values()]
      .flat()
      .flatMap((version) => (version.isAside ? [] : [version.id])),
  )
  return {
    captures: captures.map((row) =>
      toVersion(row, {
        flags: flags.get(row.id) ?? [],
        media: (media.get(row.id) ?? []).map(toMedia),
        inspector: names.get(row.accountId) ?? '',
        isLatest: latest.has(row.id),
      }),
    ),
    conflicts: conflicts.map((row) => toConflict(index, row)),
  }
}
