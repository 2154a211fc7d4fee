import { openVisitStates } from '@linli/evaluation-contract/site'
import { and, eq, inArray } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx } from '../kit.ts'
import { siteVisits } from './site.schema.ts'

/** Where the visits of an estate stand: one still open, or all of them settled or cancelled. */
export type SiteStanding = 'open' | 'closed'

const openStates: readonly string[] = openVisitStates

/** Of estates that have a visit; the others are not there. */
export async function readSiteStandings(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  assessmentIds: readonly string[],
): Promise<Map<string, SiteStanding>> {
  if (assessmentIds.length === 0) return new Map()
  const rows = await ctx.tx
    .select({ id: siteVisits.assessmentId, state: siteVisits.state })
    .from(siteVisits)
    .where(and(eq(siteVisits.tenantId, ctx.tenant.id), inArray(siteVisits.assessmentId, [...assessmentIds])))
  const standings = new Map<string, SiteStanding>()
  for (const { id, state } of rows)
    if (openStates.includes(state)) standings.set(id, 'open')
    else if (!standings.has(id)) standings.set(id, 'closed')
  return standings
}

/**
 * Whether parts on site still wait for a visit. Once the visits are over, what none of them looked at counts as the
 * scorers left it: a cancelled visit has its reason, and keeps nobody from a result.
 */
export const waitsForSite = (
  { checksOnSite }: Pick<CampaignRecord['policies'], 'checksOnSite'>,
  standing: SiteStanding | undefined,
): { checksOnSite: boolean } => ({ checksOnSite: checksOnSite && standing !== 'closed' })
