import { panelSubject } from '@linli/evaluation-contract'
import {
  conflictPartnersInput,
  conflictPartnersOutput,
  type ConflictPartners,
} from '@linli/evaluation-contract/campaign'
import { likeAnywhere } from '@linli/kernel'
import { and, asc, desc, eq, ilike, or } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { assertNoScorer } from './open-draw.ts'
import { assessments } from './panel.schema.ts'

/** As many of each as a person reads through; whoever is not among them is found by name. */
const mostShown = 50

/** Estates the association has assessed, by their or their company's name, each under the latest name it applied with. */
async function assessedEstates(
  { tx, tenant }: ReadCtx,
  q: string | undefined,
): Promise<ConflictPartners['estates']> {
  const { estateId, estateName, companyId, companyName, createdAt } = assessments
  const latest = tx
    .selectDistinctOn([estateId], { id: estateId, name: estateName, companyId, companyName })
    .from(assessments)
    .where(eq(assessments.tenantId, tenant.id))
    .orderBy(asc(estateId), desc(createdAt))
    .as('latest')
  return tx
    .select({
      id: latest.id,
      name: latest.name,
      companyId: latest.companyId,
      companyName: latest.companyName,
    })
    .from(latest)
    .where(
      q ? or(ilike(latest.name, likeAnywhere(q)), ilike(latest.companyName, likeAnywhere(q))) : undefined,
    )
    .orderBy(asc(latest.name), asc(latest.id))
    .limit(mostShown)
}

/** Companies of estates the association has assessed: one that has left is still somebody's former employer. */
const assessedCompanies = ({ tx, tenant }: ReadCtx, q: string | undefined) =>
  tx
    .selectDistinctOn([assessments.companyId], {
      id: assessments.companyId,
      name: assessments.companyName,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.tenantId, tenant.id),
        q ? ilike(assessments.companyName, likeAnywhere(q)) : undefined,
      ),
    )
    .orderBy(asc(assessments.companyId))
    .limit(mostShown)

/**
 * Whom a conflict may be with, whatever campaigns there are: the companies that the association oversees today, those
 * it has assessed, and the estates it has assessed. Only for who manages the panel and scores nothing: an estate's name
 * must not reach a scorer by a list of conflicts.
 */
export const listConflictPartners = defineQuery({
  name: 'evaluation.scorer.conflict-partners',
  can: ['manage', panelSubject],
  input: conflictPartnersInput,
  output: conflictPartnersOutput,
  async run(ctx, { q }) {
    await assertNoScorer(ctx)
    const [members, assessed, estates] = await Promise.all([
      ctx.exchange.companies(),
      assessedCompanies(ctx, q),
      assessedEstates(ctx, q),
    ])
    const wanted = q?.toLowerCase() ?? ''
    const named = members.filter(({ name }) => name.toLowerCase().includes(wanted))
    const companies = new Map([...assessed, ...named].map(({ id, name }) => [id, { id, name }]))
    return {
      companies: [...companies.values()]
        .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
        .slice(0, mostShown),
      estates,
    }
  },
})
