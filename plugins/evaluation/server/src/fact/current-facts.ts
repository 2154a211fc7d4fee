import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, desc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { facts } from './fact.schema.ts'
import { companyMetrics } from './metrics-here.rules.ts'
import { pickFact } from './pick-fact.rules.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'metrics'>

export const factColumns = {
  tenantId: facts.tenantId,
  id: facts.id,
  metric: facts.metric,
  revision: facts.revision,
  value: facts.value,
  origin: facts.origin,
  provider: facts.provider,
  claimId: facts.claimId,
  computedAt: facts.computedAt,
  counted: facts.counted,
  total: facts.total,
  excluded: facts.excluded,
  inputsHash: facts.inputsHash,
}

type FactRecord = Pick<typeof facts.$inferSelect, keyof typeof factColumns>

/** A metric's fact as it counts here; `excluded` are rows by guard. */
export interface CurrentFact extends FactRecord {
  /** The company's, the same for all its estates. */
  isInherited: boolean
}

interface Probe {
  metric: string
  tenantId: string
  origin: FactRecord['origin']
}

/** Where a fact may come from: a document or a provider that is enabled here, and either of those above for what is also theirs. */
function probesFor({ tenant, metrics }: Ctx, index: RubricIndex, keys: readonly string[]): Probe[] {
  const provided = metrics.provided()
  const shared = companyMetrics(index)
  return keys.flatMap((metric) =>
    [tenant.id, ...(shared.has(metric) ? tenant.lineage : [])].flatMap((tenantId) => [
      ...(tenantId !== tenant.id || provided.has(metric)
        ? [{ metric, tenantId, origin: 'provider' as const }]
        : []),
      { metric, tenantId, origin: 'document' as const },
    ]),
  )
}

/** The latest of each probe, read backwards along the index of revisions, in one statement. */
export async function latestFacts(
  { tx }: Pick<Ctx, 'tx'>,
  year: number,
  probes: readonly Probe[],
): Promise<FactRecord[]> {
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(probes)}::jsonb) as wanted("metric" text, "tenantId" uuid, "origin" text)`
  const latest = tx
    .select(factColumns)
    .from(facts)
    .where(
      and(
        eq(facts.tenantId, sql`wanted."tenantId"`),
        eq(facts.year, year),
        eq(facts.metric, sql`wanted."metric"`),
        eq(facts.origin, sql`wanted."origin"`),
      ),
    )
    .orderBy(desc(facts.revision))
    .limit(1)
    .as('latest')
  return tx.select(latest._.selectedFields).from(wanted).crossJoinLateral(latest)
}

/**
 * What counts here in a year, by metric; metrics without any fact are absent. A provider that is enabled here goes
 * before a document; the company's fact stands in where it answers for a metric and the estate has none of its own.
 */
export async function currentFacts(
  ctx: Ctx,
  year: number,
  index: RubricIndex,
  keys: readonly string[] = Object.keys(index.doc.metrics),
): Promise<Map<string, CurrentFact>> {
  const nearest = [ctx.tenant.id, ...ctx.tenant.lineage.toReversed()]
  const rows = await latestFacts(ctx, year, probesFor(ctx, index, keys))
  const candidates = Map.groupBy(
    rows.map((row) => ({ ...row, distance: nearest.indexOf(row.tenantId) })),
    ({ metric }) => metric,
  )
  const picked = [...candidates.values()].flatMap((found) => pickFact(found) ?? [])
  return new Map(picked.map(({ distance, ...fact }) => [fact.metric, { ...fact, isInherited: distance > 0 }]))
}
