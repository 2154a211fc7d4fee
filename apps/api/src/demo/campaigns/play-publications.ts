import { setTimeout } from 'node:timers/promises'

import { newId } from '@linli/contract'
import type {
  AppealCard,
  ApplicationCard,
  CampaignCard,
  OwnResult,
  PublishInput,
} from '@linli/evaluation-contract/campaign'
import type { Part } from '@linli/evaluation-contract'
import { inTransaction, runJob } from '@linli/kernel/demo'

import { atTime } from '../demo-kernel.ts'
import { minutesAfter } from '../demo-time.ts'
import type { DemoTenant } from '../demo.ts'
import type { Entrant } from './campaign-cast.ts'
import { correctionDays, morning } from './campaign-days.ts'
import type { CampaignStage } from './campaign-steps.ts'
import { appeals, correctionReason } from './campaign-texts.ts'
import { rubric } from './rubric.ts'

const day = 1_440

type What = Pick<PublishInput, 'kind'> & Partial<Pick<PublishInput, 'corrects'>> & { closedAt?: Date | null }

/** Answers the publication's id. */
async function publish(
  stage: CampaignStage,
  id: string,
  { closedAt, ...what }: What,
  time: Date,
): Promise<string> {
  const { act, secretary } = stage
  const { version } = await act<CampaignCard>(secretary, 'campaign.get', { id }, time)
  const publicationId = newId()
  await act(secretary, 'campaign.publish', { id, publicationId, version, ...what }, time)
  if (closedAt) await close(stage, id, closedAt)
  await runWaitingJobs(stage, secretary.tenant, minutesAfter(time, 2))
  await stage.deliver(minutesAfter(time, 5))
  return publicationId
}

/** Closes the campaign some weeks after its final result; its alarm, which a server beside us hears at once, may be first. */
async function close({ act, secretary }: CampaignStage, id: string, time: Date): Promise<void> {
  const read = () => act<CampaignCard>(secretary, 'campaign.get', { id }, time)
  const { state, version } = await read()
  if (state === 'closed') return
  try {
    await act(secretary, 'campaign.close', { id, version }, time)
  } catch (error) {
    if ((await read()).state !== 'closed') throw error
  }
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

/** A part that the scorers gave less than it can get, some way down the list of those. */
function lostPart({ parts }: OwnResult, share: number): Part {
  const lost = Object.entries(parts).flatMap(([id, { points, layer }]) => {
    const part = rubric.parts.get(id)
    return part && layer === 'reconciled' && part.max > points + 0.5 ? [part] : []
  })
  const part = lost[Math.floor(lost.length * share)]
  if (!part) throw new Error('no part lost points')
  return part
}

/** Two estates object to a part each, and are answered. */
async function playAppeals(stage: CampaignStage, campaignId: string): Promise<void> {
  const { act, officer, companies, days } = stage
  const filed = minutesAfter(morning(days.preliminaryOn), 4 * day)
  const entrants = companies.flatMap((company) => company.entrants)
  for (const [at, { grounds }] of appeals.entries()) {
    const entrant = entrants[at * 3 + 1] ?? entrants[0]!
    const result = await resultOf(stage, entrant, campaignId, filed)
    const { id: part, label } = lostPart(result, 0.3 + at * 0.4)
    await act(
      entrant.clerk,
      'application.appeal',
      { id: result.applicationId, appealId: newId(), part, grounds: `“${label['zh-CN']}”：${grounds}` },
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

/**
 * An entry of the final result that the association found wrong itself, in an estate that objected to nothing; a closed
 * campaign is opened again for it.
 */
async function correct(stage: CampaignStage, campaignId: string, time: Date): Promise<string> {
  const { act, secretary } = stage
  const { state, version } = await act<CampaignCard>(secretary, 'campaign.get', { id: campaignId }, time)
  if (state === 'closed')
    await act(secretary, 'campaign.reopen', { id: campaignId, version, reason: correctionReason }, time)
  const entrant = stage.companies.flatMap(({ entrants }) => entrants)[2]
  if (!entrant) throw new Error('nobody to correct')
  const result = await resultOf(stage, entrant, campaignId, time)
  const part = lostPart(result, 0.5)
  const corrects = [
    { assessmentId: result.applicationId, reason: correctionReason, parts: { [part.id]: part.max } },
  ]
  return publish(stage, campaignId, { kind: 'correction', corrects }, minutesAfter(time, 5))
}

/** Preliminary result, two objections, final result with its awards, and a correction; everybody may read the last two. */
export async function publishAll(stage: CampaignStage, { id }: Pick<CampaignCard, 'id'>): Promise<void> {
  const { act, days, secretary } = stage
  const share = (publicationId: string, time: Date) =>
    act(secretary, 'publication.share', { id: publicationId }, minutesAfter(time, 10))
  await publish(stage, id, { kind: 'preliminary' }, minutesAfter(morning(days.preliminaryOn), 60))
  await playAppeals(stage, id)
  const ended = minutesAfter(morning(days.finalOn), 60)
  const { closedAt, correctedAt } = correctionDays(ended, stage.demo.now)
  await share(await publish(stage, id, { kind: 'final', closedAt }, ended), ended)
  await share(await correct(stage, id, correctedAt), correctedAt)
}
