import { AppError, newId, type FieldIssue } from '@linli/contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, eq } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { calibrationReferences } from './calibration.schema.ts'
import { casePartIssues, type EnteredPart } from './case-parts.rules.ts'

export function assertParts(index: RubricIndex, parts: readonly EnteredPart[]): void {
  const issues: FieldIssue[] = casePartIssues(index, parts)
  if (issues.length > 0) throw new AppError('bad_input', { issues })
}

/** The references of a case anew; those of one that was drawn stay, which the database sees to. */
export async function writeReferences(
  ctx: WriteCtx,
  caseId: string,
  parts: readonly EnteredPart[],
): Promise<void> {
  await ctx.tx
    .delete(calibrationReferences)
    .where(and(eq(calibrationReferences.tenantId, ctx.tenant.id), eq(calibrationReferences.caseId, caseId)))
  await ctx.tx
    .insert(calibrationReferences)
    .values(parts.map(({ part, reference }) => ({ id: newId(), caseId, part, ...reference })))
}
