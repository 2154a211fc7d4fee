import { campaignSubject, panelSubject } from '@linli/evaluation-contract'
import { likeAnywhere, type SearchProvider } from '@linli/kernel'
import { and, desc, eq, ilike, or } from 'drizzle-orm'

import { isScorer } from '../panel/open-draw.ts'
import { assessments, scorers } from '../panel/panel.schema.ts'
import { assessmentStateNames, campaignStateNames } from './campaign-names.ts'
import { campaigns } from './campaign.schema.ts'

/** Campaigns of the association by their title. */
export const campaignSearch: SearchProvider = {
  kind: 'campaign',
  title: { 'zh-CN': '评价活动', en: 'Campaigns' },
  can: ['read', campaignSubject],
  async search(ctx, text, limit) {
    const { id, title, year, state } = campaigns
    const rows = await ctx.tx
      .select({ id, title, year, state })
      .from(campaigns)
      .where(and(eq(campaigns.tenantId, ctx.tenant.id), ilike(title, likeAnywhere(text))))
      .orderBy(desc(year), desc(id))
      .limit(limit)
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: `${row.year} · ${campaignStateNames[row.state][ctx.actor.locale]}`,
      path: `/t/${ctx.tenant.id}/p/evaluation/campaigns/${row.id}`,
    }))
  },
}

/** Estates of campaigns by their name or company’s, for who manages and scores nothing: a scorer knows them by their code. */
export const assessmentSearch: SearchProvider = {
  kind: 'campaign-estate',
  title: { 'zh-CN': '申报小区', en: 'Estates of campaigns' },
  can: ['manage', campaignSubject],
  async search(ctx, text, limit) {
    if (await isScorer(ctx)) return []
    const { id, campaignId, estateName, companyName, state } = assessments
    const rows = await ctx.tx
      .select({ id, campaignId, estateName, companyName, state, campaign: campaigns.title })
      .from(assessments)
      .innerJoin(campaigns, and(eq(campaigns.tenantId, assessments.tenantId), eq(campaigns.id, campaignId)))
      .where(
        and(
          eq(assessments.tenantId, ctx.tenant.id),
          or(ilike(estateName, likeAnywhere(text)), ilike(companyName, likeAnywhere(text))),
        ),
      )
      .orderBy(desc(campaigns.year), estateName, id)
      .limit(limit)
    return rows.map((row) => ({
      id: row.id,
      title: row.estateName,
      subtitle: [row.companyName, row.campaign, assessmentStateNames[row.state][ctx.actor.locale]].join(
        ' · ',
      ),
      path: `/t/${ctx.tenant.id}/p/evaluation/campaigns/${row.campaignId}?tab=estates&open=${row.id}`,
    }))
  },
}

/** Scorers by name or employer, as the register lists them: no estate and no place is named. */
export const scorerSearch: SearchProvider = {
  kind: 'scorer',
  title: { 'zh-CN': '评委', en: 'Scorers' },
  can: ['read', panelSubject],
  async search(ctx, text, limit) {
    const { id, name, employer, isActive } = scorers
    const rows = await ctx.tx
      .select({ id, name, employer })
      .from(scorers)
      .where(
        and(
          eq(scorers.tenantId, ctx.tenant.id),
          or(ilike(name, likeAnywhere(text)), ilike(employer, likeAnywhere(text))),
        ),
      )
      .orderBy(desc(isActive), name, id)
      .limit(limit)
    return rows.map((row) => ({
      id: row.id,
      title: row.name,
      subtitle: row.employer,
      path: `/t/${ctx.tenant.id}/p/evaluation/scorers?open=${row.id}`,
    }))
  },
}
