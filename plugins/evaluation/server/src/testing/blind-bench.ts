import { newId } from '@linli/contract'
import type { TestKernel, TestMember } from '@linli/kernel/testing'

import { arbitrateDiscrepancy } from '../panel/arbitrate-discrepancy.ts'
import { listDiscrepancies } from '../panel/list-discrepancies.ts'
import { getDesk } from '../desk/get-desk.ts'
import { listDesk } from '../desk/list-desk.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { drawCampaign } from '../panel/draw-campaign.ts'
import type { Ids } from './everything-read.ts'
import { handInPlace, mintPanel, type Panel } from './panel-bench.ts'

import { freeze } from './score-bench.ts'
import type { TestBench, World } from './test-bench.ts'

export const hiddenReason = '只有评委甲知道的理由'

/** A panel whose estates are tenants, with everybody who might guess. */
export interface BlindWorld {
  world: World
  panel: Panel
  assessmentId: string
  /** Scorers without a place at the estate. */
  bystanders: TestMember[]
  officerWhoScores: TestMember
  chiefWhoScores: TestMember
  chief: TestMember
  expert: TestMember
}

/** Gives an assessment of the panel to an estate of the world, with its application there. */
async function giveTo(
  { admin }: Pick<TestKernel, 'admin'>,
  { panel, world }: { panel: Panel; world: World },
  [id, estate, name]: readonly [string, string, string],
): Promise<void> {
  await admin.query(
    `update p_evaluation.assessments set estate_id = $2, estate_name = $3, company_id = $4, company_name = '示例物业' where id = $1`,
    [id, estate, name, world.group.id],
  )
  await admin.query(
    `insert into p_evaluation.applications (tenant_id, id, campaign_id, association_id, year, state, gates,
       applied_by_name, locked_at, dossier_hash) values ($1, $2, $3, $4, 2026, 'locked', '[]', '周经理', now(), 'h')`,
    [estate, id, panel.campaignId, panel.association.id],
  )
}

async function receive(test: TestKernel, { panel, world }: { panel: Panel; world: World }): Promise<void> {
  const rubricId = await freeze(test, world.group, panel.rubric)
  await test.admin.query(
    `insert into p_evaluation.received_campaigns (tenant_id, id, association_id, association_name, title, intro, year,
       window_from, window_to, state, dates, policies, policies_hash, draw_commitment, rubric_id, rubric_hash, response)
     select $1, id, tenant_id, '协会', title, '', year, window_from, window_to, state, dates, policies, policies_hash,
       draw_commitment, $3, rubric_hash, 'accepted' from p_evaluation.campaigns where id = $2`,
    [world.group.id, panel.campaignId, rubricId],
  )
}

/** Somebody of the office who is a scorer as well, barred from the estates at hand so that no draw seats him or her. */
async function officeScorer(
  test: TestBench,
  panel: Panel,
  role: 'association-officer' | 'association-admin',
  companyId: string,
) {
  const member = await test.mintMember(panel.association, [role, 'expert'])
  const id = newId()
  await test.run(panel.officer, addScorer, { id, accountId: member.accountId, employer: '' })
  await test.admin.query(
    `insert into p_evaluation.scorer_conflicts (tenant_id, id, scorer_id, company_id, label, kind, is_detected)
     values ($1, $2, $3, $4, '示例物业', 'declared', false)`,
    [panel.association.id, newId(), id, companyId],
  )
  return member
}

export async function mintBlindWorld(test: TestBench): Promise<BlindWorld> {
  const world = await test.mintWorld()
  const panel = await mintPanel(test, { scorers: 6, estates: 2 })
  const [assessmentId = '', other = ''] = panel.estates
  await receive(test, { panel, world })
  await giveTo(test, { panel, world }, [assessmentId, world.estate.id, '云栖里'])
  await giveTo(test, { panel, world }, [other, world.sister.id, '海棠苑'])
  const officerWhoScores = await officeScorer(test, panel, 'association-officer', world.group.id)
  const chiefWhoScores = await officeScorer(test, panel, 'association-admin', world.group.id)
  await test.run(panel.officer, drawCampaign, { id: panel.campaignId, version: 1 })
  await test.drain()
  const { rows } = await test.admin.query<{ account_id: string }>(
    'select account_id from p_evaluation.assignment_holders where assessment_id = $1',
    [assessmentId],
  )
  const seated = new Set(rows.map((row) => row.account_id))
  return {
    world,
    panel,
    assessmentId,
    bystanders: panel.scorers.flatMap(({ member }) => (seated.has(member.accountId) ? [] : [member])),
    officerWhoScores,
    chiefWhoScores,
    chief: await test.mintMember(panel.association, ['association-admin']),
    expert: await test.mintMember(panel.association, ['expert']),
  }
}

export type Role = 'first' | 'second' | 'confirm' | 'arbiter'

