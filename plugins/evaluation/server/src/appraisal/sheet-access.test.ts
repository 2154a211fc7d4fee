import { newId } from '@linli/contract'
import { permissions } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  answerOf,
  appraisalBench,
  appraisalSteps,
  fieldsOf,
  firstDay,
  freezeStarter,
  type AppraisalBench,
  type Crew,
} from '../testing/appraisal-bench.ts'
import { addSubjects } from './add-subjects.ts'
import { draftCycle } from './draft-cycle.ts'
import { fileObjection } from './file-objection.ts'
import { handIn } from './hand-in.ts'
import { listRanking } from './list-ranking.ts'
import { listSubjects } from './list-subjects.ts'
import { openCycle } from './open-cycle.ts'
import { sayPoints } from './say-points.ts'
import { showCycle } from './show-cycle.ts'

let test: AppraisalBench
let steps: ReturnType<typeof appraisalSteps>
let crew: Crew
let cycleId: string
let sheets: { worker: string; colleague: string; clerk: string }
let other: Crew

beforeAll(async () => {
  test = await appraisalBench()
  steps = appraisalSteps(test)
  test.setNow(firstDay)
  crew = await test.mintCrew()
  other = await test.mintCrew()
  const { cycle, sheets: made } = await steps.opened(crew)
  cycleId = cycle.id
  sheets = made
})
afterAll(() => test.close())

describe('who may do what', () => {
  type Step = (who: TestMember) => Promise<unknown>
  const opinion = (layer: 'self' | 'leader' | 'final') => (who: TestMember) =>
    test.run(who, sayPoints, {
      id: sheets.worker,
      opinionId: newId(),
      part: 'S2.2.a',
      layer,
      points: 10,
      reason: '平时记录和现场查看',
      seen: null,
    })
  const attempts: Record<string, Step> = {
    draft: async (who) =>
      test.run(who, draftCycle, {
        id: newId(),
        ...fieldsOf(await freezeStarter(test, crew.estate, 'staff'), 'staff'),
      }),
    rank: (who) => test.run(who, listRanking, { id: cycleId }),
    self: opinion('self'),
    leader: opinion('leader'),
    final: opinion('final'),
    handIn: (who) => test.run(who, handIn, { id: sheets.worker, version: 99, layer: 'self' }),
    object: (who) =>
      test.run(who, fileObjection, {
        id: sheets.worker,
        objectionId: newId(),
        grounds: '这个结果和事实不符合',
      }),
    open: (who) => test.run(who, openCycle, { id: cycleId, version: 99 }),
  }
  it.each<[string, string, string]>([
    ['draft', 'manager', 'ok'],
    ['draft', 'operatorHere', 'ok'],
    ['draft', 'secretary', 'forbidden'],
    ['draft', 'steward', 'forbidden'],
    ['draft', 'worker', 'forbidden'],
    ['draft', 'resident', 'forbidden'],
    ['rank', 'manager', 'ok'],
    ['rank', 'secretary', 'appraisal_ranking_is_offices'],
    ['rank', 'worker', 'appraisal_ranking_is_offices'],
    ['rank', 'sisterManager', 'not_found'],
    ['self', 'manager', 'appraisal_not_yours'],
    ['self', 'leader', 'appraisal_not_yours'],
    ['self', 'colleague', 'not_found'],
    ['self', 'secretary', 'not_found'],
    ['self', 'resident', 'forbidden'],
    ['self', 'sisterManager', 'not_found'],
    ['leader', 'worker', 'appraisal_own_sheet'],
    ['leader', 'manager', 'appraisal_not_leader'],
    ['leader', 'colleague', 'not_found'],
    ['final', 'leader', 'appraisal_not_office'],
    ['final', 'manager', 'appraisal_not_reviewing'],
    ['final', 'worker', 'appraisal_not_office'],
    ['handIn', 'colleague', 'not_found'],
    ['handIn', 'worker', 'stale_version'],
    ['object', 'worker', 'appraisal_not_shown'],
    ['object', 'colleague', 'not_found'],
    ['open', 'manager', 'stale_version'],
    ['open', 'leader', 'forbidden'],
    ['open', 'sisterManager', 'not_found'],
  ])('%s by the %s: %s', async (what, name, outcome) => {
    const who = { ...crew }[name as 'manager']
    const got = await answerOf(attempts[what]!(who))
    const said = Array.isArray(got) ? [got[0], (got[1] as { reason?: string } | undefined)?.reason] : ['ok']
    expect(said).toContain(outcome)
  })
})

