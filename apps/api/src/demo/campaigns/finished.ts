import { setTimeout } from 'node:timers/promises'

import { newId } from '@linli/contract'
import type {
  AppealCard,
  ApplicationCard,
  CampaignCard,
  OwnResult,
} from '@linli/evaluation-contract/campaign'
import { inTransaction, runJob } from '@linli/kernel/demo'

import { atTime } from '../demo-kernel.ts'
import { minutesAfter } from '../demo-time.ts'
import type { DemoTenant } from '../demo.ts'
import type { Entrant, Scorer } from './campaign-cast.ts'
import { morning } from './campaign-days.ts'
import type { CampaignStage } from './campaign-steps.ts'
import { appeals } from './campaign-texts.ts'
import { rubric } from './rubric.ts'
import { arbitrateOpen, placesOf, playRevision, playTurns, type Judging, type Turn } from './judge-places.ts'

const day = 1_440

/** The draw, and every place scored; answers the time at which all is done. */
export async function scoreAll(
  stage: CampaignStage,
  campaign: CampaignCard,
  scorers: readonly Scorer[],
): Promise<Date> {
  const judging = await drawn(stage, campaign)
  const begun = minutesAfter(morning(stage.days.lockBy), 2 * day)
  const turns = await Promise.all(
    scorers.map(async (scorer, at) =>
      (await placesOf(judging, scorer, begun)).map(({ id }, n): Turn => ({
        scorer,
        id,
        time: minutesAfter(begun, at * 100 + n * day),
      })),
    ),
  )
  await playTurns(judging, turns.flat())
  const done = minutesAfter(morning(stage.days.scoreBy), -4 * day)
  for (const scorer of scorers)
    for (const { id, open, role } of await placesOf(judging, scorer, done))
      if (open > 0 && role === 'second') await playRevision(judging, scorer, { id, time: done })
  await arbitrate(judging, stage, { scorers, time: minutesAfter(done, day) })
  return minutesAfter(done, 2 * day)
}

export interface Arbitrating {
  scorers: readonly Scorer[]
  time: Date
  /** Of these estates alone; of all when absent. */
  estates?: ReadonlySet<string>
}

async function arbiterTurns(judging: Judging, scorers: readonly Scorer[], time: Date): Promise<Turn[]> {
  const turns = scorers.map(async (scorer) => {
    const places = await placesOf(judging, scorer, time)
    const open = places.filter(({ role, scored, parts }) => role === 'arbiter' && scored < parts)
    return open.map(({ id }): Turn => ({ scorer, id, time }))
  })
  return (await Promise.all(turns)).flat()
}

/** Puts what is still apart before third scorers, until nothing is. */
export async function arbitrate(
  judging: Judging,
  stage: CampaignStage,
  { scorers, time, estates }: Arbitrating,
): Promise<void> {
  // Each round settles parts, then groups that are still apart, then totals.
  for (let round = 0; round < 5; round++) {
    const asked = minutesAfter(time, round * 240)
    if ((await arbitrateOpen(judging, { officer: stage.officer, time: asked, estates })) === 0) return
    const answered = minutesAfter(asked, 60)
    await playTurns(judging, await arbiterTurns(judging, scorers, answered))
  }
}

/** Draws, and answers how places are judged from then on. */
export async function drawn(stage: CampaignStage, campaign: CampaignCard): Promise<Judging> {
  const { act, officer, random, days } = stage
  const time = minutesAfter(morning(days.lockBy), day)
  const { version } = await act<CampaignCard>(officer, 'campaign.get', { id: campaign.id }, time)
  await act(officer, 'panel.draw', { id: campaign.id, version }, time)
  await stage.deliver(minutesAfter(time, 5))
  return { act, random, campaignId: campaign.id, qualityOf: stage.qualityOf }
}

