import { factSubject, sourcesInput, sourcesOutput } from '@linli/evaluation-contract'
import { keyset, type MetricRowLabel } from '@linli/kernel'
import { and, desc, eq, lte, sql, type SQL } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { chunksOf } from './chunks.rules.ts'
import { claimEntity } from './claim-fact.ts'
import { factPath } from './claim-task.ts'
import type { CurrentFact } from './current-facts.ts'
import { guardWord } from './fact-card.ts'
import { factSources } from './fact.schema.ts'
import { shownFact } from './shown-fact.ts'

/** The latest word on each record up to a revision; what is gone by then is among them. */
const recordsAt = (
  { tx }: ReadCtx,
  {
    tenantId,
    metric,
    year,
    revision,
  }: Pick<CurrentFact, 'tenantId' | 'metric' | 'revision'> & { year: number },
) =>
  tx
    .selectDistinctOn([factSources.entity, factSources.entityId], {
      rowId: factSources.id,
      table: factSources.entity,
      id: factSources.entityId,
      eventDate: factSources.eventDate,
      counted: factSources.counted,
      excludedBy: factSources.excludedBy,
      isGone: factSources.isGone,
    })
    .from(factSources)
    .where(
      and(
        eq(factSources.tenantId, tenantId),
        eq(factSources.year, year),
        eq(factSources.metric, metric),
        lte(factSources.revision, revision),
      ),
    )
    .orderBy(factSources.entity, factSources.entityId, desc(factSources.revision))
    .as('records')

type Records = ReturnType<typeof recordsAt>
interface Row {
  rowId: string
  table: string
  id: string
  eventDate: string
  counted: boolean
  excludedBy: string | null
}

function onlyWhere(records: Records, only: string | undefined): SQL | undefined {
  if (only === undefined) return undefined
  return only === 'counted' ? eq(records.counted, true) : eq(records.excludedBy, only)
}

/** A claim is called after its papers, as far as they lie in this tenant. */
async function labelClaims(ctx: ReadCtx, metric: string, rows: readonly Row[]): Promise<MetricRowLabel[]> {
  const papers = await ctx.files.listMany(
    factSubject,
    rows.map(({ id }) => id),
  )
  const path = factPath(ctx.tenant.id, metric)
  return [...papers].map(([id, files]) => ({
    id,
    title: files.map(({ name }) => name).join(ctx.actor.locale === 'zh-CN' ? '、' : ', '),
    path,
  }))
}

/** Providers word a hundred records at a time; a screen shows no more, an export does. */
async function labelRows(
  ctx: ReadCtx,
  metric: string,
  rows: readonly Row[],
): Promise<Map<string, MetricRowLabel>> {
  const claims = rows.filter(({ table }) => table === claimEntity)
  const records = chunksOf(
    rows.filter(({ table }) => table !== claimEntity),
    100,
  )
  const labels = await Promise.all([
    labelClaims(ctx, metric, claims),
    ...records.map((chunk) => ctx.metrics.label(metric, chunk)),
  ])
  return new Map(labels.flat().map((label) => [label.id, label]))
}

/** The records behind a fact, each with what it is to the figure and the way to it, the latest event first. */
export const listSources = defineQuery({
  name: 'evaluation.fact.sources',
  can: ['read', factSubject],
  input: sourcesInput,
  output: sourcesOutput,
  async run(ctx, { key, year: asked, only, revision, limit, cursor }) {
    const { year, fact } = await shownFact(ctx, { key, year: asked })
    if (!fact) return { rows: [] }
    const at = revision ?? fact.revision
    const records = recordsAt(ctx, { ...fact, year, revision: at })
    const keys = keyset({
      sorts: { eventDate: { column: records.eventDate, type: 'date', of: (row: Row) => row.eventDate } },
      sort: '-eventDate',
      id: records.rowId,
      idOf: (row: Row) => row.rowId,
      cursor,
      limit,
      filters: { key, year, only, revision: at },
    })
    const found: Row[] = await ctx.tx
      .select()
      .from(records)
      .where(and(sql`not ${records.isGone}`, onlyWhere(records, only), keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(found)
    const labels = await labelRows(ctx, key, page.rows)
    return {
      ...page,
      rows: page.rows.map(({ excludedBy, ...row }) => ({
        ...row,
        excludedBy,
        excludedTitle: excludedBy === null ? null : guardWord(ctx, key, excludedBy),
        title: labels.get(row.id)?.title ?? '',
        path: labels.get(row.id)?.path ?? null,
      })),
    }
  },
})
