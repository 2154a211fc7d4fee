import { AppError, newId } from '@linli/contract'
import { markOutput, markPartInput, scoreSubject } from '@linli/evaluation-contract'
import { checkVersion, constraintMeans } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { partOf } from '../score/get-part.ts'
import { rubricOfYear } from '../score/load-score.ts'
import { partMarks } from './plan.schema.ts'

constraintMeans('part_marks__part', 'conflict', { reason: 'part_marked_meanwhile' })

const shown = ({
  costHours,
  structuralReason,
}: Pick<typeof partMarks.$inferSelect, 'costHours' | 'structuralReason'>) => ({
  costHours,
  structuralReason,
})

/** Says what a part costs in hours, or why it cannot be won here; with neither, the company's word holds again. */
export const markPart = defineAction({
  name: 'evaluation.plan.mark-part',
  can: ['plan', scoreSubject],
  input: markPartInput,
  output: markOutput,
  async run(ctx, { part, version = 0, ...said }) {
    const { index } = await rubricOfYear(ctx)
    partOf(index, part)
    const [before] = await ctx.tx
      .select()
      .from(partMarks)
      .where(and(eq(partMarks.tenantId, ctx.tenant.id), eq(partMarks.part, part)))
      .for('update')
    if (before) checkVersion(before, version, { part, version: before.version, ...shown(before) })
    else if (version !== 0) throw new AppError('stale_version', { current: null })
    const isEmpty = said.costHours === null && said.structuralReason === ''
    const id = before?.id ?? newId()
    if (before && isEmpty) await ctx.tx.delete(partMarks).where(eq(partMarks.id, id))
    else if (before)
      await ctx.tx
        .update(partMarks)
        .set({ ...said, version: sql`${partMarks.version} + 1`, updatedAt: sql`now()` })
        .where(eq(partMarks.id, id))
    else if (!isEmpty) await ctx.tx.insert(partMarks).values({ id, part, ...said })
    ctx.audit({
      subject: scoreSubject,
      id,
      before: before ? { part, ...shown(before) } : null,
      after: { part, ...said },
    })
    return { part, ...said, version: isEmpty ? null : version + 1 }
  },
})
