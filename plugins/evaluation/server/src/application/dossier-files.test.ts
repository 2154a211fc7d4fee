import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { cancelCampaign } from '../campaign/cancel-campaign.ts'
import { getCampaign } from '../campaign/get-campaign.ts'
import { openAssessmentFile } from '../campaign/open-assessment-file.ts'
import { getDesk } from '../desk/get-desk.ts'
import { listDesk } from '../desk/list-desk.ts'
import { openDeskFile } from '../desk/open-desk-file.ts'
import { recuseScorer } from '../desk/recuse-scorer.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { drawCampaign } from '../panel/draw-campaign.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import { putEvidence } from '../testing/flag-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { getApplication } from './list-applications.ts'
import { receiveDecision } from './receive-decision.ts'
import { endGrant, withdrawApplication } from './withdraw-application.ts'

interface Handed {
  world: World
  campaignId: string
  /** The application's and the assessment's. */
  id: string
  /** Files of evidence behind a judged part, and behind one that records decide. */
  judged: string
  counted: string
  /** A file of the company's own evidence, behind its part. */
  company: string
  desks: { member: TestMember; id: string; files: string[] }[]
}

let test: TestBench
let steps: ReturnType<typeof campaignSteps>
let handed: Handed

const fileOf = async (evidenceId: string): Promise<string> => {
  const { rows } = await test.admin.query<{ file_id: string }>(
    'select file_id from kernel.file_attachments where subject_id = $1',
    [evidenceId],
  )
  return rows[0]!.file_id
}

/** An estate has handed over two photos, and three scorers have their places. */
async function handOver(): Promise<Handed> {
  const world = await test.mintWorld()
  const campaign = await steps.accepted(world)
  const put = async (part: string) =>
    fileOf(await putEvidence(test, world.manager, { parts: [part], pictures: [{}] }))
  const [judged, counted] = [await put('A1.c'), await put('A1.a')]
  const company = await fileOf(
    await putEvidence(test, world.head, { parts: ['B1.a'], pictures: [{}], title: '集团制度汇编' }),
  )
  const { id } = await steps.locked(world, campaign.id)
  const desks: Handed['desks'] = []
  for (const name of ['评委一', '评委二', '评委三']) {
    const member = await test.mintMember(world.association, ['expert'], { name })
    await test.run(world.officer, addScorer, { id: newId(), accountId: member.accountId })
    desks.push({ member, id: '', files: [] })
  }
  await test.run(world.officer, drawCampaign, { id: campaign.id, version: campaign.version })
  for (const desk of desks) {
    desk.id = (await test.run(desk.member, listDesk, {})).rows[0]?.id ?? ''
    const { evidence } = await test.run(desk.member, getDesk, { id: desk.id })
    desk.files = evidence.flatMap(({ files }) => files.map((file) => file.id))
  }
  return { world, campaignId: campaign.id, id, judged, counted, company, desks }
}

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  handed = await handOver()
})
afterAll(() => test.close())

const gone = { code: 'not_found' }
const byOfficer = ({ world, id, judged }: Handed, change: object = {}) =>
  test.run(world.officer, openAssessmentFile, { id, fileId: judged, ...change })
const scorerOf = ({ desks, judged }: Handed) => desks.find(({ files }) => files.includes(judged))!
const byScorer = (of: Handed) => {
  const { member, id } = scorerOf(of)
  return test.run(member, openDeskFile, { id, fileId: of.judged })
}
/** As if all openings were of the day before: a day is told once it is over. */
const passDay = () =>
  test.admin.query(
    'set session_replication_role = replica; update kernel.file_openings set opened_on = opened_on - 1; set session_replication_role = origin',
  )
const current = async ({ world, id }: Handed) => test.run(world.manager, getApplication, { id })

