import { newId } from '@linli/contract'
import { expect, it } from 'vitest'

import { openAssessmentFile } from '../campaign/open-assessment-file.ts'
import { putEvidence } from '../testing/flag-bench.ts'
import { standScored, application, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { fileAppeal } from './file-appeal.ts'
import { listAppeals } from './list-appeals.ts'

standScored()

const grantUntil = (day: string | null, endedAt: string | null = null) =>
  test.admin.query(
    'update p_evaluation.applications set grant_until = $2, grant_ended_at = $3 where id = $1',
    [application, day, endedAt],
  )

/** Objects with a photo that was taken after the dossier was handed over; answers its file as the officer reads it. */
async function objected(): Promise<string> {
  await steps.published(campaign, 'preliminary')
  const evidence = await putEvidence(test, world.manager, {
    parts: ['J2'],
    purpose: 'appeal',
    pictures: [{}],
  })
  await test.run(world.manager, fileAppeal, {
    id: application,
    appealId: newId(),
    part: 'J2',
    grounds: '四次活动都有签到记录，请复核',
    evidence: [evidence],
  })
  await test.drain()
  const { rows } = await test.run(world.officer, listAppeals, { campaign: campaign.id })
  return rows[0]?.evidence[0]?.files[0]?.id ?? ''
}
const open = (fileId: string) => test.run(world.officer, openAssessmentFile, { id: application, fileId })

it('a file that an objection rests on is opened while the grant runs', async () => {
  await grantUntil('2027-05-31')
  const fileId = await objected()
  expect(await open(fileId)).toMatchObject({ id: fileId, name: '合影.jpg' })
  const elsewhere = await test.mintWorld()
  await expect(
    test.run(elsewhere.officer, openAssessmentFile, { id: application, fileId }),
  ).rejects.toMatchObject({ code: 'not_found' })
})

it.each([
  ['was ended before', '2027-05-31', '2026-09-01T02:00:00Z'],
  ['was over before', '2026-09-01', null],
])('and not when the grant %s', async (_name, day, endedAt) => {
  await grantUntil(day, endedAt)
  await expect(open(await objected())).rejects.toMatchObject({ code: 'not_found' })
})
