import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import '../messages-panel.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { addScorer } from './add-scorer.ts'
import { declareConflict } from './declare-conflict.ts'
import { endConflict } from './end-conflict.ts'
import { getScorerCard } from './get-scorer.ts'
import { listConflictPartners } from './list-conflict-partners.ts'
import { listConflicts } from './list-conflicts.ts'
import { listCandidates, listScorers } from './list-scorers.ts'
import { saveScorer } from './save-scorer.ts'

let test: TestBench
let world: World

beforeAll(async () => {
  test = await testBench()
  world = await test.mintWorld()
})
afterAll(() => test.close())

const add = async (name: string, change: object = {}) => {
  const expert = await test.mintMember(world.association, ['expert'], { name })
  const input = { id: newId(), accountId: expert.accountId, employer: '某大学', ...change }
  return { expert, input, card: await test.run(world.officer, addScorer, input) }
}
const audited = async (id: string) =>
  (
    await test.admin.query(
      "select action, after from kernel.audit_log where subject = 'evaluation.panel' and subject_id = $1 order by id",
      [id],
    )
  ).rows

describe('scorers', () => {
  it('are experts of the association, taken in once, and no candidates afterwards', async () => {
    const waiting = await test.mintMember(world.association, ['expert'], { name: '候选人' })
    const { expert, input, card } = await add('王教授')
    expect(card).toMatchObject({
      name: '王教授',
      employer: '某大学',
      isActive: true,
      conflicts: 0,
      version: 1,
    })
    expect(await test.run(world.officer, addScorer, input)).toEqual(card)
    const { rows } = await test.run(world.officer, listCandidates, {})
    const candidates = rows.map(({ accountId }) => accountId)
    expect(candidates).toContain(waiting.accountId)
    expect(candidates).not.toContain(expert.accountId)
    await expect(test.run(world.officer, addScorer, { ...input, id: newId() })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'scorer_of_account_exists' },
    })
    await expect(
      test.run(world.officer, addScorer, { id: newId(), accountId: world.chief.accountId }),
    ).rejects.toMatchObject({ details: { issues: [{ path: 'accountId', rule: 'scorer_is_no_expert' }] } })
    expect(await audited(card.id)).toMatchObject([{ action: 'evaluation.scorer.add' }, {}])
  })

  it('change by the version that was seen', async () => {
    const { card } = await add('李教授')
    const change = { id: card.id, version: 1, employer: '甲物业', expertise: [], isActive: false }
    expect(await test.run(world.officer, saveScorer, change)).toMatchObject({ isActive: false, version: 2 })
    await expect(test.run(world.officer, saveScorer, change)).rejects.toMatchObject({ code: 'stale_version' })
  })

  it('are paged by name and found by part of it', async () => {
    await add('张一')
    await add('张二')
    const first = await test.run(world.officer, listScorers, { q: '张', limit: 1 })
    const second = await test.run(world.officer, listScorers, { q: '张', limit: 1, cursor: first.next })
    expect([...first.rows, ...second.rows].map(({ name }) => name).toSorted()).toEqual(['张一', '张二'])
    expect(second.next).toBeUndefined()
  })
})

