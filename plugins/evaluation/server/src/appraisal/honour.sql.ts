import { AppError } from '@linli/contract'
import type { Honour } from '@linli/evaluation-contract/appraisal'
import { and, eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { appraisalCycles, appraisalHonours } from './appraisal.schema.ts'

const columns = {
  id: appraisalHonours.id,
  version: appraisalHonours.version,
  cycleId: appraisalHonours.cycleId,
  cycleTitle: appraisalCycles.title,
  kind: appraisalHonours.kind,
  name: appraisalHonours.name,
  place: appraisalHonours.place,
  title: appraisalHonours.title,
  rank: appraisalHonours.rank,
  reason: appraisalHonours.reason,
  givenByName: appraisalHonours.givenByName,
  givenAt: appraisalHonours.givenAt,
  revokedAt: appraisalHonours.revokedAt,
  revokedReason: appraisalHonours.revokedReason,
}

export const selectHonours = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .select(columns)
    .from(appraisalHonours)
    .innerJoin(
      appraisalCycles,
      and(
        eq(appraisalCycles.tenantId, appraisalHonours.tenantId),
        eq(appraisalCycles.id, appraisalHonours.cycleId),
      ),
    )

export async function readHonour(ctx: Pick<ReadCtx, 'tx' | 'tenant'>, id: string): Promise<Honour> {
  const [row] = await selectHonours(ctx).where(
    and(eq(appraisalHonours.tenantId, ctx.tenant.id), eq(appraisalHonours.id, id)),
  )
  if (!row) throw new AppError('not_found')
  return row
}
