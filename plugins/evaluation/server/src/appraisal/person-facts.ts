import { and, eq, inArray, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import type { CycleRecord } from './cycle.sql.ts'
import type { StoredFacts } from './sheet-output.rules.ts'

export interface ReadFacts {
  subjects: number
  metrics: string[]
  /** Metrics of the rubric that nobody here counts by person. */
  byHand: string[]
}

/** Metrics of a rubric that a plugin here counts by person, and those that people judge by hand; of teams all. */
export function splitMetrics(
  { metrics }: Pick<WriteCtx, 'metrics'>,
  { keys, kind }: { keys: readonly string[]; kind: CycleRecord['subjectKind'] },
): Pick<ReadFacts, 'metrics' | 'byHand'> {
  const provided = metrics.providedPerPerson()
  const isCounted = (key: string) => kind === 'staff' && provided.has(key)
  return { metrics: keys.filter(isCounted), byHand: keys.filter((key) => !isCounted(key)) }
}

/**
 * Reads what plugins count by person in the cycle's period and keeps it in the sheets, in one statement; in some of them
 * alone where they are named.
 */
export async function readPersonFacts(
  ctx: WriteCtx,
  cycle: CycleRecord,
  only?: readonly string[],
): Promise<ReadFacts> {
  const { index } = await getRubricVersion(ctx, cycle.rubricId)
  const split = splitMetrics(ctx, {
    keys: Object.keys(index.doc.metrics).toSorted(),
    kind: cycle.subjectKind,
  })
  const facts = new Map<string, StoredFacts>()
  for (const key of split.metrics)
    for (const { accountId, value, counted, total } of await ctx.metrics.readPerPerson(key, {
      from: cycle.periodFrom,
      to: cycle.periodTo,
    }))
      facts.set(accountId, { ...facts.get(accountId), [key]: { value, counted, total } })
  const rows = JSON.stringify([...facts].map(([account, found]) => ({ account, found })))
  const updated = await ctx.tx
    .update(appraisalSubjects)
    .set({
      facts: sql`coalesce((select f.found from jsonb_to_recordset(${rows}::jsonb) as f(account uuid, found jsonb)
        where f.account = ${appraisalSubjects.persons}[1]), '{}')`,
      factsAt: ctx.now.toISOString(),
    })
    .where(
      and(
        eq(appraisalSubjects.tenantId, ctx.tenant.id),
        eq(appraisalSubjects.cycleId, cycle.id),
        only ? inArray(appraisalSubjects.id, [...only]) : undefined,
      ),
    )
    .returning({ id: appraisalSubjects.id })
  return { subjects: updated.length, ...split }
}
