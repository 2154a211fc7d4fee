import type { AssessmentFlagRow } from '@linli/evaluation-contract/flag'
import { and, eq, sql } from 'drizzle-orm'

import { assessmentFlags } from '../flag/flag.schema.ts'
import type { ReadCtx } from '../kit.ts'

/** Flags of a campaign by state. */
export async function countAssessmentFlags(
  { tx, tenant }: Pick<ReadCtx, 'tx' | 'tenant'>,
  campaignId: string,
): Promise<Record<AssessmentFlagRow['state'], number>> {
  const rows = await tx
    .select({ state: assessmentFlags.state, n: sql<number>`count(*)::int` })
    .from(assessmentFlags)
    .where(and(eq(assessmentFlags.tenantId, tenant.id), eq(assessmentFlags.campaignId, campaignId)))
    .groupBy(assessmentFlags.state)
  const counts = { open: 0, upheld: 0, dismissed: 0 }
  for (const { state, n } of rows) counts[state] = n
  return counts
}
