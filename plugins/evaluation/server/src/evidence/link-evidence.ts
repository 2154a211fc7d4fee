import { AppError } from '@linli/contract'
import { evidenceRow, linkEvidenceInput, scoreSubject } from '@linli/evaluation-contract'
import { and, eq, notInArray, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { rubricOfYear } from '../score/load-score.ts'
import { linkRows, partIssues, readBack } from './add-evidence.ts'
import { evidence, evidenceLinks } from './evidence.schema.ts'
import { lockEvidence } from './lock-evidence.ts'

/** Says anew which parts a piece of evidence stands behind, all of them at once; what was carried over is confirmed by that. */
export const linkEvidence = defineAction({
  name: 'evaluation.evidence.link',
  can: ['declare', scoreSubject],
  input: linkEvidenceInput,
  output: evidenceRow,
  async run(ctx, { id, version, parts }) {
    const before = await lockEvidence(ctx, { id, version })
    const { index } = await rubricOfYear(ctx, before.year)
    const issues = partIssues(index, parts, before.parts)
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    await ctx.tx
      .delete(evidenceLinks)
      .where(and(eq(evidenceLinks.evidenceId, id), notInArray(evidenceLinks.part, parts)))
    await ctx.tx
      .insert(evidenceLinks)
      .values(linkRows(parts, { evidenceId: id, year: before.year, isPrimary: before.isPrimary }))
      .onConflictDoUpdate({
        target: [evidenceLinks.tenantId, evidenceLinks.evidenceId, evidenceLinks.part],
        set: { state: 'confirmed' },
      })
    await ctx.tx
      .update(evidence)
      .set({ version: sql`${evidence.version} + 1`, updatedAt: sql`now()` })
      .where(eq(evidence.id, id))
    const isConfirmed = before.toConfirm.length > 0
    ctx.audit({
      subject: scoreSubject,
      id,
      before: { parts: before.parts },
      after: { parts, ...(isConfirmed ? { isConfirmed } : {}) },
    })
    return readBack(ctx, id)
  },
})
