import { randomBytes } from 'node:crypto'

import { newId } from '@linli/contract'
import type { RubricDoc } from '@linli/evaluation-contract'
import { campaignPolicies, policiesHash } from '@linli/evaluation-contract/campaign'
import { drawCommitment } from '@linli/evaluation-contract/draw'
import { contentHash } from '@linli/evaluation-contract/scoring'
import { definePlugin, type JobRun } from '@linli/kernel'
import { testKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'

import { applicationSubscribers } from '../application/application.wiring.ts'
import { campaignSubscribers } from '../campaign/campaign.wiring.ts'
import { evaluation } from '../index.ts'
import { publicationWiring } from '../publication/publication.wiring.ts'
import { publishCampaign } from '../publication/publish-campaign.ts'
import { sendAllResults } from '../publication/send-results.ts'
import { panelRubric } from './panel-bench.ts'
import { freeze } from './score-bench.ts'
import { mintWorld, type TestBench, type World } from './test-bench.ts'

/** The plugin with all that campaigns, estates and publications hear from each other. */
export async function publicationBench(): Promise<TestBench> {
  const plugin = definePlugin({
    ...evaluation,
    ...publicationWiring,
    subscribers: [...campaignSubscribers, ...applicationSubscribers, ...publicationWiring.subscribers],
    timers: {},
  })
  const test = await testKernel({ plugins: [plugin] })
  return { ...test, mintWorld: () => mintWorld(test) }
}

/** Days of the campaign around which the suites move the clock. */
export const days = {
  beforeAppeals: new Date('2026-09-21T02:00:00Z'),
  afterAppeals: new Date('2026-10-08T02:00:00Z'),
}
const dates = {
  applyBy: '2026-07-10',
  lockBy: '2026-07-31',
  scoreBy: '2026-08-31',
  siteBy: '2026-09-15',
  preliminaryOn: '2026-09-20',
  appealBy: '2026-09-30',
  finalOn: '2026-10-15',
}

/** Reconciled points by part of the panel's rubric. */
export type Points = Partial<Record<'J1' | 'J2' | 'J3' | 'M1' | 'M2', number>>
const full: Points = { J1: 4, J2: 3.5, J3: 3, M1: 2, M2: 2 }

interface Scored {
  estate: TestTenant
  name: string
  company?: string
  points?: Points
}

export interface Campaign {
  id: string
  world: World
  doc: RubricDoc
  /** Assessments, which are the estates' applications, in the order they were asked for. */
  assessments: string[]
}

export interface CampaignOptions {
  scored: readonly Scored[]
  policies?: Record<string, unknown>
}

/** Steps that the suites start from. */
export function publicationSteps(test: TestBench) {
  const addCampaign = async (world: World, change: Record<string, unknown>) => {
    const doc = panelRubric()
    const policies = campaignPolicies.parse({
      discrepancy: {},
      secondLookShare: 0,
      calibrationBound: null,
      tieBreak: [],
      awards: [],
      ...change,
    })
    const id = newId()
    const draw = { campaign: id, seed: '7 11 23', salt: randomBytes(16).toString('hex') }
    const common = [
      doc.id,
      contentHash(doc),
      dates,
      policies,
      policiesHash(doc, policies),
      drawCommitment(draw),
    ]
    const rubricId = await freeze(test, world.association, doc)
    await test.admin.query(
      `insert into p_evaluation.campaigns (tenant_id, id, title, year, window_from, window_to, state, rubric_id,
         rubric_hash, dates, policies, policies_hash, draw_commitment, draw_seed, draw_salt, opened_at)
       values ($1, $2, '2026 年度评价', 2026, '2026-01-01', '2026-12-31', 'scoring', $3, $4, $5, $6, $7, $8, $9, $10, now())`,
      [world.association.id, id, rubricId, ...common.slice(1), draw.seed, draw.salt],
    )
    const here = await freeze(test, world.group, doc, { label: doc.id })
    await test.admin.query(
      `insert into p_evaluation.received_campaigns (tenant_id, id, association_id, association_name, title, intro, year,
         window_from, window_to, state, dates, policies, policies_hash, draw_commitment, rubric_id, rubric_hash, response)
       values ($1, $2, $3, '协会', '2026 年度评价', '', 2026, '2026-01-01', '2026-12-31', 'scoring', $4, $5, $6, $7, $8, $9,
         'accepted')`,
      [world.group.id, id, world.association.id, ...common.slice(2), here, contentHash(doc)],
    )
    return { id, doc }
  }
  const steps = {
    system: (tenant: TestTenant): TestMember => ({
      accountId: '',
      tenantId: tenant.id,
      cookie: '',
      caller: () => test.asSystem(tenant),
    }),
    /** A campaign whose estates are scored and reconciled, with the applications of those that are tenants. */
    async scored(world: World, { scored, policies = {} }: CampaignOptions): Promise<Campaign> {
      const { id, doc } = await addCampaign(world, policies)
      const assessments = []
      for (const one of scored) assessments.push(await steps.addEstate(world, id, one))
      return { id, world, doc, assessments }
    },
    async addEstate(world: World, campaignId: string, { estate, name, company, points = {} }: Scored) {
      const id = newId()
      const tenantId = world.association.id
      await test.admin.query(
        `insert into p_evaluation.assessments (tenant_id, id, campaign_id, estate_id, estate_name, company_id,
           company_name, state, blind_code, gates) values ($1, $2, $3, $4, $5, $6, $7, 'reconciling', $8, '[]')`,
        [tenantId, id, campaignId, estate.id, name, world.group.id, company ?? '示例物业', id.slice(-8)],
      )
      await test.admin.query(
        `insert into p_evaluation.applications (tenant_id, id, campaign_id, association_id, year, state, gates,
           applied_by_name, locked_at, dossier_hash) values ($1, $2, $3, $4, 2026, 'reconciling', '[]', '周经理', now(), 'h')`,
        [estate.id, id, campaignId, tenantId],
      )
      for (const [part, value] of Object.entries({ ...full, ...points }))
        await steps.layer({ world, campaignId }, id, { part, layer: 'reconciled', points: value })
      return id
    },
    layer: (
      { world, campaignId }: { world: World; campaignId: string },
      assessmentId: string,
      { part, layer, points }: { part: string; layer: string; points: number },
    ) =>
      test.admin.query(
        `insert into p_evaluation.layer_scores (tenant_id, id, campaign_id, assessment_id, part, layer, points, judges)
         values ($1, $2, $3, $4, $5, $6, $7, '{}')`,
        [world.association.id, newId(), campaignId, assessmentId, part, layer, points],
      ),
    async versionOf(id: string): Promise<number> {
      const { rows } = await test.admin.query<{ version: number }>(
        'select version from p_evaluation.campaigns where id = $1',
        [id],
      )
      return rows[0]?.version ?? 0
    },
    /** Runs the job of a publication as the worker would, and delivers its letters. */
    async send(world: World, publicationId: string) {
      const system = steps.system(world.association)
      const progress: number[] = []
      const run: JobRun = {
        jobId: newId(),
        call: (operation, input) => test.run(system, operation, input),
        progress: (done) => Promise.resolve(void progress.push(done)),
        isStopping: () => false,
      }
      const result = await sendAllResults(run, { publicationId })
      await test.drain()
      return { result, progress }
    },
    /** Published by the chief, and every estate has its letter. */
    async published(
      { id, world }: Campaign,
      kind: 'preliminary' | 'final' | 'correction',
      change: object = {},
    ) {
      test.setNow(kind === 'preliminary' ? days.beforeAppeals : days.afterAppeals)
      const card = await test.run(world.chief, publishCampaign, {
        id,
        publicationId: newId(),
        version: await steps.versionOf(id),
        kind,
        ...change,
      })
      await steps.send(world, card.id)
      return card
    },
  }
  return steps
}
