import { appraisalSubject } from '@linli/evaluation-contract'
import { proposalsInput, proposalsOutput } from '@linli/evaluation-contract/appraisal'
import { giveAwards, rankEntries, type AwardRow } from '@linli/evaluation-contract/statistics'
import { and, eq, isNull } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { appraisalHonours } from './appraisal.schema.ts'
import { assertState, getCycleRecord, type CycleRecord } from './cycle.sql.ts'
import { rankedSheets, type RankedSheet } from './list-ranking.ts'

export interface Proposed {
  sheets: readonly RankedSheet[]
  rows: readonly AwardRow[]
  rankOf: ReadonlyMap<string, number>
}

/** What the cycle's rules say of each sheet; a rule proposes and a person gives. */
export async function proposalsOf(ctx: ReadCtx, cycle: CycleRecord): Promise<Proposed> {
  const { index } = await getRubricVersion(ctx, cycle.rubricId)
  const sheets = await rankedSheets(ctx, cycle)
  const maxima = Object.fromEntries(index.doc.groups.map(({ id, max }) => [id, max]))
  return {
    sheets,
    rows: giveAwards(sheets, cycle.policies.honours, maxima),
    rankOf: new Map(rankEntries(sheets, cycle.policies.tieBreak).map(({ entry, rank }) => [entry.key, rank])),
  }
}

const givenIn = (ctx: ReadCtx, cycleId: string) =>
  ctx.tx
    .select({ subjectId: appraisalHonours.subjectId, title: appraisalHonours.title })
    .from(appraisalHonours)
    .where(
      and(
        eq(appraisalHonours.tenantId, ctx.tenant.id),
        eq(appraisalHonours.cycleId, cycleId),
        isNull(appraisalHonours.revokedAt),
      ),
    )

/** Honours as the rules of a closed cycle propose them, with those that were given. */
export const proposeHonours = defineQuery({
  name: 'evaluation.appraisal.propose-honours',
  can: ['manage', appraisalSubject],
  input: proposalsInput,
  output: proposalsOutput,
  async run(ctx, { id }) {
    const cycle = await getCycleRecord(ctx, id)
    assertState(cycle, ['shown', 'closed'])
    const [{ sheets, rows }, given] = await Promise.all([proposalsOf(ctx, cycle), givenIn(ctx, id)])
    const byKey = new Map(sheets.map((sheet) => [sheet.key, sheet]))
    return {
      rows: rows.flatMap(({ award, key, isAwarded, rank, reason }) => {
        const sheet = byKey.get(key)
        if (!sheet) return []
        return [
          {
            title: award,
            subjectId: key,
            name: sheet.name,
            place: sheet.place,
            total: sheet.total,
            rank,
            isProposed: isAwarded,
            why: reason,
            isGiven: given.some((one) => one.subjectId === key && one.title === award),
          },
        ]
      }),
    }
  },
})
