import { scoreSubject } from '@linli/evaluation-contract'
import type { Dossier } from '@linli/evaluation-contract/campaign'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'

import { evidence, evidenceLinks } from '../evidence/evidence.schema.ts'
import { evidencePrints } from '../flag/flag.schema.ts'
import type { ReadCtx } from '../kit.ts'

/** As many as a letter holds; what decides first is among them. */
const mostPieces = 1_000

const parts = sql<string[]>`array_agg(${evidenceLinks.part} order by ${evidenceLinks.part})`
const columns = {
  tenantId: evidence.tenantId,
  id: evidence.id,
  kind: evidence.kind,
  purpose: evidence.purpose,
  title: evidence.title,
  note: evidence.note,
  eventFrom: evidence.eventFrom,
  eventTo: evidence.eventTo,
  receivedAt: evidence.receivedAt,
  url: evidence.url,
}

type Prints = Map<string, { sha256: string; dhash: string | null }>

async function printsOf({ tx }: Pick<ReadCtx, 'tx'>, ids: readonly string[]): Promise<Prints> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ fileId: evidencePrints.fileId, sha256: evidencePrints.sha256, dhash: evidencePrints.dhash })
    .from(evidencePrints)
    .where(and(eq(evidencePrints.owner, 'evidence'), inArray(evidencePrints.ownerId, [...ids])))
  return new Map(rows.map(({ fileId, ...print }) => [fileId, print]))
}

/** By what a file is known again; a file from before prints were kept says nothing. */
const printFields = (print: { sha256: string; dhash: string | null } | undefined) =>
  print ? { sha256: print.sha256, ...(print.dhash === null ? {} : { dhash: print.dhash }) } : {}

/** Files by their piece: the estate's own, and the company's where they lie. */
async function filesOf(
  { tenant, files }: Pick<ReadCtx, 'tenant' | 'files'>,
  rows: readonly { id: string; tenantId: string }[],
) {
  const [own, inherited] = [true, false].map((isOwn) =>
    rows.filter(({ tenantId }) => (tenantId === tenant.id) === isOwn).map(({ id }) => id),
  )
  const found = await Promise.all([
    files.listMany(scoreSubject, own ?? []),
    files.listInherited(scoreSubject, inherited ?? []),
  ])
  return new Map(found.flatMap((some) => [...some]))
}

/**
 * What evidence there is for a year, its company's included and what waits to be confirmed left out, with the names of its files and their prints; the files
 * stay where they lie. By ids: just these, what came for an appeal among them, which a dossier never holds.
 */
export async function evidenceList(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'files'>,
  { year, ids: picked }: { year: number; ids?: readonly string[] },
): Promise<Dossier['evidence']> {
  const rows = await ctx.tx
    .select({ ...columns, parts })
    .from(evidence)
    .innerJoin(
      evidenceLinks,
      and(
        eq(evidenceLinks.tenantId, evidence.tenantId),
        eq(evidenceLinks.evidenceId, evidence.id),
        eq(evidenceLinks.state, 'confirmed'),
      ),
    )
    .where(
      and(
        eq(evidence.year, year),
        isNull(evidence.removedAt),
        picked ? inArray(evidence.id, [...picked]) : eq(evidence.purpose, 'score'),
      ),
    )
    .groupBy(evidence.tenantId, evidence.id)
    .orderBy(desc(sql`bool_or(${evidenceLinks.isPrimary})`), desc(evidence.eventTo), desc(evidence.id))
    .limit(mostPieces)
  const ids = rows.map(({ id }) => id)
  const [files, prints] = await Promise.all([filesOf(ctx, rows), printsOf(ctx, ids)])
  return rows.map(({ purpose, tenantId: _keeper, ...row }) => ({
    ...row,
    ...(purpose === 'appeal' ? { purpose } : {}),
    files: (files.get(row.id) ?? []).map(({ id, name, type, size }) => ({
      id,
      name,
      type,
      size,
      ...printFields(prints.get(id)),
    })),
  }))
}
