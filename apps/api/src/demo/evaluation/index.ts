import type { Demo, Member } from '../demo.ts'
import type { DemoWorld } from '../tenants.ts'
import { companyClaims, estateClaims, type Standing } from './claims.data.ts'
import { evaluationActions } from './evaluation-actions.ts'
import { playFacts, playOpinions } from './play-year.ts'

/** Who tells the evaluation year of a company. */
export interface CompanyCast {
  standing: Standing
  clerk: Member
  head: Member
}

/** Who tells it of an estate; `head` is the company's, who confirms. */
export interface EstateYearCast extends CompanyCast {
  secretary: Member
}

/** What a company shows once for all its estates. */
export const tellCompanyYear = (demo: Demo, { standing, clerk, head }: CompanyCast): Promise<void> =>
  playFacts(demo, { tenant: clerk.tenant, standing, clerk, verifier: head }, companyClaims)

/** Facts of an estate's year with their papers, the score in between, and what is said of it. */
export async function tellEstateYear(
  demo: Demo,
  { standing, clerk, secretary, head }: EstateYearCast,
): Promise<void> {
  const { tenant } = clerk
  await playFacts(demo, { tenant, standing, clerk, verifier: secretary }, estateClaims)
  await playOpinions(demo, {
    tenant,
    clerk,
    company: standing === 'weak' ? null : head,
    share: standing === 'strong' ? 0.9 : 0.6,
  })
}

/** Last night's reading of figures, everywhere; it sets the alarm for tonight's. */
export async function readFigures(demo: Demo, world: DemoWorld): Promise<void> {
  const act = evaluationActions(demo)
  const companies = Object.values(world.groups).flatMap(({ tenant, branches }) => [
    tenant,
    ...[...branches.values()].map((branch) => branch.tenant),
  ])
  const all = [...companies, ...[...world.estates.values()].map(({ tenant }) => tenant)]
  for (const tenant of all) await act(tenant, 'fact.refresh-daily', { key: 'daily' }, demo.now)
}
