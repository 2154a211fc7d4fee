import type { AnnouncedVisit } from '@linli/evaluation-contract/campaign'
import { and, desc, eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { announcedVisits } from './site.schema.ts'

/** Visits that were announced to an estate with an application, the latest day first, at most a hundred. */
export const readAnnouncedVisits = (
  { tx }: Pick<ReadCtx, 'tx'>,
  { applicationId, estateId }: { applicationId: string; estateId: string },
): Promise<AnnouncedVisit[]> =>
  tx
    .select({
      id: announcedVisits.id,
      day: announcedVisits.day,
      place: announcedVisits.place,
      state: announcedVisits.state,
      inspectors: announcedVisits.inspectors,
      reason: announcedVisits.reason,
    })
    .from(announcedVisits)
    .where(and(eq(announcedVisits.tenantId, estateId), eq(announcedVisits.applicationId, applicationId)))
    .orderBy(desc(announcedVisits.day), desc(announcedVisits.id))
    .limit(100)
