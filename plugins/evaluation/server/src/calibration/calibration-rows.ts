import { gateOf, meanDistance, type CalibrationRow } from '@linli/evaluation-contract/campaign'
import { and, asc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assignmentHolders, assignments, scorers } from '../panel/panel.schema.ts'
import { placeOfHolder, scorerOfHolder } from '../panel/panel-joins.sql.ts'
import { readAdmissions, readSittings, type Sitting } from './sitting.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

const holdersOf = (ctx: Ctx, campaignId: string) =>
  ctx.tx
    .select({
      scorerId: scorers.id,
      name: scorers.name,
      waiting: sql<number>`(count(*) filter (where ${assignments.state} in ('offered', 'in_progress')))::int`,
    })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .innerJoin(scorers, scorerOfHolder)
    .where(and(eq(assignmentHolders.tenantId, ctx.tenant.id), eq(assignments.campaignId, campaignId)))
    .groupBy(scorers.id, scorers.name)
    .orderBy(asc(scorers.name), asc(scorers.id))
    .limit(500)

const submitted = (sittings: readonly Sitting[]): number =>
  sittings.filter(({ distance }) => distance !== null).length

const roundsOf = (sittings: readonly Sitting[]): CalibrationRow['rounds'] =>
  [...Map.groupBy(sittings, ({ round }) => round)].map(([round, of]) => ({
    round,
    cases: of.length,
    submitted: submitted(of),
    distance: meanDistance(of),
  }))

/** Every scorer with places in a campaign: tries and distances at the gate, and the drift cases since. */
export async function readCalibrationRows(
  ctx: Ctx,
  campaignId: string,
  bound: number | null,
): Promise<CalibrationRow[]> {
  const [holders, sittings, admissions] = await Promise.all([
    holdersOf(ctx, campaignId),
    readSittings(ctx, campaignId),
    readAdmissions(ctx, campaignId),
  ])
  const of = Map.groupBy(sittings, ({ scorerId }) => scorerId)
  const admitted = new Map(admissions.map(({ scorerId, ...admission }) => [scorerId, admission]))
  return holders.map(({ scorerId, name, waiting }) => {
    const mine = of.get(scorerId) ?? []
    const gate = mine.filter(({ kind }) => kind === 'gate')
    const drift = mine.filter(({ kind }) => kind === 'drift')
    const admission = admitted.get(scorerId) ?? null
    return {
      scorerId,
      name,
      waiting,
      state: bound === null ? 'passed' : gateOf(gate, { bound, isAdmitted: admission !== null }).state,
      rounds: roundsOf(gate),
      drift: { cases: drift.length, submitted: submitted(drift), distance: meanDistance(drift) },
      admission,
    }
  })
}