/** Who holds a place at the estate, and the place as its holder sees it. */
export async function placeAt(test: TestBench, { panel, assessmentId }: BlindWorld, role: Role) {
  const { rows } = await test.admin.query<{ id: string; account: string }>(
    `select a.id, h.account_id as account from p_evaluation.assignments a
     join p_evaluation.assignment_holders h on h.assignment_id = a.id where a.assessment_id = $1 and a.role = $2`,
    [assessmentId, role],
  )
  const member = panel.scorers.find((each) => each.member.accountId === rows[0]?.account)!.member
  const desk = await test.run(member, listDesk, {})
  return { member, row: desk.rows.find(({ id }) => id === rows[0]?.id)! }
}

/** Sends every open discrepancy of the campaign to a third. */
export async function sendToArbiter(test: TestBench, { panel }: BlindWorld): Promise<void> {
  const { rows } = await test.run(panel.officer, listDiscrepancies, { id: panel.campaignId })
  for (const { id, version, scope } of rows)
    if (scope === 'part') await test.run(panel.officer, arbitrateDiscrepancy, { id, version })
  await test.drain()
}

/** The third says two points of each part that was left to him or her. */
export async function decideAsArbiter(test: TestBench, blind: BlindWorld): Promise<void> {
  const place = await placeAt(test, blind, 'arbiter')
  const { groups } = await test.run(place.member, getDesk, { id: place.row.id })
  const parts = groups.flatMap((group) => group.parts.map(({ id }) => [id, 2] as const))
  await handInPlace(test, place, Object.fromEntries(parts))
}

/** What can stand behind the segments of a path in this world. */
export async function idsOf(test: TestKernel, { panel }: BlindWorld): Promise<Ids> {
  const of = async (table: 'assignments' | 'discrepancies' | 'scorers' | 'rubric_versions') => {
    const { rows } = await test.admin.query<{ id: string }>(
      `select id from p_evaluation.${table} where tenant_id = $1 order by id`,
      [panel.association.id],
    )
    return rows.map(({ id }) => id)
  }
  const rubrics = await of('rubric_versions')
  return {
    campaigns: [panel.campaignId],
    'received-campaigns': [panel.campaignId],
    assessments: panel.estates,
    applications: panel.estates,
    desk: await of('assignments'),
    discrepancies: await of('discrepancies'),
    scorers: await of('scorers'),
    members: panel.scorers.map(({ member }) => member.accountId),
    rubrics,
    compare: rubrics,
    facts: ['act.count'],
    parts: ['J1', 'M1'],
  }
}

export type Statement = readonly [text: string, values: readonly unknown[]]

/** Statements of another world that differs from this one in nothing but what is hidden, run past every guard. */
export async function inAnotherWorld(
  { admin }: Pick<TestKernel, 'admin'>,
  statements: readonly Statement[],
): Promise<number> {
  const client = await admin.connect()
  let changed = 0
  try {
    await client.query('begin; set local session_replication_role = replica')
    for (const [text, values] of statements) changed += (await client.query(text, [...values])).rowCount ?? 0
    await client.query('commit')
  } finally {
    client.release()
  }
  return changed
}

/** Other points, levels, answers and reasons of the given layers at an estate. */
export const otherPoints = (assessmentId: string, layers: readonly string[], role: Role | null = null) =>
  [
    `update p_evaluation.layer_scores set points = case when points < 2 then points + 1.5 else points - 1.5 end,
       level_id = 'fair', reason = $3 || reason, judges = '{"seen": true}'
     where assessment_id = $1 and layer = any ($2)
       and ($4::text is null or assignment_id in (select id from p_evaluation.assignments where role = $4))`,
    [assessmentId, layers, hiddenReason, role],
  ] as const

export const otherDiscrepancies = (assessmentId: string) =>
  [
    `update p_evaluation.discrepancies set first = second, second = first, result = result - 0.5 where assessment_id = $1`,
    [assessmentId],
  ] as const

/** Somebody else holding a place, and everything that is kept of who held it. */
export const otherHolder = (assignmentId: string, [from, to]: readonly [from: string, to: string]) => [
  [
    `update p_evaluation.assignment_holders h set scorer_id = s.id, account_id = s.account_id from p_evaluation.scorers s
     where h.assignment_id = $1 and s.tenant_id = h.tenant_id and s.account_id = $2`,
    [assignmentId, to],
  ] as const,
  [
    'update p_evaluation.layer_scores set author_id = $2 where assignment_id = $1',
    [assignmentId, to],
  ] as const,
  [
    `update p_evaluation.draw_records d set places = replace(d.places::text, f.id::text, t.id::text)::jsonb
     from p_evaluation.scorers f, p_evaluation.scorers t where f.account_id = $1 and t.account_id = $2 and f.tenant_id = d.tenant_id`,
    [from, to],
  ] as const,
  [
    `update kernel.audit_log l set account_id = m.account_id, actor_name = m.display_name from kernel.memberships m
     where l.subject_id = $1 and l.account_id = $2 and m.account_id = $3 and m.tenant_id = l.tenant_id`,
    [assignmentId, from, to],
  ] as const,
  [
    `update kernel.tasks set assignee_account_id = case assignee_account_id when $1::uuid then $2::uuid else $1::uuid end
     where assignee_account_id in ($1, $2)`,
    [from, to],
  ] as const,
]
