import { newId } from '@linli/contract'
import type { TestKernel, TestMember, TestTenant } from '@linli/kernel/testing'

import { addSubjects } from '../appraisal/add-subjects.ts'
import { draftCycle } from '../appraisal/draft-cycle.ts'
import { getCycle } from '../appraisal/get-cycle.ts'
import { openCycle } from '../appraisal/open-cycle.ts'
import { fieldsOf, firstDay, freezeStarter } from './appraisal-bench.ts'
import { inAnotherWorld, mintBlindWorld, placeAt, type BlindWorld } from './blind-bench.ts'
import { handInPlace } from './panel-bench.ts'
import { publicationSteps } from './publication-bench.ts'
import { mintWorld, type TestBench } from './test-bench.ts'

/** A tenant with records of the evaluation, and the people who between them may read all of those. */
export interface Place {
  tenant: TestTenant
  insiders: readonly TestMember[]
}
export interface Places {
  association: Place
  group: Place
  estate: Place
}

/** A cycle under way about whoever opened it and a colleague. */
async function appraise(test: TestKernel, tenant: TestTenant, canary: string): Promise<void> {
  const who = tenant.kind === 'group' ? 'group-admin' : 'estate-manager'
  const office = await test.mintMember(tenant, [who], { name: canary })
  const leader = await test.mintMember(tenant, [who], { name: canary })
  const id = newId()
  const fields = fieldsOf(await freezeStarter(test, tenant, 'staff'), 'staff')
  await test.run(office, draftCycle, { id, ...fields, title: canary, goals: [canary] })
  const subject = { id: newId(), accountId: office.accountId, leaderId: leader.accountId, place: canary }
  await test.run(office, addSubjects, { id, staff: [subject] })
  const { version } = await test.run(office, getCycle, { id })
  await test.run(office, openCycle, { id, version })
}

/** Two campaigns of one association: in one a third has to decide between two scorers, the other's result is out. */
async function judge(test: TestBench, canary: string): Promise<BlindWorld> {
  const blind = await mintBlindWorld(test)
  const { panel, chief, world } = blind
  await handInPlace(test, await placeAt(test, blind, 'first'), { J1: 4, J2: 3.5, J3: 3 })
  await handInPlace(test, await placeAt(test, blind, 'second'), { J1: 1, J2: 3.5, J3: 3 })
  await handInPlace(test, await placeAt(test, blind, 'confirm'), { M1: 2, M2: 2 })
  const steps = publicationSteps(test)
  const here = { ...world, association: panel.association, officer: panel.officer, chief }
  const campaign = await steps.scored(here, { scored: [{ estate: world.estate, name: canary }] })
  await steps.published(campaign, 'preliminary')
  test.setNow(null)
  return blind
}

/** Puts the word wherever people write in these records; past the guards, since some of them may not change. */
const mark = (test: TestKernel, { panel, world }: BlindWorld, canary: string): Promise<number> => {
  const at = (tenant: TestTenant, table: string, column: string) =>
    [`update p_evaluation.${table} set ${column} = $2 where tenant_id = $1`, [tenant.id, canary]] as const
  return inAnotherWorld(test, [
    at(panel.association, 'campaigns', 'title'),
    at(panel.association, 'assessments', 'estate_name'),
    at(panel.association, 'scorers', 'name'),
    at(panel.association, 'layer_scores', 'reason'),
    at(world.group, 'received_campaigns', 'title'),
    at(world.estate, 'applications', 'applied_by_name'),
  ])
}

/**
 * An association, a company and an estate with campaigns, a draw, dossiers, a publication and appraisals, each record
 * carrying the canary where people write.
 */
export async function evaluationPlaces(kernel: TestKernel, canary: string): Promise<Places> {
  const test: TestBench = { ...kernel, mintWorld: () => mintWorld(kernel) }
  const blind = await judge(test, canary)
  const { panel, world, chief } = blind
  test.setNow(firstDay)
  await appraise(test, world.group, canary)
  await appraise(test, world.estate, canary)
  test.setNow(null)
  await mark(test, blind, canary)
  const { member: scorer } = await placeAt(test, blind, 'first')
  return {
    association: { tenant: panel.association, insiders: [chief, scorer] },
    group: { tenant: world.group, insiders: [world.head] },
    estate: { tenant: world.estate, insiders: [world.manager] },
  }
}
