import { AppError, defineManifest, newId } from '@linli/contract'
import { rubricDoc } from '@linli/evaluation-contract'
import { starters, type CycleCard, type SayInput, type Sheet } from '@linli/evaluation-contract/appraisal'
import { contentHash, structureHash } from '@linli/evaluation-contract/scoring'
import { definePlugin, type PersonReading } from '@linli/kernel'
import type { TestMember, TestTenant } from '@linli/kernel/testing'
import { z } from 'zod'

import { addSubjects } from '../appraisal/add-subjects.ts'
import { draftCycle } from '../appraisal/draft-cycle.ts'
import { getCycle } from '../appraisal/get-cycle.ts'
import { getSheet } from '../appraisal/get-sheet.ts'
import { handIn } from '../appraisal/hand-in.ts'
import { openCycle } from '../appraisal/open-cycle.ts'
import { reviewCycle } from '../appraisal/review-cycle.ts'
import { sayPoints } from '../appraisal/say-points.ts'
import { showCycle } from '../appraisal/show-cycle.ts'
import '../messages-appraisal.ts'
import { testBench, type TestBench, type World } from './test-bench.ts'

export const days = {
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  selfBy: '2026-11-10',
  reviewBy: '2026-11-20',
  objectBy: '2026-11-30',
}
export const firstDay = new Date('2026-11-02T02:00:00Z')
export const afterObjections = new Date('2026-12-01T02:00:00Z')

/** The world with a service team in the estate: who is appraised, who leads, and who is a colleague of theirs. */
export interface Crew extends World {
  worker: TestMember
  colleague: TestMember
  leader: TestMember
  /** Appraised as well, and a member of the people office. */
  clerk: TestMember
  /** The company's operator, working in the estate by the rights of the company. */
  operatorHere: TestMember
}

export interface AppraisalBench extends TestBench {
  mintCrew(): Promise<Crew>
  /** Says what a plugin beside counts for each account in a tenant. */
  tell(tenant: TestTenant, key: string, readings: readonly PersonReading[]): void
}

function figuresPlugin(said: ReadonlyMap<string, readonly PersonReading[]>) {
  const figure = (key: string) => ({
    title: { 'zh-CN': key, en: key },
    unit: 'ratio' as const,
    guard: { 'zh-CN': '测试', en: 'test' },
    readPerPerson: (ctx: { tenant: { id: string } }) =>
      Promise.resolve([...(said.get(`${ctx.tenant.id} ${key}`) ?? [])]),
  })
  return definePlugin({
    manifest: defineManifest({
      id: 'figures',
      version: '1.0.0',
      engine: '^1.0.0',
      trust: 'builtin',
      title: { 'zh-CN': '员工数据', en: 'Figures' },
      summary: { 'zh-CN': '测试用', en: 'For tests' },
      tenants: ['estate', 'group'],
      capabilities: [],
      tables: {},
      permissions: {},
      emits: {},
      consumes: [],
      metrics: {},
      settings: z.object({}),
      menu: [],
      slots: { offers: [], fills: [] },
      limits: {},
      i18n: { 'zh-CN': {}, en: {} },
    }),
    routes: [],
    // One of the three the staff starter asks for: the others are judged by hand.
    personMetrics: { 'staff.finished_in_limit_rate': figure('staff.finished_in_limit_rate') },
  })
}

export async function appraisalBench(): Promise<AppraisalBench> {
  const said = new Map<string, readonly PersonReading[]>()
  const test = await testBench([figuresPlugin(said)])
  return {
    ...test,
    tell: (tenant, key, readings) => void said.set(`${tenant.id} ${key}`, readings),
    async mintCrew() {
      const world = await test.mintWorld()
      const { estate } = world
      return {
        ...world,
        worker: await test.mintMember(estate, ['engineer'], { name: '何强' }),
        colleague: await test.mintMember(estate, ['front-desk'], { name: '孙莉' }),
        leader: await test.mintMember(estate, ['steward'], { name: '王班长' }),
        clerk: await test.mintMember(estate, ['estate-manager'], { name: '郭主任' }),
        operatorHere: await test.join(world.operator, estate, []),
      }
    },
  }
}

/** Puts a frozen starter into a tenant; answers its id. */
export async function freezeStarter(
  { admin }: Pick<TestBench, 'admin'>,
  tenant: TestTenant,
  kind: 'staff' | 'team',
): Promise<string> {
  const id = newId()
  const doc = rubricDoc.parse(starters[kind])
  await admin.query(
    `insert into p_evaluation.rubric_versions (tenant_id, id, key, label, purpose, origin, state, doc, max_total,
       content_hash, structure_hash, effective_from) values ($1, $2, $3, $8, 'appraisal', 'own', 'frozen', $4, $5, $6, $7, '2026-01-01')`,
    [tenant.id, id, doc.id, doc, doc.max, contentHash(doc), structureHash(doc), `r-${id.slice(-12)}`],
  )
  return id
}

