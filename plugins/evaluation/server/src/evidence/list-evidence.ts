import { evidenceInput, evidenceOutput, scoreSubject } from '@linli/evaluation-contract'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, isNull, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { rubricOfYear } from '../score/load-score.ts'
import { rowColumns, withFiles, type EvidenceRecord } from './evidence-rows.ts'
import { evidence, evidenceLinks } from './evidence.schema.ts'

const sorts = {
  receivedAt: {
    column: evidence.receivedAt,
    type: 'timestamptz',
    of: (row: EvidenceRecord) => row.receivedAt,
  },
} as const

/** Evidence of a year, the company's included, the latest first. */
export const listEvidence = defineQuery({
  name: 'evaluation.evidence.list',
  can: ['read', scoreSubject],
  input: evidenceInput,
  output: evidenceOutput,
  async run(ctx, { limit, cursor, q, year: asked, part }) {
    const { frame } = await rubricOfYear(ctx, asked)
    const keys = keyset({
      sorts,
      sort: '-receivedAt',
      id: evidence.id,
      idOf: (row: EvidenceRecord) => row.id,
      cursor,
      limit,
      filters: { q, year: frame.year, part },
    })
    const rows = await ctx.tx
      .select({
        ...rowColumns,
        isPrimary: sql<boolean>`bool_or(${evidenceLinks.isPrimary})`,
      })
      .from(evidence)
      .innerJoin(
        evidenceLinks,
        and(eq(evidenceLinks.tenantId, evidence.tenantId), eq(evidenceLinks.evidenceId, evidence.id)),
      )
      .where(
        and(
          eq(evidence.year, frame.year),
          isNull(evidence.removedAt),
          q ? ilike(evidence.title, likeAnywhere(q)) : undefined,
          keys.where,
        ),
      )
      .groupBy(evidence.tenantId, evidence.id)
      .having(part ? sql`bool_or(${evidenceLinks.part} = ${part})` : undefined)
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: await withFiles(ctx, page.rows) }
  },
})
