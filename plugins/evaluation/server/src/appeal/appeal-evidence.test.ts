import { newId } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { evidenceList } from '../application/evidence-list.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { linkEvidence } from '../evidence/link-evidence.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { removeEvidence } from '../evidence/remove-evidence.ts'
import { defineQuery } from '../kit.ts'
import { getPart } from '../score/get-part.ts'
import { days } from '../testing/publication-bench.ts'
import { standScored, application, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { z } from 'zod'
import { fileAppeal } from './file-appeal.ts'
import { listAppeals } from './list-appeals.ts'

standScored()

const paper = (rest: object = {}) => ({
  id: newId(),
  year: 2026,
  parts: ['J2'],
  kind: 'record' as const,
  title: '补充的签到表',
  eventFrom: '2026-05-01',
  eventTo: '2026-05-01',
  purpose: 'appeal' as const,
  ...rest,
})
const add = (rest: object = {}) => test.run(world.manager, addEvidence, paper(rest))
const file = (evidence: string[]) =>
  test.run(world.manager, fileAppeal, {
    id: application,
    appealId: newId(),
    part: 'J2',
    grounds: '四次活动都有签到记录，请复核',
    evidence,
  })
/** What a dossier of the year would hold. */
const handedOver = defineQuery({
  name: 'evaluation.test.evidence',
  can: 'member',
  input: z.object({}),
  output: z.object({ titles: z.array(z.string()) }),
  run: async (ctx) => ({ titles: (await evidenceList(ctx, { year: 2026 })).map(({ title }) => title) }),
})

describe('evidence for an appeal', () => {
  it('goes with the appeal, marked as added after handing over with the day it came, and into no dossier', async () => {
    await steps.published(campaign, 'preliminary')
    const added = await add()
    expect(added).toMatchObject({ purpose: 'appeal', receivedAt: '2026-09-21T02:00:00Z' })
    expect(await test.run(world.manager, listEvidence, { year: 2026 })).toMatchObject({
      rows: [{ id: added.id, purpose: 'appeal' }],
    })
    const part = await test.run(world.manager, getPart, { part: 'J2', year: 2026 })
    expect(part).toMatchObject({ score: { evidence: 0 }, evidence: [{ purpose: 'appeal' }] })
    expect((await test.run(world.manager, handedOver, {})).titles).toEqual([])
    await file([added.id])
    await test.drain()
    const { rows } = await test.run(world.officer, listAppeals, { campaign: campaign.id })
    expect(rows[0]?.evidence).toMatchObject([
      { id: added.id, purpose: 'appeal', receivedAt: '2026-09-21T02:00:00Z' },
    ])
  })

  it('is the one thing the lock lets through: what stands behind points stays refused', async () => {
    await steps.published(campaign, 'preliminary')
    await expect(add({ purpose: 'score' })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'application_is_handed_over' },
    })
  })

  it.each([
    ['before anything is published', false, days.beforeAppeals],
    ['after the last day of appeals', true, new Date('2026-10-01T02:00:00Z')],
  ])('is refused %s', async (_when, isPublished, now) => {
    if (isPublished) await steps.published(campaign, 'preliminary')
    test.setNow(now)
    await expect(add()).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'no_appeal_is_open' },
    })
  })

  it('is refused to an estate without a result, and to the company, which hands nothing over', async () => {
    await steps.published(campaign, 'preliminary')
    for (const who of [world.sisterManager, world.operator])
      await expect(test.run(who, addEvidence, paper())).rejects.toMatchObject({
        details: { reason: 'no_appeal_is_open' },
      })
  })

  it('may be changed and taken out until an appeal was filed with it', async () => {
    await steps.published(campaign, 'preliminary')
    const [kept, dropped] = [await add(), await add({ title: '错的' })]
    await test.run(world.manager, linkEvidence, { id: kept.id, version: 1, parts: ['J2', 'J1'] })
    await test.run(world.manager, removeEvidence, { id: dropped.id, version: 1, reason: '传错了' })
    await file([kept.id])
    const refused = { code: 'illegal_move', details: { reason: 'evidence_is_in_an_appeal' } }
    await expect(
      test.run(world.manager, removeEvidence, { id: kept.id, version: 2, reason: '传错了' }),
    ).rejects.toMatchObject(refused)
    await expect(
      test.run(world.manager, linkEvidence, { id: kept.id, version: 2, parts: ['J2'] }),
    ).rejects.toMatchObject(refused)
  })
})
