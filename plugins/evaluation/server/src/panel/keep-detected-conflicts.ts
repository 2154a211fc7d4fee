import { newId } from '@linli/contract'
import { mayBeSameCompany } from '@linli/evaluation-contract/campaign'
import { and, asc, eq } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { assessments, scorerConflicts, scorers } from './panel.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'exchange'>

type Found = Pick<
  typeof scorerConflicts.$inferInsert & { companyId: string },
  'scorerId' | 'companyId' | 'label' | 'kind'
> & { detectedBy: NonNullable<typeof scorerConflicts.$inferInsert.detectedBy> }

const keyOf = ({ scorerId, companyId, detectedBy }: Pick<Found, 'scorerId' | 'companyId' | 'detectedBy'>) =>
  `${scorerId} ${companyId} ${detectedBy}`

const readScorers = ({ tx, tenant }: Ctx) =>
  tx
    .select({ id: scorers.id, accountId: scorers.accountId, employer: scorers.employer })
    .from(scorers)
    .where(and(eq(scorers.tenantId, tenant.id), eq(scorers.isActive, true)))
    .orderBy(asc(scorers.id))

/** Companies of a campaign, each under every name its estates applied with. */
const readCompanies = ({ tx, tenant }: Ctx, campaignId: string) =>
  tx
    .selectDistinct({ id: assessments.companyId, name: assessments.companyName })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenant.id), eq(assessments.campaignId, campaignId)))

/** Detected before, the ended ones too; one from before signs were kept was found by the name. */
async function readKnown({ tx, tenant }: Ctx): Promise<Set<string>> {
  const rows = await tx
    .select({
      scorerId: scorerConflicts.scorerId,
      companyId: scorerConflicts.companyId,
      detectedBy: scorerConflicts.detectedBy,
    })
    .from(scorerConflicts)
    .where(and(eq(scorerConflicts.tenantId, tenant.id), eq(scorerConflicts.isDetected, true)))
  return new Set(
    rows.map(({ scorerId, companyId, detectedBy }) =>
      keyOf({ scorerId, companyId: companyId ?? '', detectedBy: detectedBy ?? 'employer_name' }),
    ),
  )
}

/**
 * Conflicts that are not written down yet: of each scorer whose employer's name may be that of a company in the campaign or
 * of its group, and of each whose account belongs to the company, above or below it; where and as what the kernel does not
 * tell. The association's own rule.
 */
export async function detectConflicts(ctx: Ctx, campaignId: string): Promise<Found[]> {
  const [people, companies, known] = await Promise.all([
    readScorers(ctx),
    readCompanies(ctx, campaignId),
    readKnown(ctx),
  ])
  const names = new Map(companies.map(({ id, name }) => [id, name]))
  const ties = await ctx.exchange.ties(
    people.map(({ accountId }) => accountId),
    [...names.keys()],
  )
  const scorerOf = new Map(people.map(({ id, accountId }) => [accountId, id]))
  const byName = people.flatMap(({ id, employer }): Found[] =>
    companies
      .filter(({ name }) => mayBeSameCompany(employer, name))
      .map(({ id: companyId, name }) => ({
        scorerId: id,
        companyId,
        label: name,
        kind: 'employment',
        detectedBy: 'employer_name',
      })),
  )
  const byAccount = ties.flatMap(({ accountId, companyId, isStaff }): Found[] => {
    const scorerId = scorerOf.get(accountId)
    if (scorerId === undefined) return []
    const kind = isStaff ? 'employment' : 'residence'
    return [{ scorerId, companyId, label: names.get(companyId) ?? '', kind, detectedBy: 'account' }]
  })
  const fresh = new Map(
    [...byName, ...byAccount].flatMap((row) => (known.has(keyOf(row)) ? [] : [[keyOf(row), row] as const])),
  )
  return [...fresh.values()]
}

/** Writes down what is detected; one that a person ended stays ended. */
export async function keepDetectedConflicts(ctx: WriteCtx, campaignId: string): Promise<void> {
  const fresh = await detectConflicts(ctx, campaignId)
  if (fresh.length === 0) return
  await ctx.tx.insert(scorerConflicts).values(fresh.map((row) => ({ ...row, id: newId(), isDetected: true })))
}
