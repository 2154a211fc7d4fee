import type { Demo } from '../demo.ts'
import { firstWith } from '../people.ts'
import type { EstateCast } from '../tell-estate.ts'
import type { DemoWorld } from '../tenants.ts'
import { companyClaims, estateClaims, standings } from './claims.data.ts'
import { evaluationActions } from './evaluation-actions.ts'
import { playFacts, playOpinions } from './play-year.ts'

/** The evaluation year of both companies and their estates, as far as it has come; the new estate has nothing yet. */
export async function tellEvaluation(
  demo: Demo,
  world: DemoWorld,
  casts: readonly EstateCast[],
): Promise<void> {
  for (const [key, { tenant, members }] of Object.entries(world.groups))
    await playFacts(
      demo,
      {
        tenant,
        standing: key === 'changtai' ? 'strong' : 'fair',
        clerk: firstWith(members, 'group-operator'),
        verifier: firstWith(members, 'group-admin'),
      },
      companyClaims,
    )
  await Promise.all(
    casts.map(async ({ plan, tenant, staff }) => {
      const standing = standings[plan.key]
      if (!standing) return
      const clerk = firstWith(staff, 'estate-manager')
      const verifier = firstWith(staff, 'party-secretary')
      await playFacts(demo, { tenant, standing, clerk, verifier }, estateClaims)
      await playOpinions(demo, {
        tenant,
        clerk,
        company: standing === 'weak' ? null : firstWith(world.groups[plan.group].members, 'group-admin'),
        share: standing === 'strong' ? 0.9 : 0.6,
      })
    }),
  )
  demo.say('评价：数据、得分与自评', 'evaluation year')
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
