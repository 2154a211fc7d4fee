import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import type { Standpoint } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { appraisalObjections } from './appraisal.schema.ts'
import type { CycleRecord } from './cycle.sql.ts'
import type { SubjectRecord } from './sheet.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'actor' | 'ability' | 'now'>

/** Who runs appraisals and reads every sheet. */
export const isOffice = ({ ability }: Pick<ReadCtx, 'ability'>): boolean =>
  ability.can('manage', appraisalSubject) && ability.can('read', sheetSubject)

/** Where the actor stands to a sheet; what it decides is in the contract's `say-refusal.rules`. */
export async function standpointOf(ctx: Ctx, sheet: SubjectRecord, cycle: CycleRecord): Promise<Standpoint> {
  const { accountId } = ctx.actor
  const [open] = await ctx.tx
    .select({ one: sql`1` })
    .from(appraisalObjections)
    .where(
      and(
        eq(appraisalObjections.tenantId, ctx.tenant.id),
        eq(appraisalObjections.subjectId, sheet.id),
        eq(appraisalObjections.state, 'filed'),
      ),
    )
  return {
    cycleState: cycle.state,
    sheetState: sheet.state,
    today: dayIn(ctx.tenant.timezone, ctx.now),
    selfBy: cycle.selfBy,
    reviewBy: cycle.reviewBy,
    objectBy: cycle.objectBy,
    isPerson: accountId !== null && sheet.persons.includes(accountId),
    isLeader: accountId !== null && sheet.leaderId === accountId,
    isOffice: isOffice(ctx),
    hasOpenObjection: open !== undefined,
  }
}
