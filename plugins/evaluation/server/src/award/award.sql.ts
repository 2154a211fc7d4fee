import { awardReasons } from '@linli/evaluation-contract/statistics'
import { awardTitle, publicEntry, type CampaignPolicies } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import type { ReadCtx } from '../kit.ts'
import { awards, snapshotLeaves } from '../publication/publication.schema.ts'

const given = z.enum(awardReasons).extract(['has_place', 'border_tie_included'])

export const selectAwards = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .select({
      id: awards.id,
      snapshotId: awards.snapshotId,
      entryId: snapshotLeaves.id,
      key: awards.key,
      rank: awards.rank,
      reason: awards.reason,
      payload: snapshotLeaves.payload,
    })
    .from(awards)
    .innerJoin(
      snapshotLeaves,
      and(
        eq(snapshotLeaves.tenantId, awards.tenantId),
        eq(snapshotLeaves.snapshotId, awards.snapshotId),
        eq(snapshotLeaves.assessmentId, awards.assessmentId),
      ),
    )

export type AwardRecord = Awaited<ReturnType<typeof selectAwards>>[number]

export function toAward(
  { id, entryId, key, rank, reason, payload }: AwardRecord,
  { awards: rules }: Pick<CampaignPolicies, 'awards'>,
) {
  const { estate, company, total } = publicEntry.parse(payload)
  const title = awardTitle(rules, key)
  return { id, entryId, key, title, rank, reason: given.parse(reason), estate, company, total }
}
