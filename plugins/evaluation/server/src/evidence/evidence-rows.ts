import { scoreSubject, type evidenceLinkStates, type EvidenceRow } from '@linli/evaluation-contract'
import { and, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { evidence, evidenceLinks } from './evidence.schema.ts'

/** How many pieces stand behind each part of a year, the company's among them; what came for an appeal stands behind none, nor what waits to be confirmed. */
export async function countEvidence({ tx }: Pick<ReadCtx, 'tx'>, year: number): Promise<Map<string, number>> {
  const rows = await tx
    .select({ part: evidenceLinks.part, pieces: sql<number>`count(*)::int` })
    .from(evidenceLinks)
    .innerJoin(
      evidence,
      and(eq(evidence.tenantId, evidenceLinks.tenantId), eq(evidence.id, evidenceLinks.evidenceId)),
    )
    .where(
      and(
        eq(evidenceLinks.year, year),
        eq(evidenceLinks.state, 'confirmed'),
        isNull(evidence.removedAt),
        eq(evidence.purpose, 'score'),
      ),
    )
    .groupBy(evidenceLinks.part)
  return new Map(rows.map(({ part, pieces }) => [part, pieces]))
}

const partsIn = (state: (typeof evidenceLinkStates)[number]) => sql<
  string[]
>`(select coalesce(array_agg(used.part order by used.part), '{}')
  from ${evidenceLinks} used where used.tenant_id = ${evidence.tenantId} and used.evidence_id = ${evidence.id} and used.state = ${state})`

const isCarriedOn = sql<boolean>`exists (select 1 from ${evidence} later
  where later.tenant_id = ${evidence.tenantId} and later.carried_from_id = ${evidence.id} and later.removed_at is null)`

/** What a row shows of the piece itself. */
export const rowColumns = {
  tenantId: evidence.tenantId,
  id: evidence.id,
  version: evidence.version,
  purpose: evidence.purpose,
  kind: evidence.kind,
  title: evidence.title,
  note: evidence.note,
  eventFrom: evidence.eventFrom,
  eventTo: evidence.eventTo,
  receivedAt: evidence.receivedAt,
  validUntil: evidence.validUntil,
  usedBy: partsIn('confirmed'),
  toConfirm: partsIn('to_confirm'),
  isCarriedOn,
  url: evidence.url,
  addedByName: evidence.addedByName,
}
const columns = { ...rowColumns, isPrimary: evidenceLinks.isPrimary }

const readRows = (ctx: Pick<ReadCtx, 'tx'>, where: SQL | undefined) =>
  ctx.tx
    .select(columns)
    .from(evidence)
    .innerJoin(
      evidenceLinks,
      and(eq(evidenceLinks.tenantId, evidence.tenantId), eq(evidenceLinks.evidenceId, evidence.id)),
    )
    .where(and(isNull(evidence.removedAt), where))
    .orderBy(desc(evidenceLinks.isPrimary), desc(evidence.eventTo), desc(evidence.id))
    .limit(500)

export type EvidenceRecord = Awaited<ReturnType<typeof readRows>>[number]

/** Rows with the names of their files; the company's files are in its own store. */
export async function withFiles(
  ctx: Pick<ReadCtx, 'tenant' | 'files'>,
  rows: readonly EvidenceRecord[],
): Promise<EvidenceRow[]> {
  const files = await ctx.files.listMany(
    scoreSubject,
    rows.map(({ id }) => id),
  )
  return rows.map(({ tenantId, ...row }) => ({
    ...row,
    files: files.get(row.id) ?? [],
    isInherited: tenantId !== ctx.tenant.id,
  }))
}

/** What stands behind a part in a year, what decides first. */
export const evidenceOfPart = async (
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'files'>,
  { year, part }: { year: number; part: string },
): Promise<EvidenceRow[]> =>
  withFiles(ctx, await readRows(ctx, and(eq(evidenceLinks.year, year), eq(evidenceLinks.part, part))))

/** One piece of this tenant, as it stands behind the first of its parts; null when it has none or is gone. */
export async function evidenceRowOf(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'files'>,
  id: string,
): Promise<EvidenceRow | null> {
  const rows = await readRows(ctx, and(eq(evidence.tenantId, ctx.tenant.id), eq(evidence.id, id)))
  const [row] = await withFiles(ctx, rows.slice(0, 1))
  return row ?? null
}
