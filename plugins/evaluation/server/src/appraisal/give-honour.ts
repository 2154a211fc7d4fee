import { AppError } from '@linli/contract'
import { appraisalHonoured, appraisalSubject } from '@linli/evaluation-contract'
import { giveHonourInput, honourCard } from '@linli/evaluation-contract/appraisal'
import { constraintMeans } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { appraisalHonours } from './appraisal.schema.ts'
import { assertState, findCycle, type CycleRecord } from './cycle.sql.ts'
import { readHonour } from './honour.sql.ts'
import { proposalsOf } from './propose-honours.ts'
import { getSheetRecord, type SubjectRecord } from './sheet.sql.ts'
import { tellOfSheet } from './tell.ts'

constraintMeans('appraisal_honours__once', 'conflict', { reason: 'appraisal_honour_given' })

type Input = z.output<typeof giveHonourInput>

async function isGiven(ctx: WriteCtx, { honourId, subjectId, title }: Input): Promise<boolean> {
  const [row] = await ctx.tx
    .select({ subjectId: appraisalHonours.subjectId, title: appraisalHonours.title })
    .from(appraisalHonours)
    .where(and(eq(appraisalHonours.tenantId, ctx.tenant.id), eq(appraisalHonours.id, honourId)))
  if (row && (row.subjectId !== subjectId || row.title !== title))
    throw new AppError('conflict', { reason: 'appraisal_honour_taken' })
  return row !== undefined
}

async function give(
  ctx: WriteCtx,
  { honourId, title, reason }: Input,
  { cycle, sheet }: { cycle: CycleRecord; sheet: SubjectRecord },
): Promise<void> {
  const { rows, rankOf } = await proposalsOf(ctx, cycle)
  const isProposed = rows.some((row) => row.award === title && row.key === sheet.id && row.isAwarded)
  const rank = rankOf.get(sheet.id) ?? 1
  await ctx.tx.insert(appraisalHonours).values({
    id: honourId,
    cycleId: sheet.cycleId,
    subjectId: sheet.id,
    kind: sheet.kind,
    name: sheet.name,
    place: sheet.place,
    title,
    rank,
    reason,
    isProposed,
    givenBy: ctx.actor.accountId,
    givenByName: ctx.actor.name,
    givenAt: ctx.now.toISOString(),
  })
  ctx.emit(appraisalHonoured, honourId, {
    id: honourId,
    cycleId: sheet.cycleId,
    kind: sheet.kind,
    name: sheet.name,
    title,
    rank,
    accountIds: sheet.persons,
  })
  await tellOfSheet(ctx, cycle, { what: 'honoured', id: sheet.id, accountIds: sheet.persons })
}

/**
 * Honours a person or a team of a closed cycle, as the rules propose or otherwise, with the reason everybody reads.
 * Clause 9.2.1 asks to reward good people and teams; nobody gives an honour to himself or herself.
 */
export const giveHonour = defineAction({
  name: 'evaluation.appraisal.give-honour',
  can: ['manage', appraisalSubject],
  input: giveHonourInput,
  output: honourCard,
  async run(ctx, input) {
    const cycle = await findCycle(ctx, input.id, 'share')
    if (!cycle) throw new AppError('not_found')
    assertState(cycle, ['closed'])
    const sheet = await getSheetRecord(ctx, input.subjectId)
    if (sheet.cycleId !== cycle.id) throw new AppError('not_found')
    if (ctx.actor.accountId !== null && sheet.persons.includes(ctx.actor.accountId))
      throw new AppError('forbidden', { reason: 'appraisal_own_honour' })
    if (!(await isGiven(ctx, input))) await give(ctx, input, { cycle, sheet })
    const honour = await readHonour(ctx, input.honourId)
    ctx.audit({
      subject: appraisalSubject,
      id: cycle.id,
      after: { honour: honour.title, name: honour.name },
      reason: honour.reason,
    })
    return honour
  },
})
