import type { Demo, Member } from '../demo.ts'
import { estates, groups } from '../estates.data.ts'
import { standings } from '../evaluation/claims.data.ts'
import { evaluationActions } from '../evaluation/evaluation-actions.ts'
import { tellCompanyYear, tellEstateYear } from '../evaluation/index.ts'
import type { Told } from './find-world.ts'

/** What the first part of the story told already, so that there is something to see at the first login. */
const toldBefore = 'jingtian'

/** The evaluation year of the other estates and of the other company, as far as it has come; the new estate has nothing yet. */
export async function tellOtherYears(demo: Demo, told: Told): Promise<void> {
  const people = (name: string): { clerk: Member; head: Member } => ({
    clerk: told.member('group-operator', name),
    head: told.member('group-admin', name),
  })
  await tellCompanyYear(demo, { standing: 'fair', ...people(groups.anhe.name) })
  for (const { key, name, group } of estates) {
    const standing = standings[key]
    if (!standing || key === toldBefore) continue
    await tellEstateYear(demo, {
      standing,
      clerk: told.member('estate-manager', name),
      secretary: told.member('party-secretary', name),
      head: people(groups[group].name).head,
    })
    const { tenant } = told.member('estate-manager', name)
    await evaluationActions(demo)(tenant, 'fact.refresh-daily', { key: 'daily' }, demo.now)
  }
}
