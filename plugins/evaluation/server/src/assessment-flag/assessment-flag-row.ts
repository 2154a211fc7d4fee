import type { AssessmentFlagRow } from '@linli/evaluation-contract/flag'
import { and, eq, inArray } from 'drizzle-orm'

import { assessmentFlags } from '../flag/flag.schema.ts'
import type { ReadCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'

export const assessmentFlagColumns = {
  id: assessmentFlags.id,
  campaignId: assessmentFlags.campaignId,
  assessmentId: assessmentFlags.assessmentId,
  estateName: assessments.estateName,
  companyName: assessments.companyName,
  check: assessmentFlags.checkKey,
  title: assessmentFlags.title,
  summary: assessmentFlags.summary,
  parts: assessmentFlags.parts,
  handed: assessmentFlags.handed,
  pairs: assessmentFlags.pairs,
  state: assessmentFlags.state,
  reason: assessmentFlags.reason,
  decidedByName: assessmentFlags.decidedByName,
  decidedAt: assessmentFlags.decidedAt,
  foundAt: assessmentFlags.foundAt,
  version: assessmentFlags.version,
}

export const selectFlags = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .select(assessmentFlagColumns)
    .from(assessmentFlags)
    .innerJoin(
      assessments,
      and(
        eq(assessments.tenantId, assessmentFlags.tenantId),
        eq(assessments.id, assessmentFlags.assessmentId),
      ),
    )

export type AssessmentFlagRecord = Awaited<ReturnType<typeof selectFlags>>[number]

/** Rows with the names of the estates that their pictures are shared with. */
export async function toAssessmentFlagRows(
  { tx, tenant }: Pick<ReadCtx, 'tx' | 'tenant'>,
  records: readonly AssessmentFlagRecord[],
): Promise<AssessmentFlagRow[]> {
  const others = [
    ...new Set(records.flatMap(({ pairs }) => pairs.map(({ otherAssessmentId }) => otherAssessmentId))),
  ]
  const named = others.length
    ? await tx
        .select({ id: assessments.id, name: assessments.estateName })
        .from(assessments)
        .where(and(eq(assessments.tenantId, tenant.id), inArray(assessments.id, others)))
    : []
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return records.map(({ campaignId: _campaign, pairs, ...row }) => ({
    ...row,
    pairs: pairs.map((pair) => ({ ...pair, otherEstate: names.get(pair.otherAssessmentId) ?? '' })),
  }))
}