describe('teams', () => {
  it('are read by their members, their leader, the office, and the branch, and by nobody else', async () => {
    const rubricId = await freezeStarter(test, crew.estate, 'team')
    const { id } = await test.run(crew.manager, draftCycle, { id: newId(), ...fieldsOf(rubricId, 'team') })
    const sheet = newId()
    await test.run(crew.manager, addSubjects, {
      id,
      teams: [
        {
          id: sheet,
          name: '党员先锋队',
          memberIds: [crew.worker.accountId, crew.steward.accountId],
          leaderId: crew.leader.accountId,
        },
      ],
    })
    await test.run(crew.manager, openCycle, { id, version: 1 })
    const sees = async (who: TestMember) => (await test.run(who, listSubjects, { id })).rows.length
    const table = [
      'worker',
      'steward',
      'leader',
      'manager',
      'operatorHere',
      'secretary',
      'colleague',
    ] as const
    expect(await Promise.all(table.map((name) => sees(crew[name])))).toEqual([1, 1, 1, 1, 1, 1, 0])
    await expect(
      test.run(crew.manager, addSubjects, {
        id,
        staff: [{ id: newId(), accountId: crew.worker.accountId, leaderId: null }],
      }),
    ).rejects.toMatchObject({ details: { reason: 'appraisal_is_of_team' } })
  })

  it.each([
    ['a resident', () => crew.resident, 'appraisal_no_colleague'],
    ['somebody of another company', () => other.worker, 'appraisal_no_colleague'],
    ['the own leader', () => crew.leader, 'appraisal_leads_self'],
  ])('and sheets take no %s', async (_what, who, rule) => {
    const { id } = await steps.drafted(crew.manager, crew.estate)
    await expect(
      test.run(crew.manager, addSubjects, {
        id,
        staff: [{ id: newId(), accountId: who().accountId, leaderId: crew.leader.accountId }],
      }),
    ).rejects.toMatchObject({
      details: { issues: expect.arrayContaining([expect.objectContaining({ rule })]) },
    })
  })
})

describe('results', () => {
  it('are not shown by somebody who may run the cycle and reads some sheets alone', async () => {
    const own = await test.mintCrew()
    const { cycle } = await steps.opened(own)
    const { version } = await steps.reviewing(own, cycle)
    await test.admin.query(
      `insert into kernel.role_grants (tenant_id, id, role, permission, is_allowed)
       values ($1, $2, 'estate-manager', 'evaluation.appraisal-sheet.read', false)`,
      [own.estate.id, newId()],
    )
    await expect(test.run(own.manager, showCycle, { id: cycle.id, version })).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'appraisal_reads_not_all' },
    })
  })
})

describe('the database and the ability', () => {
  it('know the same people office by default', async () => {
    const { rows } = await test.admin.query<{ qual: string }>(
      "select pg_get_expr(polqual, polrelid) as qual from pg_policy where polname = 'narrow_own_sheets'",
    )
    const rolesOf = (key: keyof typeof permissions) => Object.keys(permissions[key].roles)
    for (const role of [
      ...rolesOf('evaluation.appraisal-sheet.read'),
      ...rolesOf('evaluation.appraisal-sheet.teams'),
    ])
      expect(rows[0]!.qual).toContain(`'${role}'`)
    expect(rows[0]!.qual.match(/'[a-z]+(-[a-z]+)+'::text/g)).toHaveLength(5)
  })

  it('follow a tenant that gives or takes the right', async () => {
    const seen = async (who: TestMember) => (await test.run(who, listSubjects, { id: cycleId })).rows.length
    const decide = (tenantId: string, role: string, isAllowed: boolean) =>
      test.admin.query(
        `insert into kernel.role_grants (tenant_id, id, role, permission, is_allowed)
         values ($1, $2, $3, 'evaluation.appraisal-sheet.read', $4)`,
        [tenantId, newId(), role, isAllowed],
      )
    expect(await seen(crew.steward)).toBe(0)
    expect(await seen(crew.operatorHere)).toBe(3)
    await decide(crew.group.id, 'steward', true)
    await decide(crew.group.id, 'group-operator', false)
    expect(await seen(crew.steward)).toBe(3)
    expect(await seen(crew.operatorHere)).toBe(0)
    // The estate's own decision is nearer than the company's.
    await decide(crew.estate.id, 'steward', false)
    expect(await seen(crew.steward)).toBe(0)
  })
})
