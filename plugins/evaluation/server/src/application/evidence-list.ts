import { scoreSubject } from '@linli/evaluation-contract'
import type { Dossier } from '@linli/evaluation-contract/campaign'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'

import { evidence, evidenceLinks } from '../evidence/evidence.schema.ts'
import type { ReadCtx } from '../kit.ts'

/** As many as a letter holds; what decides first is among them. */
const mostPieces = 1_000

const parts = sql<string[]>`array_agg(${evidenceLinks.part} order by ${evidenceLinks.part})`
const columns = {
  id: evidence.id,
  kind: evidence.kind,
  title: evidence.title,
  note: evidence.note,
  eventFrom: evidence.eventFrom,
  eventTo: evidence.eventTo,
  receivedAt: evidence.receivedAt,
  url: evidence.url,
}

/** What evidence there is for a year, its company's included, with the names of its files; the files stay here. */
export async function evidenceList(
  ctx: Pick<ReadCtx, 'tx' | 'files'>,
  year: number,
): Promise<Dossier['evidence']> {
  const rows = await ctx.tx
    .select({ ...columns, parts })
    .from(evidence)
    .innerJoin(
      evidenceLinks,
      and(eq(evidenceLinks.tenantId, evidence.tenantId), eq(evidenceLinks.evidenceId, evidence.id)),
    )
    .where(and(eq(evidence.year, year), isNull(evidence.removedAt)))
    .groupBy(evidence.tenantId, evidence.id)
    .orderBy(desc(sql`bool_or(${evidenceLinks.isPrimary})`), desc(evidence.eventTo), desc(evidence.id))
    .limit(mostPieces)
  const files = await ctx.files.listMany(
    scoreSubject,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    files: (files.get(row.id) ?? []).map(({ id, name, type, size }) => ({ id, name, type, size })),
  }))
}