async function publish(
  stage: CampaignStage,
  id: string,
  kind: 'preliminary' | 'final',
  time: Date,
): Promise<void> {
  const { act, secretary } = stage
  const { version } = await act<CampaignCard>(secretary, 'campaign.get', { id }, time)
  await act(secretary, 'campaign.publish', { id, publicationId: newId(), version, kind }, time)
  await runWaitingJobs(stage, secretary.tenant, minutesAfter(time, 2))
  await stage.deliver(minutesAfter(time, 5))
}

/** Runs what waits in the association here; a server beside us may have been quicker. */
async function runWaitingJobs({ demo }: CampaignStage, tenant: DemoTenant, time: Date): Promise<void> {
  const scope = { kind: 'tenant', tenantId: tenant.id, lineage: tenant.lineage, accountId: null } as const
  const text = "select id from kernel.jobs where state = 'queued' and kind like 'evaluation:%'"
  const { rows } = await inTransaction(demo.kernel.database, scope, (client) =>
    client.query({ text, name: '__demo_evaluation_jobs' }),
  )
  const caller = await demo.callerOf(tenant, time)
  for (const { id } of rows as { id: string }[])
    await atTime(time, () => runJob(demo.kernel, caller, id, () => false))
}

/** A server beside us may be bringing it: half a minute is enough for all its letters. */
const patience = { tries: 60, everyMs: 500 }

async function resultOf({ act }: CampaignStage, entrant: Entrant, campaignId: string, time: Date) {
  for (let n = 0; n < patience.tries; n++) {
    const list = await act<{ rows: ApplicationCard[] }>(
      entrant.clerk,
      'application.list',
      { campaign: campaignId },
      time,
    )
    const [application] = list.rows
    if (application?.result)
      return act<OwnResult>(entrant.clerk, 'application.get-result', { id: application.id }, time)
    await setTimeout(patience.everyMs)
  }
  throw new Error(`${entrant.tenant.name} has heard no result`)
}

/** Two estates object to a part each, and are answered. */
async function playAppeals(stage: CampaignStage, campaignId: string): Promise<void> {
  const { act, officer, companies, days } = stage
  const filed = minutesAfter(morning(days.preliminaryOn), 4 * day)
  const entrants = companies.flatMap((company) => company.entrants)
  for (const [at, { grounds }] of appeals.entries()) {
    const entrant = entrants[at * 3 + 1] ?? entrants[0]!
    const result = await resultOf(stage, entrant, campaignId, filed)
    const lost = Object.entries(result.parts).filter(
      ([id, { points, layer }]) => layer === 'reconciled' && (rubric.parts.get(id)?.max ?? 0) > points + 0.5,
    )
    const part = lost[Math.floor(lost.length * (0.3 + at * 0.4))]
    if (!part) throw new Error('nothing to object to')
    const label = rubric.parts.get(part[0])?.label['zh-CN'] ?? ''
    await act(
      entrant.clerk,
      'application.appeal',
      { id: result.applicationId, appealId: newId(), part: part[0], grounds: `“${label}”：${grounds}` },
      filed,
    )
  }
  await stage.deliver(minutesAfter(filed, 30))
  const time = minutesAfter(filed, 2 * day)
  const { rows } = await act<{ rows: AppealCard[] }>(officer, 'appeal.list', { campaign: campaignId }, time)
  for (const { id, version } of rows) await act(officer, 'appeal.admit', { id, version }, time)
  for (const { id, version, grounds, max, standing } of rows) {
    const { isGranted, answer } = appeals.find((one) => grounds.endsWith(one.grounds))!
    const points = isGranted ? max : (standing ?? 0)
    await act(
      officer,
      'appeal.decide',
      { id, version: version + 1, points, publicReason: answer },
      minutesAfter(time, day),
    )
  }
  await stage.deliver(minutesAfter(time, day + 30))
}

/** Preliminary result, two objections, final result with its awards. */
export async function publishAll(stage: CampaignStage, campaign: CampaignCard): Promise<void> {
  const { days } = stage
  await publish(stage, campaign.id, 'preliminary', minutesAfter(morning(days.preliminaryOn), 60))
  await playAppeals(stage, campaign.id)
  await publish(stage, campaign.id, 'final', minutesAfter(morning(days.finalOn), 60))
}