describe('filters', () => {
  it('find certificates that are over, and those that end soon, the last day included', async () => {
    test.setNow(new Date('2026-06-15T02:00:00Z'))
    for (const [name, certifiedUntil] of [
      ['证书甲', '2026-06-14'],
      ['证书乙', '2026-06-15'],
      ['证书丙', '2026-08-14'],
      ['证书丁', '2026-08-15'],
      ['证书戊', null],
    ] as const)
      await add(name, { certifiedUntil })
    const named = async (input: object) =>
      (await test.run(world.officer, listScorers, { q: '证书', ...input })).rows
        .map(({ name }) => name)
        .toSorted()
    expect(await named({ certificate: 'over' })).toEqual(['证书甲'])
    expect(await named({ certificate: 'soon' })).toEqual(['证书丙', '证书乙'])
    expect(await named({})).toHaveLength(5)
  })

  it('find who has conflicts that hold today, and who has none', async () => {
    const { card } = await add('回避甲')
    const { card: former } = await add('回避乙')
    const conflict = { companyId: newId(), label: '甲物业', kind: 'past_work' as const }
    for (const { id } of [card, former])
      await test.run(world.officer, declareConflict, { id, conflictId: newId(), ...conflict })
    const { rows } = await test.run(world.officer, listConflicts, { id: former.id })
    await test.run(world.officer, endConflict, {
      id: former.id,
      conflictId: rows[0]?.id ?? '',
      reason: '合同已到期',
    })
    const found = async (hasConflicts: string) =>
      (await test.run(world.officer, listScorers, { q: '回避', hasConflicts })).rows.map(({ name }) => name)
    expect(await found('true')).toEqual(['回避甲'])
    expect(await found('false')).toEqual(['回避乙'])
  })

  it('are not needed for one scorer, who is found by id in the own association alone', async () => {
    const { expert, card } = await add('单独一位')
    expect(await test.run(world.officer, getScorerCard, { id: card.id })).toEqual(card)
    await expect(test.run(expert, getScorerCard, { id: card.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const elsewhere = await test.mintWorld()
    await expect(test.run(elsewhere.officer, getScorerCard, { id: card.id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('whom a conflict may be with', () => {
  it('is a member company, a company that was assessed though it has left, or an assessed estate, by part of a name', async () => {
    const here = await test.mintWorld()
    const campaignId = newId()
    const left = newId()
    const estate = newId()
    await test.admin.query(
      `insert into p_evaluation.campaigns (tenant_id, id, title, year, window_from, window_to, rubric_id, rubric_hash, dates, policies, policies_hash)
       values ($1, $2, '去年的评价', 2025, '2025-01-01', '2025-12-31', $3, 'h', '{}', '{}', 'h')`,
      [here.association.id, campaignId, newId()],
    )
    await test.admin.query(
      `insert into p_evaluation.assessments (tenant_id, id, campaign_id, estate_id, estate_name, company_id, company_name, blind_code, gates)
       values ($1, $2, $3, $4, '云栖里', $5, '退会物业', 'AAAAAA', '[]')`,
      [here.association.id, newId(), campaignId, estate, left],
    )
    const all = await test.run(here.officer, listConflictPartners, {})
    expect(new Set(all.companies.map(({ id }) => id))).toEqual(new Set([here.group.id, left]))
    expect(all.estates).toEqual([{ id: estate, name: '云栖里', companyId: left, companyName: '退会物业' }])
    const found = await test.run(here.officer, listConflictPartners, { q: '云栖' })
    expect(found).toEqual({ companies: [], estates: all.estates })
    expect((await test.run(here.officer, listConflictPartners, { q: '退会' })).companies).toEqual([
      { id: left, name: '退会物业' },
    ])
    expect((await test.run(world.officer, listConflictPartners, {})).estates).toEqual([])
    const expert = await test.mintMember(here.association, ['expert'])
    for (const who of [expert, here.operator])
      await expect(test.run(who, listConflictPartners, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('conflicts', () => {
  it('count for their scorer alone until they end, and stay on record', async () => {
    const { card } = await add('赵教授')
    const { card: other } = await add('钱教授')
    const conflict = {
      id: card.id,
      conflictId: newId(),
      companyId: newId(),
      label: '甲物业',
      kind: 'past_work' as const,
    }
    const once = await test.run(world.officer, declareConflict, conflict)
    expect(await test.run(world.officer, declareConflict, conflict)).toEqual(once)
    const counts = async () =>
      Object.fromEntries(
        (await test.run(world.officer, listScorers, {})).rows.map(({ id, conflicts }) => [id, conflicts]),
      )
    expect(await counts()).toMatchObject({ [card.id]: 1, [other.id]: 0 })
    await test.run(world.officer, endConflict, {
      id: card.id,
      conflictId: conflict.conflictId,
      reason: '合同已到期',
    })
    expect(await counts()).toMatchObject({ [card.id]: 0 })
    const { rows } = await test.run(world.officer, listConflicts, { id: card.id })
    expect(rows).toMatchObject([{ label: '甲物业', isDetected: false, endedAt: expect.any(String) }])
  })

  it('are neither listed for nor written by an officer who scores: they name estates', async () => {
    const { card } = await add('李教授')
    const scoring = await test.mintMember(world.association, ['association-officer', 'expert'], {
      name: '兼任评委',
    })
    await test.run(world.officer, addScorer, { id: newId(), accountId: scoring.accountId })
    const refused = { code: 'forbidden', details: { reason: 'scorer_does_not_administer' } }
    const conflict = {
      id: card.id,
      conflictId: newId(),
      companyId: newId(),
      label: '甲物业',
      kind: 'family' as const,
    }
    for (const step of [
      () => test.run(scoring, listConflictPartners, {}),
      () => test.run(scoring, listConflicts, { id: card.id }),
      () => test.run(scoring, declareConflict, conflict),
      () => test.run(scoring, endConflict, { id: card.id, conflictId: newId(), reason: '合同已到期' }),
    ])
      await expect(step()).rejects.toMatchObject(refused)
  })

  it('are with somebody', async () => {
    const { card } = await add('孙教授')
    await expect(
      test.run(world.officer, declareConflict, {
        id: card.id,
        conflictId: newId(),
        label: '甲物业',
        kind: 'family',
      }),
    ).rejects.toMatchObject({ details: { issues: [{ path: 'companyId', rule: 'conflict_with_whom' }] } })
  })
})

describe('the register', () => {
  it('is for officers of this association', async () => {
    const { expert, card } = await add('周教授')
    for (const who of [expert, world.head, world.manager]) {
      await expect(test.run(who, listScorers, {})).rejects.toMatchObject({ code: 'forbidden' })
      await expect(
        test.run(who, addScorer, { id: newId(), accountId: expert.accountId }),
      ).rejects.toMatchObject({ code: 'forbidden' })
    }
    const elsewhere = await test.mintWorld()
    expect((await test.run(elsewhere.officer, listScorers, {})).rows).toEqual([])
    await expect(test.run(elsewhere.officer, listConflicts, { id: card.id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
