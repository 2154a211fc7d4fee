import { newId } from '@linli/contract'
import { verifyCommitment } from '@linli/evaluation-contract/draw'
import { planDraw } from '@linli/evaluation-contract/campaign'
import { hashJson } from '@linli/evaluation-contract/proof'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { decideAssessmentFlag } from '../assessment-flag/decide-assessment-flag.ts'
import { listAssessmentFlags } from '../assessment-flag/list-assessment-flags.ts'
import { listAssessments } from '../campaign/list-assessments.ts'
import { openAssessmentFile } from '../campaign/open-assessment-file.ts'
import { recuseScorer } from '../desk/recuse-scorer.ts'
import { listDesk } from '../desk/list-desk.ts'
import { drawn, handIn, mintPanel, placesOf } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { declareConflict } from './declare-conflict.ts'
import { drawCampaign } from './draw-campaign.ts'
import { endConflict } from './end-conflict.ts'
import { getDraw } from './get-draw.ts'
import { getProgress } from './get-progress.ts'
import { listDiscrepancies } from './list-discrepancies.ts'
import { redrawPlaces } from './redraw-places.ts'
import { saveScorer } from './save-scorer.ts'

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

describe('a draw', () => {
  it('gives each estate three people, reveals the committed seed, and can be made again by anybody', async () => {
    const panel = await mintPanel(test, { scorers: 4, estates: 3, policies: { secondLookShare: 0.5 } })
    const { answer } = await drawn(test, panel)
    expect(answer).toMatchObject({ version: 2, assessments: 3, places: 9, gaps: [], isConnected: true })
    const record = await test.run(panel.officer, getDraw, { id: panel.campaignId })
    const { seed, salt, commitment, material, places } = record
    expect(record).toMatchObject({ isCommitted: true, isReproduced: true })
    expect(hashJson({ seed, salt, material, places })).toBe(record.payloadHash)
    expect(verifyCommitment(commitment, { campaign: panel.campaignId, seed, salt })).toBe(true)
    expect(planDraw(seed, material).places).toMatchObject(places)
    const { rows } = await test.admin.query(
      `select a.assessment_id as estate, a.role, h.scorer_id as scorer, a.parts from p_evaluation.assignments a
       join p_evaluation.assignment_holders h on h.assignment_id = a.id where a.campaign_id = $1`,
      [panel.campaignId],
    )
    const sorted = (of: readonly { estate: string; role: string }[]) =>
      of.toSorted((a, b) => `${a.estate}${a.role}`.localeCompare(`${b.estate}${b.role}`))
    expect(sorted(rows)).toEqual(sorted(places))
  })

  it('is told to the scorers, audited and chained, and moves campaign and estates on', async () => {
    const panel = await mintPanel(test)
    await drawn(test, panel)
    const { admin } = test
    const count = async (query: string) => (await admin.query(query, [panel.association.id])).rows
    expect(
      await count("select kind from kernel.tasks where tenant_id = $1 and kind = 'desk.score'"),
    ).toHaveLength(3)
    expect(await count('select id from kernel.notifications where tenant_id = $1')).toHaveLength(3)
    expect(
      await count('select action, actor from p_evaluation.campaign_events where tenant_id = $1'),
    ).toEqual([{ action: 'evaluation.panel.draw', actor: '陈专员' }])
    expect(await count('select state from p_evaluation.assessments where tenant_id = $1')).toEqual([
      { state: 'scoring' },
    ])
    expect(
      await count(
        "select after from kernel.audit_log where tenant_id = $1 and action = 'evaluation.panel.draw'",
      ),
    ).toEqual([{ after: { state: 'scoring', assessments: 1, places: 3 } }])
  })

  it('keeps scorers from estates of their employer and of whom they declared, until that ended', async () => {
    const panel = await mintPanel(test, { scorers: 5, employers: [' 物业公司0 '] })
    const [, second, third] = panel.scorers
    const { rows } = await test.admin.query('select company_id from p_evaluation.assessments where id = $1', [
      panel.estates[0],
    ])
    const declare = async (id: string): Promise<string> => {
      const conflictId = newId()
      const company = { companyId: rows[0].company_id, label: '物业公司0' }
      await test.run(panel.officer, declareConflict, { id, conflictId, kind: 'family', ...company })
      return conflictId
    }
    await declare(second!.id)
    const conflictId = await declare(third!.id)
    await test.run(panel.officer, endConflict, { id: third!.id, conflictId, reason: '亲属已离职' })
    await drawn(test, panel)
    for (const { member } of panel.scorers.slice(0, 2))
      expect((await test.run(member, listDesk, {})).rows).toEqual([])
    for (const { member } of panel.scorers.slice(2))
      expect((await test.run(member, listDesk, {})).rows).toHaveLength(1)
  })

  it('says which places nobody is free for, and fills them later from who came', async () => {
    const panel = await mintPanel(test, { scorers: 3, employers: ['物业公司0'] })
    const { answer } = await drawn(test, panel)
    expect(answer.gaps).toMatchObject([{ role: 'confirm', reason: 'conflicts', estateName: '小区0' }])
    const vacant = async () => (await test.run(panel.officer, getProgress, { id: panel.campaignId })).vacant
    expect(await vacant()).toMatchObject([{ role: 'confirm', reason: 'conflicts' }])
    expect((await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).gaps).toMatchObject([
      { role: 'confirm', reason: 'conflicts' },
    ])
    const [first] = panel.scorers
    const { rows } = await test.admin.query(
      'select id from p_evaluation.scorer_conflicts where scorer_id = $1',
      [first!.id],
    )
    await test.admin.query('update p_evaluation.scorer_conflicts set ended_at = now() where id = $1', [
      rows[0].id,
    ])
    expect(await vacant()).toMatchObject([{ reason: 'waiting' }])
    expect(await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).toEqual({
      filled: 1,
      gaps: [],
    })
    expect((await test.run(first!.member, listDesk, {})).rows).toMatchObject([{ role: 'confirm' }])
    expect(await test.run(panel.officer, getDraw, { id: panel.campaignId })).toMatchObject({
      isReproduced: true,
    })
  })

  it('stays a task while places are vacant that one redraw did not come to', async () => {
    const panel = await mintPanel(test, { scorers: 4 })
    const { member, row } = (await drawn(test, panel)).places.second
    await test.run(member, recuseScorer, {
      id: row.id,
      version: row.version,
      kind: 'family',
      reason: '亲属在该物业公司任职',
    })
    await test.admin.query(
      `with estates as (
         insert into p_evaluation.assessments select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(),
           'estate_id', gen_random_uuid(), 'blind_code', 'C' || n))).* from p_evaluation.assessments e, generate_series(1, 200) n
         where e.campaign_id = $1 returning id)
       insert into p_evaluation.assignments select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'assessment_id', estates.id))).* from p_evaluation.assignments p, estates where p.id = $2`,
      [panel.campaignId, row.id],
    )
    await test.admin.query("update p_evaluation.assignments set state = 'offered' where campaign_id = $1", [
      panel.campaignId,
    ])
    const redraw = async () => (await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).filled
    const open = async () =>
      (
        await test.admin.query(
          "select 1 from kernel.tasks where tenant_id = $1 and kind = 'panel.redraw' and done_at is null",
          [panel.association.id],
        )
      ).rowCount
    expect([await redraw(), await open()]).toEqual([200, 2])
    expect([await redraw(), await open()]).toEqual([1, 0])
  })

  it('says that people are missing where everybody has sat on the estate or may not be seated', async () => {
    const panel = await mintPanel(test, { scorers: 3 })
    const { places } = await drawn(test, panel)
    const { member, row } = places.second
    await test.run(member, recuseScorer, {
      id: row.id,
      version: row.version,
      kind: 'family',
      reason: '亲属在该物业公司任职',
    })
    expect((await test.run(panel.officer, getProgress, { id: panel.campaignId })).vacant).toMatchObject([
      { role: 'second', reason: 'too_few_scorers' },
    ])
    expect((await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).gaps).toMatchObject([
      { role: 'second', reason: 'too_few_scorers' },
    ])
  })

  it('waits for estates that may still hand in, and for any estate at all', async () => {
    const panel = await mintPanel(test)
    await handIn(test, panel, 1, 'accepted')
    const draw = () => test.run(panel.officer, drawCampaign, { id: panel.campaignId, version: 1 })
    test.setNow(new Date('2026-07-01T04:00:00Z'))
    await expect(draw()).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'draw_too_early', params: { waiting: 1 } },
    })
    // In Shenzhen the second of July has begun.
    test.setNow(new Date('2026-07-01T16:00:00Z'))
    expect(await draw()).toMatchObject({ assessments: 1 })
    const empty = await mintPanel(test, { estates: 0 })
    await expect(
      test.run(empty.officer, drawCampaign, { id: empty.campaignId, version: 1 }),
    ).rejects.toMatchObject({ details: { reason: 'nothing_to_draw' } })
  })

  it('happens once, by the version seen, and not by who scores', async () => {
    const panel = await mintPanel(test)
    const input = { id: panel.campaignId, version: 1 }
    const [scorer] = panel.scorers
    await expect(test.run(scorer!.member, drawCampaign, input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(test.run(panel.officer, drawCampaign, { ...input, version: 9 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    const stranger = await mintPanel(test, { estates: 0 })
    await expect(test.run(stranger.officer, drawCampaign, input)).rejects.toMatchObject({ code: 'not_found' })
    await test.run(panel.officer, drawCampaign, input)
    await expect(test.run(panel.officer, drawCampaign, { ...input, version: 2 })).rejects.toMatchObject({
      code: 'illegal_move',
    })
  })

  it('is not for an officer who scores as well: the database hides the others’ places', async () => {
    const panel = await mintPanel(test)
    const both = await test.mintMember(panel.association, ['association-officer', 'expert'])
    await test.admin.query(
      `insert into p_evaluation.scorers (tenant_id, id, account_id, name, expertise) values ($1, $2, $3, '双重', '{}')`,
      [panel.association.id, newId(), both.accountId],
    )
    const refused = { code: 'forbidden', details: { reason: 'scorer_does_not_administer' } }
    await expect(test.run(both, drawCampaign, { id: panel.campaignId, version: 1 })).rejects.toMatchObject(
      refused,
    )
    const ofCampaign = { id: panel.campaignId }
    const ofFlag = { id: newId(), version: 1, decision: 'dismissed' as const, reason: '自己评的小区' }
    const reads = [
      () => test.run(both, getProgress, ofCampaign),
      () => test.run(both, listDiscrepancies, ofCampaign),
      () => test.run(both, listAssessments, ofCampaign),
      () => test.run(both, listAssessmentFlags, ofCampaign),
      () => test.run(both, decideAssessmentFlag, ofFlag),
      () => test.run(both, openAssessmentFile, { id: newId(), fileId: newId() }),
    ]
    for (const read of reads) await expect(read()).rejects.toMatchObject(refused)
  })

  it('leaves out who is no longer active or certified', async () => {
    const panel = await mintPanel(test, { scorers: 5 })
    const [idle, expired] = panel.scorers
    await test.run(panel.officer, saveScorer, { id: idle!.id, version: 1, isActive: false })
    await test.run(panel.officer, saveScorer, {
      id: expired!.id,
      version: 1,
      isActive: true,
      certifiedUntil: '2027-01-01',
    })
    await drawn(test, panel)
    for (const { member } of [idle!, expired!])
      expect((await test.run(member, listDesk, {})).rows).toEqual([])
  })
})

describe('who recuses', () => {
  it('leaves a place that is drawn again for somebody new, and a conflict for later draws', async () => {
    const panel = await mintPanel(test, { scorers: 4 })
    const { places } = await drawn(test, panel)
    const { member, row } = places.second
    const answer = await test.run(member, recuseScorer, {
      id: row.id,
      version: row.version,
      kind: 'family',
      reason: '亲属在该物业公司任职',
    })
    expect(answer).toEqual({ state: 'recused', version: 2 })
    const vacant = await test.run(panel.officer, getProgress, { id: panel.campaignId })
    expect(vacant.vacant).toMatchObject([{ role: 'second' }])
    const { rows } = await test.admin.query(
      "select count(*)::int as open from kernel.tasks where tenant_id = $1 and kind = 'panel.redraw' and done_at is null",
      [panel.association.id],
    )
    expect(rows).toEqual([{ open: 2 }])
    expect(await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).toEqual({
      filled: 1,
      gaps: [],
    })
    const after = await placesOf(test, panel)
    expect(after.second.member.accountId).not.toBe(member.accountId)
    const { rows: conflicts } = await test.admin.query(
      'select kind, is_detected from p_evaluation.scorer_conflicts where tenant_id = $1',
      [panel.association.id],
    )
    expect(conflicts).toEqual([{ kind: 'family', is_detected: false }])
  })
})
