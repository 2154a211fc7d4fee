import { AppError } from '@linli/contract'
import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import {
  isResultOut,
  rankingInput,
  rankingOutput,
  standingOf,
  type AppraisalRank,
} from '@linli/evaluation-contract/appraisal'
import { rankEntries, type Standing } from '@linli/evaluation-contract/statistics'
import { and, eq } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import { getCycleRecord, type CycleRecord } from './cycle.sql.ts'
import { decideCycle } from './settle-sheets.ts'
import { sheetWhere } from './sheet.sql.ts'

export interface RankedSheet extends Standing {
  name: string
  place: string
  persons: readonly string[]
  missing: readonly string[]
}

/** Whoever sees one sheet of many would read a place out of nothing: an order is the office's, of teams the branch's too. */
function assertMayRank({ ability }: ReadCtx, { subjectKind, state }: CycleRecord): void {
  if (ability.can('read', sheetSubject)) return
  if (subjectKind === 'team' && isResultOut(state) && ability.can('teams', sheetSubject)) return
  throw new AppError('forbidden', { reason: 'appraisal_ranking_is_offices' })
}

/** Results as they were shown. */
async function shownSheets(ctx: ReadCtx, { id }: CycleRecord): Promise<RankedSheet[]> {
  const rows = await ctx.tx
    .select({
      key: appraisalSubjects.id,
      name: appraisalSubjects.name,
      place: appraisalSubjects.place,
      persons: appraisalSubjects.persons,
      result: appraisalSubjects.result,
    })
    .from(appraisalSubjects)
    .where(
      and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.cycleId, id), sheetWhere(ctx)),
    )
  return rows.flatMap(({ result, ...row }) => (result ? [{ ...row, ...result, missing: [] }] : []))
}

/** Sheets of a cycle with their totals: as shown, or as they stand while it is still being judged. */
export async function rankedSheets(ctx: ReadCtx, cycle: CycleRecord): Promise<RankedSheet[]> {
  if (isResultOut(cycle.state)) return shownSheets(ctx, cycle)
  const { index } = await getRubricVersion(ctx, cycle.rubricId)
  const rows = await decideCycle(ctx, cycle, index)
  return rows.map(({ subject: { id, name, place, persons }, decided }) => ({
    ...standingOf(id, decided),
    name,
    place,
    persons,
    missing: decided.missing,
  }))
}

/** A cycle's order, equal ones sharing a place. */
export const listRanking = defineQuery({
  name: 'evaluation.appraisal.list-ranking',
  can: ['read', appraisalSubject],
  input: rankingInput,
  output: rankingOutput,
  async run(ctx, { id, limit }) {
    const cycle = await getCycleRecord(ctx, id)
    assertMayRank(ctx, cycle)
    const ranked = rankEntries(await rankedSheets(ctx, cycle), cycle.policies.tieBreak)
    const rows = ranked.map(({ entry, rank, isTied }): AppraisalRank => ({
      id: entry.key,
      name: entry.name,
      place: entry.place,
      rank,
      isTied,
      total: entry.total,
      groups: { ...entry.groups },
      missing: [...entry.missing],
    }))
    return { rows: rows.slice(0, limit) }
  },
})
