import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { decideSheet, openParts, type DecidedSheet } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { appraisalSubjects, type StoredResult } from './appraisal.schema.ts'
import type { CycleRecord } from './cycle.sql.ts'
import { currentSaid, sheetWhere, type SubjectRecord } from './sheet.sql.ts'

export interface DecidedRow {
  subject: Pick<SubjectRecord, 'id' | 'name' | 'place' | 'persons'>
  decided: DecidedSheet
}

/**
 * Every sheet of a cycle with what it comes to, by the layers that the reader may see; two statements for all. What a
 * leader drafted and has not handed in counts for what it comes to so far, and is missing.
 */
export async function decideCycle(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'ability'>,
  cycle: Pick<CycleRecord, 'id'>,
  index: RubricIndex,
): Promise<DecidedRow[]> {
  const subjects = await ctx.tx
    .select({
      id: appraisalSubjects.id,
      name: appraisalSubjects.name,
      place: appraisalSubjects.place,
      persons: appraisalSubjects.persons,
      facts: appraisalSubjects.facts,
      state: appraisalSubjects.state,
    })
    .from(appraisalSubjects)
    .where(
      and(
        eq(appraisalSubjects.tenantId, ctx.tenant.id),
        eq(appraisalSubjects.cycleId, cycle.id),
        sheetWhere(ctx),
      ),
    )
  const said = Map.groupBy(await currentSaid(ctx, { cycleId: cycle.id }), ({ subjectId }) => subjectId)
  return subjects.map(({ facts, state, ...subject }) => {
    const decided = decideSheet(index, facts, said.get(subject.id) ?? [])
    return { subject, decided: { ...decided, missing: openParts(decided, state) } }
  })
}

export const resultOf = ({ total, judged, groups }: DecidedSheet): StoredResult => ({
  total,
  judged,
  groups: { ...groups },
})

/** Keeps what sheets came to; in one statement, however many. */
export async function keepResults(ctx: WriteCtx, rows: readonly DecidedRow[]): Promise<void> {
  const results = JSON.stringify(
    rows.map(({ subject, decided }) => ({ id: subject.id, result: resultOf(decided) })),
  )
  await ctx.tx.execute(sql`
    update ${appraisalSubjects} set state = 'settled', result = r.result, total = (r.result->>'total')::numeric,
      version = ${appraisalSubjects}.version + 1, updated_at = now()
    from jsonb_to_recordset(${results}::jsonb) as r(id uuid, result jsonb)
    where ${appraisalSubjects}.tenant_id = ${ctx.tenant.id} and ${appraisalSubjects}.id = r.id`)
}
