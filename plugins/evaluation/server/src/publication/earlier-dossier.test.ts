import { expect, it } from 'vitest'

import { campaign, standScored, test, world } from '../testing/scored-campaign.ts'
import { getReadiness } from './get-readiness.ts'

standScored()

const put = (layer: 'proposed' | 'confirmed', at: string) =>
  test.admin.query(
    `insert into p_evaluation.layer_scores (tenant_id, id, campaign_id, assessment_id, part, layer, points, judges, created_at)
     values ($1, gen_random_uuid(), $2, $3, 'M1', $4, 2, '{}', $5)`,
    [world.association.id, campaign.id, campaign.assessments[0], layer, at],
  )
const read = () => test.run(world.officer, getReadiness, { id: campaign.id })

it('what a company confirmed decides with its own dossier, not with one that was handed over anew without it', async () => {
  await test.admin.query(
    `set session_replication_role = replica; delete from p_evaluation.layer_scores
     where part = 'M1' and campaign_id = '${campaign.id}'; set session_replication_role = origin`,
  )
  expect(await read()).toMatchObject({ ready: 0 })
  await put('proposed', '2026-07-01T02:00:00Z')
  await put('confirmed', '2026-07-01T02:00:00Z')
  expect(await read()).toMatchObject({ ready: 1 })
  await put('proposed', '2026-07-20T02:00:00Z')
  expect(await read()).toMatchObject({ ready: 0 })
  await put('confirmed', '2026-07-20T02:00:00Z')
  expect(await read()).toMatchObject({ ready: 1 })
})
