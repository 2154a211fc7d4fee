import { AppError } from '@linli/contract'
import type { ApplicationResult } from '@linli/evaluation-contract/campaign'
import { proofFile, type ProofFile } from '@linli/evaluation-contract/proof'
import { and, eq, inArray } from 'drizzle-orm'

import { applications } from '../application/application.schema.ts'
import type { ReadCtx } from '../kit.ts'

export interface KeptResult {
  campaignId: string
  result: ApplicationResult
  proof: ProofFile
}

/** What was published of an application that this scope reads; `not_found` before anything was. */
export async function readResult(
  ctx: Pick<ReadCtx, 'tx' | 'tenantIds'>,
  applicationId: string,
): Promise<KeptResult> {
  const [row] = await ctx.tx
    .select({ campaignId: applications.campaignId, result: applications.result })
    .from(applications)
    .where(and(inArray(applications.tenantId, [...ctx.tenantIds]), eq(applications.id, applicationId)))
  if (!row) throw new AppError('not_found')
  if (!row.result) throw new AppError('not_found', { reason: 'nothing_published_yet' })
  return { campaignId: row.campaignId, result: row.result, proof: proofFile.parse(row.result.proof) }
}