describe('files of a dossier', () => {
  it('are opened by whoever scores the part they stand behind, and by officers; the estate sees how often', async () => {
    const { world, id, judged } = handed
    for (const ticket of [await byScorer(handed), await byScorer(handed), await byOfficer(handed)])
      expect(ticket).toMatchObject({ id: judged, name: '合影.jpg' })
    expect((await current(handed)).openings).toEqual([])
    await passDay()
    const shown = [{ day: expect.any(String), openings: 3 }]
    expect((await current(handed)).openings).toEqual(shown)
    expect((await test.run(world.head, getApplication, { id })).openings).toEqual(shown)
    expect(JSON.stringify((await current(handed)).openings)).not.toContain(scorerOf(handed).member.accountId)
  })

  it('are the company’s too: opened as the estate’s are, counted for the estate, and until its grant ends', async () => {
    const { world, id, company, desks } = handed
    const { member, id: place } = desks.find(({ files }) => files.includes(company))!
    for (const ticket of [
      await byOfficer(handed, { fileId: company }),
      await test.run(member, openDeskFile, { id: place, fileId: company }),
    ])
      expect(ticket).toMatchObject({ id: company })
    await passDay()
    const { version, openings } = await current(handed)
    expect(openings).toMatchObject([{ openings: 2 }])
    await test.run(world.manager, endGrant, { id, version, reason: '不再提供' })
    await expect(byOfficer(handed, { fileId: company })).rejects.toMatchObject(gone)
    const { rows } = await test.admin.query<{ tenant_id: string; ended: boolean }>(
      'select tenant_id, ended_at is not null as ended from kernel.file_shares where file_id = $1',
      [company],
    )
    expect(rows).toEqual([{ tenant_id: world.group.id, ended: true }])
  })

  it('are opened from no other place, for no other part, and under no id that the dossier does not list', async () => {
    const { counted, desks, judged } = handed
    const first = scorerOf(handed)
    const others = desks.filter(({ id }) => id !== first.id)
    for (const { member } of others)
      await expect(test.run(member, openDeskFile, { id: first.id, fileId: judged })).rejects.toMatchObject(
        gone,
      )
    // Whoever looks at what records propose sees those parts alone, and the judges theirs.
    for (const { member, id, files } of desks)
      for (const fileId of [judged, counted].filter((each) => !files.includes(each)))
        await expect(test.run(member, openDeskFile, { id, fileId })).rejects.toMatchObject(gone)
    expect(desks.some(({ files }) => !files.includes(counted))).toBe(true)
    const { world } = handed
    const loose = await fileOf(await putEvidence(test, world.sisterManager, { pictures: [{}] }))
    for (const fileId of [newId(), loose]) {
      await expect(byOfficer(handed, { fileId })).rejects.toMatchObject(gone)
      await expect(test.run(first.member, openDeskFile, { id: first.id, fileId })).rejects.toMatchObject(gone)
    }
    expect((await current(handed)).openings).toEqual([])
  })

  it('are opened by nobody without the right for it, nor by another association', async () => {
    const { world, id, judged } = handed
    const elsewhere = await test.mintWorld()
    for (const who of [scorerOf(handed).member, world.manager, world.head])
      await expect(test.run(who, openAssessmentFile, { id, fileId: judged })).rejects.toMatchObject({
        code: 'forbidden',
      })
    await expect(
      test.run(elsewhere.officer, openAssessmentFile, { id, fileId: judged }),
    ).rejects.toMatchObject(gone)
    await expect(
      test.run(world.officer, openDeskFile, { id: scorerOf(handed).id, fileId: judged }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are not opened from a place that was given up', async () => {
    const { member, id } = scorerOf(handed)
    const { assignment } = await test.run(member, getDesk, { id })
    await test.run(member, recuseScorer, {
      id,
      version: assignment.version,
      kind: 'family',
      reason: '亲属在该小区任职',
    })
    await expect(byScorer(handed)).rejects.toMatchObject(gone)
    const readings = async () =>
      (
        await test.admin.query('select readings from p_evaluation.dossier_readings where account_id = $1', [
          member.accountId,
        ])
      ).rows
    const before = await readings()
    expect(await test.run(member, getDesk, { id })).toMatchObject({ hasDossier: false, evidence: [] })
    expect(await readings()).toEqual(before)
  })
})

describe('nobody opens them any more', () => {
  const endings: [string, (of: Handed) => Promise<unknown>][] = [
    [
      'once the estate ends the grant',
      async (of) => {
        const { version } = await current(of)
        return test.run(of.world.manager, endGrant, { id: of.id, version, reason: '不再提供' })
      },
    ],
    [
      'once the estate withdraws',
      async (of) => {
        const { version } = await current(of)
        return test.run(of.world.manager, withdrawApplication, { id: of.id, version, reason: '退出评价' })
      },
    ],
    [
      'once the association disqualifies it',
      ({ world, id }) =>
        test.run(steps.system(world.estate), receiveDecision, {
          from: world.association.id,
          fromName: world.association.name,
          body: { id, state: 'disqualified', reason: '材料不实' },
        }),
    ],
    [
      'once the campaign is cancelled',
      async ({ world, campaignId: id }) => {
        const { version } = await test.run(world.officer, getCampaign, { id })
        await test.run(world.officer, cancelCampaign, { id, version, reason: '本年度不再举办' })
        await test.drain()
      },
    ],
    [
      'once the last day is over',
      ({ world }) =>
        test.admin.query('update kernel.file_shares set until = kernel.today() - 1 where tenant_id = $1', [
          world.estate.id,
        ]),
    ],
  ]
  it.each(endings)('%s', async (_name, end) => {
    await byOfficer(handed)
    await byScorer(handed)
    await end(handed)
    await passDay()
    await expect(byOfficer(handed)).rejects.toMatchObject(gone)
    await expect(byScorer(handed)).rejects.toMatchObject(gone)
    expect((await current(handed)).openings).toMatchObject([{ openings: 2 }])
  })
})
