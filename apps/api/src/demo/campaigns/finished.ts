import type { CampaignCard } from '@linli/evaluation-contract/campaign'

import { minutesAfter } from '../demo-time.ts'
import type { Scorer } from './campaign-cast.ts'
import { morning } from './campaign-days.ts'
import type { CampaignStage } from './campaign-steps.ts'
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
  let asked = time
  for (let round = 0; round < 5; round++) {
    if ((await arbitrateOpen(judging, { officer: stage.officer, time: asked, estates })) === 0) return
    const answered = minutesAfter(asked, 60)
    const done = await playTurns(judging, await arbiterTurns(judging, scorers, answered))
    asked = minutesAfter(done ?? answered, 30)
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
