import { randomBytes } from 'node:crypto'

import { idSchema, newId } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { dossier } from '@linli/evaluation-contract/campaign'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { apply } from '../application/apply.ts'
import { defineAction } from '../kit.ts'
import { meetAt } from '../testing/meet-at.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import { looks } from '../testing/flag-bench.ts'
import { putFact } from '../testing/score-bench.ts'
import type { TestBench } from '../testing/test-bench.ts'
import { takeFlags } from './take-flags.ts'

let test: TestBench
beforeAll(async () => {
  test = await campaignBench()
  test.setNow(firstDay)
})
afterAll(() => test.close())

const handOver = defineAction({
  name: 'evaluation.test.hand-over',
  can: ['manage', campaignSubject],
  input: z.object({ id: idSchema, campaignId: idSchema }),
  output: z.object({}),
  async run(ctx, row) {
    const picture = {
      id: newId(),
      name: '合影.jpg',
      type: 'image/jpeg',
      size: 1,
      sha256: randomBytes(32).toString('hex'),
      dhash: looks.gate,
    }
    const piece = {
      id: newId(),
      kind: 'file',
      title: '活动照片',
      note: '',
      eventFrom: '2026-03-08',
      eventTo: '2026-03-08',
      receivedAt: ctx.now.toISOString(),
      url: null,
      parts: ['A1.b'],
      files: [picture],
    }
    await takeFlags(ctx, row, dossier.parse({ facts: {}, parts: {}, evidence: [piece], flags: [] }))
    ctx.audit({ subject: campaignSubject, id: row.campaignId, after: {} })
    return {}
  },
})

it('finds the picture that two estates share, though their dossiers arrive at one moment', async () => {
  const world = await test.mintWorld()
  const steps = campaignSteps(test)
  const campaignId = (await steps.accepted(world)).id
  await steps.applied(world, campaignId)
  await putFact(test, world.sister, ['act.count', 5])
  await test.run(world.sisterManager, apply, { id: newId(), campaignId })
  await test.drain()
  const { rows: found } = await test.admin.query<{ id: string }>(
    'select id from p_evaluation.assessments where tenant_id = $1',
    [world.association.id],
  )
  expect(found).toHaveLength(2)
  // Flags are written after the pictures.
  await meetAt(test, 'assessment_flags', () =>
    found.map(({ id }) => test.run(world.officer, handOver, { id, campaignId })),
  )
  const { rows } = await test.admin.query<{ id: string }>(
    'select assessment_id as id from p_evaluation.assessment_flags where tenant_id = $1',
    [world.association.id],
  )
  expect(rows.map(({ id }) => id).toSorted()).toEqual(found.map(({ id }) => id).toSorted())
})
