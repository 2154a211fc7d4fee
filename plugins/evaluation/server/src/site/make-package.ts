import { AppError } from '@linli/contract'
import { dossier, type Dossier } from '@linli/evaluation-contract/campaign'
import { sitePackage, type SitePackage, type VisitState } from '@linli/evaluation-contract/site'
import { and, eq } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { campaigns } from '../campaign/campaign.schema.ts'
import type { ReadCtx } from '../kit.ts'
import { campaignOfAssessment } from '../panel/panel-joins.sql.ts'
import { assessments, dossiers } from '../panel/panel.schema.ts'
import { packagePart } from './site-package.rules.ts'
import { siteVisits } from './site.schema.ts'
import { validUntil } from './validity.rules.ts'
import { assessmentOfVisit } from './visit.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>
/** What a package shows of an estate's dossier. */
type Shown = Pick<Dossier, 'facts' | 'evidence'>
const shown = dossier.pick({ facts: true, evidence: true })

/** The dossier to hash a package with, shown to nobody: no reading that the estate would be told of. */
export async function peekDossier(ctx: Ctx, assessmentId: string): Promise<Shown | null> {
  const [row] = await ctx.tx
    .select({ doc: dossiers.doc })
    .from(dossiers)
    .where(and(eq(dossiers.tenantId, ctx.tenant.id), eq(dossiers.assessmentId, assessmentId)))
  return row ? shown.parse(row.doc) : null
}

/** A visit's package, with the estate's dossier as `read` opens it. */
export async function makePackage(
  ctx: Ctx,
  id: string,
  read: (assessmentId: string) => Promise<Shown | null>,
): Promise<{ content: SitePackage; state: VisitState }> {
  const [row] = await ctx.tx
    .select({
      assessmentId: siteVisits.assessmentId,
      day: siteVisits.day,
      place: siteVisits.place,
      parts: siteVisits.parts,
      state: siteVisits.state,
      name: assessments.estateName,
      company: assessments.companyName,
      campaign: campaigns.title,
      rubricId: campaigns.rubricId,
      policies: campaigns.policies,
    })
    .from(siteVisits)
    .innerJoin(assessments, assessmentOfVisit)
    .innerJoin(campaigns, campaignOfAssessment)
    .where(and(eq(siteVisits.tenantId, ctx.tenant.id), eq(siteVisits.id, id)))
  if (!row) throw new AppError('not_found')
  const [index, handed] = await Promise.all([indexOfCampaign(ctx, row), read(row.assessmentId)])
  const content = sitePackage.parse({
    format: 'linli-site/1',
    visitId: id,
    campaign: row.campaign,
    day: row.day,
    validUntil: validUntil(row.day),
    estate: { name: row.name, company: row.company, place: row.place },
    parts: row.parts.flatMap((part) => {
      const found = index.parts.get(part)
      return found ? [packagePart(index, found, handed)] : []
    }),
  })
  return { content, state: row.state }
}
