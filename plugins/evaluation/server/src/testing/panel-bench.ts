import { randomBytes } from 'node:crypto'

import { newId } from '@linli/contract'
import { rubricDoc, type RubricDoc, type RubricInput } from '@linli/evaluation-contract'
import {
  campaignPolicies,
  policiesHash,
  type DeskRow,
  type Dossier,
} from '@linli/evaluation-contract/campaign'
import { drawCommitment } from '@linli/evaluation-contract/draw'
import { contentHash } from '@linli/evaluation-contract/scoring'
import type { TestKernel, TestMember, TestTenant } from '@linli/kernel/testing'

import { getDesk } from '../desk/get-desk.ts'
import { listDesk } from '../desk/list-desk.ts'
import { scorePart } from '../desk/score-part.ts'
import { submitScores } from '../desk/submit-scores.ts'
import '../messages-desk.ts'
import '../messages-panel.ts'
import '../messages-score.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { drawCampaign } from '../panel/draw-campaign.ts'
import { drawField } from '../campaign/open-campaign.ts'
import { defineAction } from '../kit.ts'
import { freeze } from './score-bench.ts'
import { z } from 'zod'

type PartInput = RubricInput['groups'][number]['items'][number]['parts'][number]

const levels = (id: string, max: number): PartInput => ({
  id,
  label: { 'zh-CN': `评分点 ${id}`, en: id },
  max,
  type: 'tiered_judgement',
  mode: 'assist',
  logic: {
    kind: 'tiered_judgement',
    levels: [
      {
        id: 'good',
        points: [max - 1, max],
        descriptor: 'Good',
        suggestWhen: { metric: 'act.count', op: '>=', value: 4 },
      },
      { id: 'fair', points: [0, max - 1.5], descriptor: 'Fair' },
    ],
  },
})
const counted = (id: string): PartInput => ({
  id,
  label: { 'zh-CN': `评分点 ${id}`, en: id },
  max: 2,
  type: 'checklist',
  mode: 'auto',
  logic: { kind: 'checklist', points: 2, when: { metric: 'act.count', op: '>=', value: 4 } },
})
const group = (id: string, parts: PartInput[]) => {
  const max = parts.reduce((sum, part) => sum + part.max, 0)
  const item = { id: `${id}I`, title: id, max, scope: 'estate' as const, parts }
  return { id, title: { 'zh-CN': `类别 ${id}`, en: id }, max, items: [item] }
}

/** Three judged parts of four points, and two that records decide. */
export const panelRubric = (): RubricDoc =>
  rubricDoc.parse({
    schema: 'linli-rubric/1',
    id: `panel.${newId()}`,
    title: { 'zh-CN': '评审细则', en: 'Panel' },
    source: { document: '示例', annex: 'A', note: '' },
    max: 16,
    step: 0.5,
    groups: [
      group('G1', [levels('J1', 4), levels('J2', 4), counted('M1')]),
      group('G2', [{ ...levels('J3', 4), onSite: true }, counted('M2')]),
    ],
    metrics: { 'act.count': { title: { 'zh-CN': '活动次数', en: 'Activities' }, unit: 'count' } },
  } satisfies RubricInput)

export const panelDossier = (change: Partial<Dossier> = {}): Dossier => {
  const part = {
    low: 2,
    high: 2,
    suggestedLevel: null,
    trace: { 'zh-CN': ['活动 6 次'], en: ['6 activities'] },
    declared: 3.5,
    confirmed: null,
    levelId: null,
    judges: {},
    reason: '自评理由',
  }
  return {
    facts: {
      'act.count': { value: 6, origin: 'document', counted: 6, total: 7, excluded: {}, inputsHash: 'h' },
    },
    parts: {
      J1: part,
      J2: part,
      J3: part,
      M1: { ...part, declared: 2 },
      M2: { ...part, declared: 2 },
    },
    evidence: [],
    ...change,
  }
}

const seal = defineAction({
  name: 'evaluation.test.seal',
  can: 'member',
  input: z.object({ text: z.string() }),
  output: z.object({ sealed: z.string() }),
  run(ctx, { text }) {
    ctx.audit({ subject: 'evaluation.test', id: null })
    return Promise.resolve({ sealed: ctx.people.seal(drawField, text) })
  },
})

export interface Panel {
  association: TestTenant
  officer: TestMember
  scorers: { id: string; member: TestMember }[]
  campaignId: string
  estates: string[]
  rubric: RubricDoc
}

interface Options {
  scorers?: number
  estates?: number
  policies?: Record<string, unknown>
  employers?: string[]
}

