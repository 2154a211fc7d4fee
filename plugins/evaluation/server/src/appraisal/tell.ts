import type { CycleCard } from '@linli/evaluation-contract/appraisal'
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { appraisalSubjects, type appraisalCycles } from './appraisal.schema.ts'

export const cyclePath = (tenantId: string, id: string): string =>
  `/t/${tenantId}/p/evaluation/appraisal/${id}`
export const sheetPath = (tenantId: string, id: string): string =>
  `/t/${tenantId}/p/evaluation/appraisal/sheets/${id}`
const ownPath = (tenantId: string): string => `/t/${tenantId}/p/evaluation/appraisal?tab=own`

type Cycle = Pick<CycleCard, 'id' | 'title' | 'selfBy' | 'reviewBy' | 'objectBy'>

async function tell(
  ctx: WriteCtx,
  { title, selfBy, reviewBy, objectBy }: Cycle,
  { what, accountIds }: { what: string; accountIds: readonly string[] },
): Promise<void> {
  if (accountIds.length === 0) return
  const params = { title, selfBy, reviewBy, objectBy }
  await ctx.notify.send({
    to: { accountIds },
    kind: `appraisal.${what}`,
    title: { key: `appraisal_${what}.title`, params },
    body: { key: `appraisal_${what}.body`, params },
    path: ownPath(ctx.tenant.id),
  })
}

const inCycle = (ctx: WriteCtx, id: string) =>
  and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.cycleId, id))

/** Everybody whom the cycle appraises, each once; those of some sheets alone where they are named. */
export async function tellPersons(
  ctx: WriteCtx,
  cycle: Cycle,
  { what, only }: { what: 'opened' | 'shown'; only?: readonly string[] },
): Promise<void> {
  const rows = await ctx.tx
    .selectDistinct({ account: sql<string>`unnest(${appraisalSubjects.persons})` })
    .from(appraisalSubjects)
    .where(and(inCycle(ctx, cycle.id), only ? inArray(appraisalSubjects.id, [...only]) : undefined))
  await tell(ctx, cycle, { what, accountIds: rows.map(({ account }) => account) })
}

/** Leaders who still have somebody to review. */
export async function tellLeaders(ctx: WriteCtx, cycle: Cycle): Promise<void> {
  const rows = await ctx.tx
    .selectDistinct({ account: appraisalSubjects.leaderId })
    .from(appraisalSubjects)
    .where(and(inCycle(ctx, cycle.id), isNotNull(appraisalSubjects.leaderId)))
  await tell(ctx, cycle, {
    what: 'review',
    accountIds: rows.flatMap(({ account }) => account ?? []),
  })
}

/** Some people about one sheet; names and reasons stay on the page behind the notice. */
export async function tellOfSheet(
  ctx: WriteCtx,
  cycle: Pick<typeof appraisalCycles.$inferSelect, 'title'>,
  {
    what,
    id,
    accountIds,
  }: { what: 'handed_in' | 'answered' | 'honoured'; id: string; accountIds: readonly string[] },
): Promise<void> {
  const others = accountIds.filter((account) => account !== ctx.actor.accountId)
  if (others.length === 0) return
  const params = { title: cycle.title }
  await ctx.notify.send({
    to: { accountIds: others },
    kind: `appraisal.${what}`,
    title: { key: `appraisal_${what}.title`, params },
    body: { key: `appraisal_${what}.body`, params },
    path: sheetPath(ctx.tenant.id, id),
  })
}