export const fieldsOf = (rubricId: string, subjectKind: 'staff' | 'team') => ({
  title: '2026年度员工考核',
  goals: ['投诉按时办结率达到 95%'],
  rubricId,
  subjectKind,
  ...days,
  policies: {
    tieBreak: ['judged'],
    honours: [{ kind: 'quota' as const, key: '优秀员工', quota: 1 }],
  },
})

/** What a leader gives a part of the staff starter: points within its maximum, and why. */
const partsOf = (sheet: Sheet) => sheet.groups.flatMap(({ items }) => items.flatMap(({ parts }) => parts))
export const partOf = (sheet: Sheet, id: string) => partsOf(sheet).find((part) => part.id === id)!

/** Steps that most tests start from. */
export function appraisalSteps(test: AppraisalBench) {
  const drafted = async (who: TestMember, tenant: TestTenant, kind: 'staff' | 'team' = 'staff') =>
    test.run(who, draftCycle, { id: newId(), ...fieldsOf(await freezeStarter(test, tenant, kind), kind) })
  const fresh = async (who: TestMember, id: string) => test.run(who, getCycle, { id })
  const say = (who: TestMember, id: string, input: Partial<SayInput> & { part: string; points: number }) =>
    test.run(who, sayPoints, {
      id,
      opinionId: newId(),
      layer: 'self',
      reason: '平时记录和现场查看',
      seen: null,
      ...input,
    })
  /** The leader gives every part `share` of its maximum, in whole points the rubric prints. */
  async function draft(crew: Crew, id: string, share: number) {
    const sheet = await test.run(crew.leader, getSheet, { id })
    for (const { id: part, allowed, max } of partsOf(sheet))
      await say(crew.leader, id, {
        part,
        layer: 'leader',
        points: allowed.findLast((points) => points <= max * share) ?? 0,
      })
  }
  async function handedIn(crew: Crew, id: string) {
    const { version } = await test.run(crew.leader, getSheet, { id })
    return test.run(crew.leader, handIn, { id, version, layer: 'leader' })
  }
  return {
    drafted,
    fresh,
    say,
    /** An open cycle about the worker, the colleague and the clerk, led by the leader; answers it and the sheets' ids. */
    async opened(crew: Crew) {
      const { id } = await drafted(crew.manager, crew.estate)
      const sheets = { worker: newId(), colleague: newId(), clerk: newId() }
      const leaderId = crew.leader.accountId
      await test.run(crew.manager, addSubjects, {
        id,
        staff: [
          { id: sheets.worker, accountId: crew.worker.accountId, leaderId, place: '工程班' },
          { id: sheets.colleague, accountId: crew.colleague.accountId, leaderId, place: '前台' },
          { id: sheets.clerk, accountId: crew.clerk.accountId, leaderId, place: '办公室' },
        ],
      })
      const { version } = await fresh(crew.manager, id)
      const cycle = await test.run(crew.manager, openCycle, { id, version })
      return { cycle, sheets }
    },
    async reviewing(crew: Crew, { id }: Pick<CycleCard, 'id'>) {
      const { version } = await fresh(crew.manager, id)
      return test.run(crew.manager, reviewCycle, { id, version })
    },
    draft,
    handedIn,
    /** The leader's whole word, handed in. */
    async judge(crew: Crew, id: string, share: number) {
      await draft(crew, id, share)
      return handedIn(crew, id)
    },
    async shown(crew: Crew, { id }: Pick<CycleCard, 'id'>) {
      const { version } = await fresh(crew.manager, id)
      return test.run(crew.manager, showCycle, { id, version })
    },
    async events(tenant: TestTenant): Promise<{ name: string; payload: Record<string, unknown> }[]> {
      const { rows } = await test.admin.query(
        "select name, payload from kernel.outbox where tenant_id = $1 and name like 'evaluation.appraisal%' order by seq",
        [tenant.id],
      )
      return rows
    },
    async audited(id: string): Promise<{ action: string; after: Record<string, unknown> }[]> {
      const { rows } = await test.admin.query(
        'select action, after from kernel.audit_log where subject_id = $1 order by id',
        [id],
      )
      return rows
    },
    async notices({ accountId }: TestMember): Promise<string[]> {
      const { rows } = await test.admin.query<{ kind: string }>(
        'select kind from kernel.notifications where account_id = $1 order by id',
        [accountId],
      )
      return rows.map(({ kind }) => kind)
    },
  }
}

/** An answer, or the refusal with its words. */
export async function answerOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    return await attempt
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [error.code, error.details]
  }
}
