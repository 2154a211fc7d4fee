import { newId } from '@linli/contract'
import type { RubricDoc } from '@linli/evaluation-contract'
import type { ApplicationCard, CampaignCard, CampaignDates } from '@linli/evaluation-contract/campaign'
import { definePlugin } from '@linli/kernel'
import { testKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'

import { answerInvitation } from '../application/answer-invitation.ts'
import {
  applicationRoutes,
  applicationSubscribers,
  applicationTimers,
} from '../application/application.wiring.ts'
import { apply } from '../application/apply.ts'
import { getApplication } from '../application/list-applications.ts'
import { lockApplication } from '../application/lock-application.ts'
import { campaignRoutes, campaignSubscribers, campaignTimers } from '../campaign/campaign.wiring.ts'
import { draftCampaign } from '../campaign/draft-campaign.ts'
import { inviteCompanies } from '../campaign/invite-companies.ts'
import { openCampaign } from '../campaign/open-campaign.ts'
import { evaluation } from '../index.ts'
import '../messages-score.ts'
import { declareScore } from '../score/declare-score.ts'
import { freeze, putFact, sampleRubric } from './score-bench.ts'
import { mintWorld, type TestBench, type World } from './test-bench.ts'

/** The plugin with what campaigns and applications hear from each other. */
export async function campaignBench(): Promise<TestBench> {
  const plugin = definePlugin({
    ...evaluation,
    routes: [...campaignRoutes, ...applicationRoutes],
    subscribers: [...campaignSubscribers, ...applicationSubscribers],
    timers: { ...campaignTimers, ...applicationTimers },
  })
  const test = await testKernel({ plugins: [plugin] })
  return { ...test, mintWorld: () => mintWorld(test) }
}

/** The morning on which the suites begin. */
export const firstDay = new Date('2026-06-15T02:00:00Z')

export const dates: CampaignDates = {
  applyBy: '2026-07-10',
  lockBy: '2026-07-31',
  scoreBy: '2026-08-31',
  siteBy: '2026-09-15',
  preliminaryOn: '2026-09-20',
  appealBy: '2026-09-30',
  finalOn: '2026-10-15',
}

export const policies = {
  discrepancy: { smallPartMax: 2, smallPart: 1, largePartShare: 0.25, group: 3, total: 5 },
  secondLookShare: 0.1,
  calibrationBound: null,
  tieBreak: ['judged'],
  awards: [],
  rubricPolicies: {},
}

export const campaignFields = (rubricId: string) => ({
  title: '2026年党建引领物业服务评价',
  intro: '',
  year: 2026,
  windowFrom: '2026-01-01',
  windowTo: '2026-12-31',
  rubricId,
  dates,
  policies,
})

interface Rubric {
  doc?: RubricDoc
  label?: string
}

/** Steps that the suites start from; each waits until its letters have arrived. */
export function campaignSteps(test: TestBench) {
  const steps = {
    async drafted(
      world: World,
      change: object = {},
      { doc = sampleRubric(), label = 'r1' }: Rubric = {},
    ): Promise<CampaignCard> {
      const rubricId = await freeze(test, world.association, doc, { label })
      return test.run(world.officer, draftCampaign, { id: newId(), ...campaignFields(rubricId), ...change })
    },
    async opened(world: World, change: object = {}, rubric?: Rubric): Promise<CampaignCard> {
      const { id, version } = await steps.drafted(world, change, rubric)
      return test.run(world.officer, openCampaign, { id, version })
    },
    /** Open, and the company has been asked. */
    async invited(world: World, change: object = {}, rubric?: Rubric): Promise<CampaignCard> {
      const campaign = await steps.opened(world, change, rubric)
      await test.run(world.officer, inviteCompanies, { id: campaign.id, companyIds: [world.group.id] })
      await test.drain()
      return campaign
    },
    /** The company takes part. */
    async accepted(world: World, change: object = {}, rubric?: Rubric): Promise<CampaignCard> {
      const campaign = await steps.invited(world, change, rubric)
      await test.run(world.operator, answerInvitation, { id: campaign.id, version: 1, isAccepted: true })
      await test.drain()
      return campaign
    },
    async reload(who: TestMember, id: string): Promise<ApplicationCard> {
      return test.run(who, getApplication, { id })
    },
    /** The estate has applied and the association has answered. */
    async applied(world: World, campaignId: string): Promise<ApplicationCard> {
      await putFact(test, world.estate, ['act.count', 5])
      const id = newId()
      await test.run(world.manager, apply, { id, campaignId })
      await test.drain()
      return steps.reload(world.manager, id)
    },
    /** Every part of the sample rubric that records leave open is declared, the company's own among them. */
    async declared(world: World): Promise<void> {
      await putFact(test, world.group, ['firm.reported', true])
      const say = (part: string, points: number, rest: object = {}) =>
        test.run(world.manager, declareScore, { id: newId(), part, points, reason: '', seen: null, ...rest })
      await say('A1.b', 1, { judges: { good: true } })
      await say('A1.c', 2, { levelId: 'some' })
    },
    /** Handed over by the company in the estate; its letter has arrived. */
    async locked(world: World, campaignId: string, grantUntil = '2027-05-31'): Promise<ApplicationCard> {
      const { id, version } = await steps.applied(world, campaignId)
      await steps.declared(world)
      const reviewer = await test.join(world.head, world.estate, [])
      const card = await test.run(reviewer, lockApplication, { id, version, grantUntil })
      await test.drain()
      return card
    },
    /** Whoever brings letters and rings alarms in a tenant. */
    system: (tenant: TestTenant): TestMember => ({
      accountId: '',
      tenantId: tenant.id,
      cookie: '',
      caller: () => test.asSystem(tenant),
    }),
    /** Actions of a campaign's chain, the first step first. */
    async chain(campaignId: string): Promise<string[]> {
      const { rows } = await test.admin.query<{ action: string }>(
        'select action from p_evaluation.campaign_events where campaign_id = $1 order by seq',
        [campaignId],
      )
      return rows.map(({ action }) => action.split('.').at(-1) ?? '')
    },
    /** What the timeline of a record says in one tenant. */
    async audited(
      tenantId: string,
      subjectId: string,
    ): Promise<{ action: string; after: Record<string, unknown> | null }[]> {
      const { rows } = await test.admin.query<{ action: string; after: Record<string, unknown> | null }>(
        'select action, after from kernel.audit_log where tenant_id = $1 and subject_id = $2 order by id',
        [tenantId, subjectId],
      )
      return rows
    },
  }
  return steps
}
