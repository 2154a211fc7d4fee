import { AppError } from '@linli/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { applications, filedAppeals, receivedCampaigns } from './application.schema.ts'

/**
 * Refuses evidence for an appeal while no preliminary result of the year can be objected to: what was handed over stays
 * as it was, and what comes later goes with the appeal alone. The association's own rule, the standard has no appeals.
 */
export async function assertAppealsOpen(
  { tx, tenant, now }: Pick<WriteCtx, 'tx' | 'tenant' | 'now'>,
  year: number,
): Promise<void> {
  const rows = await tx
    .select({ dates: receivedCampaigns.dates })
    .from(applications)
    .innerJoin(receivedCampaigns, eq(receivedCampaigns.id, applications.campaignId))
    .where(
      and(
        eq(applications.tenantId, tenant.id),
        eq(applications.year, year),
        inArray(applications.state, ['preliminary', 'appealed']),
      ),
    )
  const today = dayIn(tenant.timezone, now)
  if (!rows.some(({ dates }) => dates.appealBy >= today))
    throw new AppError('illegal_move', { reason: 'no_appeal_is_open' })
}

/** Refuses to change evidence that an appeal was filed with: the association decides on what it was sent. */
export async function assertNotAppealedWith(
  { tx, tenant }: Pick<WriteCtx, 'tx' | 'tenant'>,
  evidenceId: string,
): Promise<void> {
  const sent = JSON.stringify([{ id: evidenceId }])
  const [used] = await tx
    .select({ id: filedAppeals.id })
    .from(filedAppeals)
    .where(and(eq(filedAppeals.tenantId, tenant.id), sql`${filedAppeals.evidence} @> ${sent}::jsonb`))
    .limit(1)
  if (used) throw new AppError('illegal_move', { reason: 'evidence_is_in_an_appeal' })
}