const dates = {
  applyBy: '2026-06-01',
  lockBy: '2026-07-01',
  scoreBy: '2099-12-31',
  siteBy: '2099-12-31',
  preliminaryOn: '2099-12-31',
  appealBy: '2099-12-31',
  finalOn: '2099-12-31',
}

/** An association with scorers and an opened campaign whose estates have handed in. */
export async function mintPanel(
  test: TestKernel,
  { scorers: count = 3, estates: size = 1, policies = {}, employers = [] }: Options = {},
): Promise<Panel> {
  const association = await test.mintTenant({ kind: 'association' })
  const officer = await test.mintMember(association, ['association-officer'], { name: '陈专员' })
  const rubric = panelRubric()
  const rubricId = await freeze(test, association, rubric)
  const rules = campaignPolicies.parse({
    discrepancy: {},
    secondLookShare: 0,
    calibrationBound: null,
    tieBreak: [],
    awards: [],
    ...policies,
  })
  const campaignId = newId()
  const draw = {
    campaign: campaignId,
    seed: randomBytes(8).toString('hex'),
    salt: randomBytes(16).toString('hex'),
  }
  const { sealed } = await test.run(officer, seal, {
    text: JSON.stringify({ seed: draw.seed, salt: draw.salt }),
  })
  await test.admin.query(
    `insert into p_evaluation.campaigns (tenant_id, id, title, year, window_from, window_to, state, rubric_id, rubric_hash,
       dates, policies, policies_hash, draw_commitment, draw_sealed, opened_at)
     values ($1, $2, '2026 年度评价', 2026, '2026-01-01', '2026-12-31', 'open', $3, $4, $5, $6, $7, $8, $9, now())`,
    [
      association.id,
      campaignId,
      rubricId,
      contentHash(rubric),
      dates,
      rules,
      policiesHash(rubric, rules),
      drawCommitment(draw),
      sealed,
    ],
  )
  const scorers = []
  for (let n = 0; n < count; n++) {
    const member = await test.mintMember(association, ['expert'], { name: `评委${n + 1}` })
    const id = newId()
    await test.run(officer, addScorer, { id, accountId: member.accountId, employer: employers[n] ?? '' })
    scorers.push({ id, member })
  }
  const estates = []
  for (let n = 0; n < size; n++) estates.push(await handIn(test, { association, campaignId }, n))
  return { association, officer, scorers, campaignId, estates, rubric }
}

/** An estate's assessment with its dossier. */
export async function handIn(
  { admin }: Pick<TestKernel, 'admin'>,
  { association, campaignId }: Pick<Panel, 'association' | 'campaignId'>,
  n: number,
  state = 'locked',
): Promise<string> {
  const id = newId()
  await admin.query(
    `insert into p_evaluation.assessments (tenant_id, id, campaign_id, estate_id, estate_name, company_id, company_name,
       state, blind_code, gates) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '[]')`,
    [association.id, id, campaignId, newId(), `小区${n}`, newId(), `物业公司${n}`, state, `B${n}`],
  )
  await admin.query(
    `insert into p_evaluation.dossiers (tenant_id, id, assessment_id, doc, hash, grant_until)
     values ($1, $2, $3, $4, 'h', '2099-12-31')`,
    [association.id, newId(), id, panelDossier()],
  )
  return id
}

/** The draw, and who sits where at the first estate. */
export async function drawn(test: TestKernel, panel: Panel) {
  const answer = await test.run(panel.officer, drawCampaign, { id: panel.campaignId, version: 1 })
  return { answer, places: await placesOf(test, panel) }
}

export type Places = Record<DeskRow['role'], { member: TestMember; row: DeskRow }>

/** Places by role, read as each scorer sees the own ones; of one estate. */
export async function placesOf(test: TestKernel, { scorers }: Panel): Promise<Places> {
  const found: Partial<Places> = {}
  for (const { member } of scorers) {
    const { rows } = await test.run(member, listDesk, {})
    for (const row of rows) if (row.state !== 'recused') found[row.role] = { member, row }
  }
  return found as Places
}

/** Enters points by part, with a reason in case they differ. */
export async function scoreAll(
  test: TestKernel,
  { member, row }: { member: TestMember; row: DeskRow },
  points: Record<string, number>,
): Promise<void> {
  for (const [part, value] of Object.entries(points))
    await test.run(member, scorePart, {
      id: row.id,
      part,
      scoreId: newId(),
      points: value,
      reason: '现场材料与数据不一致',
    })
}

export async function handInPlace(
  test: TestKernel,
  place: { member: TestMember; row: DeskRow },
  points: Record<string, number>,
) {
  await scoreAll(test, place, points)
  const { assignment } = await test.run(place.member, getDesk, { id: place.row.id })
  return test.run(place.member, submitScores, { id: place.row.id, version: assignment.version })
}
