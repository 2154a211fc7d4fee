import { AppError, roleTemplates, type RoleKey } from '@linli/contract'
import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import { fileObjectionInput, objectionCard, objectRefusalOf } from '@linli/evaluation-contract/appraisal'
import { constraintMeans } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { appraisalObjections } from './appraisal.schema.ts'
import type { CycleRecord } from './cycle.sql.ts'
import { lockSheet } from './lock-sheet.ts'
import { readObjection } from './objection.sql.ts'
import { standpointOf } from './standpoint.ts'
import { sheetPath } from './tell.ts'

constraintMeans('appraisal_objections__open', 'conflict', { reason: 'appraisal_objected_already' })

type Input = z.output<typeof fileObjectionInput>
export const answerTask = 'appraisal.answer'

async function isFiled(ctx: WriteCtx, { objectionId, id, part, grounds }: Input): Promise<boolean> {
  const [row] = await ctx.tx
    .select()
    .from(appraisalObjections)
    .where(and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.id, objectionId)))
  if (row && (row.subjectId !== id || row.part !== part || row.grounds !== grounds))
    throw new AppError('conflict', { reason: 'appraisal_objection_taken' })
  return row !== undefined
}

/** Whoever runs appraisals here finds it in the inbox; the name is on the page, for whom may open it. */
async function askToAnswer(ctx: WriteCtx, { id, cycle }: { id: string; cycle: CycleRecord }): Promise<void> {
  const allowed = await ctx.people.rolesAllowed()
  const isHere = (role: RoleKey) => roleTemplates[role].at.some((kind) => kind === ctx.tenant.kind)
  for (const { permission, role } of allowed)
    if (permission === `${appraisalSubject}.manage` && isHere(role))
      await ctx.tasks.put({
        kind: answerTask,
        title: cycle.title,
        subject: sheetSubject,
        subjectId: id,
        path: sheetPath(ctx.tenant.id, id),
        assignee: { role },
      })
}

/** Objects to the own result, while that is possible. */
export const fileObjection = defineAction({
  name: 'evaluation.appraisal.object',
  can: ['own', sheetSubject],
  input: fileObjectionInput,
  output: objectionCard,
  async run(ctx, input) {
    const { sheet, cycle } = await lockSheet(ctx, input.id)
    if (!(await isFiled(ctx, input))) {
      const refusal = objectRefusalOf(await standpointOf(ctx, sheet, cycle))
      if (refusal) throw new AppError('illegal_move', { reason: refusal })
      const { index } = await getRubricVersion(ctx, cycle.rubricId)
      if (input.part !== null && !index.parts.has(input.part))
        throw new AppError('bad_input', { issues: [{ path: 'part', rule: 'unknown_part' }] })
      await ctx.tx.insert(appraisalObjections).values({
        id: input.objectionId,
        cycleId: cycle.id,
        subjectId: sheet.id,
        part: input.part,
        grounds: input.grounds,
        filedBy: ctx.actor.accountId,
        filedByName: ctx.actor.name,
        filedAt: ctx.now.toISOString(),
      })
      await askToAnswer(ctx, { id: sheet.id, cycle })
    }
    ctx.audit({ subject: sheetSubject, id: sheet.id, after: { objection: 'filed' } })
    return readObjection(ctx, input.objectionId)
  },
})
