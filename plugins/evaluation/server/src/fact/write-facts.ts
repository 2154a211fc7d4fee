import { newId } from '@linli/contract'
import { factsRefreshed, type FactValue, type YearWindow } from '@linli/evaluation-contract'
import { sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { facts, factSources } from './fact.schema.ts'
import { summaryOf, type Source } from './reading.rules.ts'

/** What a metric is from now on, and every record behind it. */
export interface NewFact {
  metric: string
  value: FactValue | null
  /** `plugin@version`; null for a document. */
  provider: string | null
  claimId: string | null
  sources: readonly Source[]
}

/**
 * Whoever writes facts of a tenant waits for whoever does so already: revisions count up without a gap. Taken before
 * any row is locked, so that two of them never wait for each other.
 */
export const takeTurns = (ctx: Pick<WriteCtx, 'tx' | 'tenant'>): Promise<unknown> =>
  ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`evaluation facts ${ctx.tenant.id}`}, 0))`,
  )

interface Revision extends Record<string, unknown> {
  metric: string
  revision: number
}

async function insertFacts(
  ctx: WriteCtx,
  { year, from, to }: YearWindow & { year: number },
  given: readonly NewFact[],
): Promise<Revision[]> {
  const rows = given.map(({ metric, value, provider, claimId, sources }) => ({
    id: newId(),
    metric,
    value,
    provider,
    claimId,
    ...summaryOf({ value, sources: [...sources] }),
  }))
  const written = await ctx.tx.execute<Revision>(sql`
    insert into ${facts} (id, metric, year, window_from, window_to, revision, value, origin, provider, claim_id,
      inputs_hash, counted, total, excluded, computed_at)
    select n.id, n.metric, ${year}::int, ${from}::date, ${to}::date,
      1 + coalesce((select max(f.revision) from ${facts} f
        where f.tenant_id = ${ctx.tenant.id}::uuid and f.year = ${year}::int and f.metric = n.metric), 0),
      n.value, case when n."claimId" is null then 'provider' else 'document' end, n.provider, n."claimId",
      n."inputsHash", n.counted, n.total, n.excluded, ${ctx.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, metric text, value jsonb, provider text,
      "claimId" uuid, "inputsHash" text, counted int, total int, excluded jsonb)
    returning metric, revision`)
  return written.rows
}

/** The records that are new to a figure, are something else to it now, or are no longer behind it; the rest stays as it is. */
async function insertDifferences(
  ctx: WriteCtx,
  year: number,
  { given, revisions }: { given: readonly NewFact[]; revisions: readonly Revision[] },
): Promise<void> {
  const rows = given.flatMap(({ metric, sources }) => sources.map((source) => ({ metric, ...source })))
  await ctx.tx.execute(sql`
    with written as (
      select metric, revision from jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) as w(metric text, revision int)
    ), given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(metric text, entity text, "entityId" text,
        "eventDate" date, counted boolean, "excludedBy" text)
    ), held as (
      select * from (
        select distinct on (s.metric, s.entity, s.entity_id) s.metric, s.entity, s.entity_id, s.event_date, s.counted,
          s.excluded_by, s.is_gone
        from ${factSources} s
        where s.tenant_id = ${ctx.tenant.id}::uuid and s.year = ${year}::int and s.metric in (select metric from written)
        order by s.metric, s.entity, s.entity_id, s.revision desc
      ) latest where not is_gone
    )
    insert into ${factSources} (id, metric, year, revision, entity, entity_id, event_date, counted, excluded_by, is_gone)
    select gen_random_uuid(), w.metric, ${year}::int, w.revision, coalesce(g.entity, h.entity),
      coalesce(g."entityId", h.entity_id), coalesce(g."eventDate", h.event_date), coalesce(g.counted, false),
      g."excludedBy", g.entity is null
    from given g
    full join held h on h.metric = g.metric and h.entity = g.entity and h.entity_id = g."entityId"
    join written w on w.metric = coalesce(g.metric, h.metric)
    where (g."eventDate", g.counted, g."excludedBy") is distinct from (h.event_date, h.counted, h.excluded_by)`)
}

/**
 * Adds a revision to each metric and tells others which changed. Needs `takeTurns` before. Two statements, however
 * many metrics and records there are.
 */
export async function writeFacts(
  ctx: WriteCtx,
  frame: YearWindow & { year: number },
  given: readonly NewFact[],
): Promise<void> {
  if (given.length === 0) return
  const revisions = await insertFacts(ctx, frame, given)
  await insertDifferences(ctx, frame.year, { given, revisions })
  const changed = given.map(({ metric }) => metric)
  ctx.emit(factsRefreshed, ctx.tenant.id, { year: frame.year, changed })
}
