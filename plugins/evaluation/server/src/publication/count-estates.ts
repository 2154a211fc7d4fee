import type { AssessmentState, Readiness } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, eq, inArray } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import { chunksOf } from '../fact/chunks.rules.ts'
import type { ReadCtx } from '../kit.ts'
import { discrepancies } from '../panel/panel.schema.ts'
import { readSiteStandings, waitsForSite } from '../site/site-standing.sql.ts'
import { finalPoints, sumsOf, type FinalPoints } from './final-points.rules.ts'
import type { Counted } from './public-entries.rules.ts'
import { readLayers } from './publication.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>
type Blocked = Readiness['blocked'][number]

export interface Participant {
  id: string
  state: AssessmentState
  estateName: string
  companyName: string
}

/** Assessments read together: with some hundred rows each they fit one answer. */
const atOnce = 200

/** Assessments on which two scorers still lie too far apart. */
async function openDiscrepancies(ctx: Ctx, campaignId: string): Promise<Set<string>> {
  const rows = await ctx.tx
    .selectDistinct({ id: discrepancies.assessmentId })
    .from(discrepancies)
    .where(
      and(
        eq(discrepancies.tenantId, ctx.tenant.id),
        eq(discrepancies.campaignId, campaignId),
        inArray(discrepancies.state, ['open']),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

function blockerOf(
  { state }: Participant,
  { isOpen, isVisited }: { isOpen: boolean; isVisited: boolean },
  { missing }: FinalPoints,
): Blocked['blocker'] | null {
  if (state === 'locked' || state === 'scoring') return 'not_scored'
  if (isOpen) return 'discrepancies_open'
  if (isVisited) return 'site_visit_open'
  return missing.length > 0 ? 'parts_missing' : null
}

export interface CountedEstates {
  counted: Counted[]
  blocked: Blocked[]
}

/** What every estate that takes part comes to, and which cannot be published yet and why. */
export async function countEstates(
  ctx: Ctx,
  campaign: Pick<CampaignRecord, 'id' | 'policies'>,
  { index, participants }: { index: RubricIndex; participants: readonly Participant[] },
): Promise<CountedEstates> {
  const open = await openDiscrepancies(ctx, campaign.id)
  const counted: Counted[] = []
  const blocked: Blocked[] = []
  for (const some of chunksOf(participants, atOnce)) {
    const ids = some.map(({ id }) => id)
    const [layers, sites] = await Promise.all([readLayers(ctx, ids), readSiteStandings(ctx, ids)])
    for (const one of some) {
      const { id, state, estateName, companyName } = one
      const site = sites.get(id)
      const final = finalPoints(index, layers.get(id) ?? [], waitsForSite(campaign.policies, site))
      const blocker = blockerOf(one, { isOpen: open.has(id), isVisited: site === 'open' }, final)
      if (blocker)
        blocked.push({ assessmentId: id, estateName, state, blocker, parts: final.missing.slice(0, 20) })
      else
        counted.push({
          assessmentId: id,
          estate: estateName,
          company: companyName,
          sums: sumsOf(index, final.parts),
        })
    }
  }
  return { counted, blocked }
}
