import { AppError } from '@linli/contract'

import { actTime, doAct } from './deeds.ts'
import { createRandom } from './demo-random.ts'
import { minutesAfter, nextDeskTime } from './demo-time.ts'
import type { Demo } from './demo.ts'
import { acknowledge } from './escalated.ts'
import { followersOf } from './followers.ts'
import { createOrderActions } from './order-actions.ts'
import type { OrderPlan } from './order-plan.ts'
import { makeStep } from './order-steps.ts'
import { createPhotos } from './photos.ts'
import { earliestAlarm, isMissed, nextTime, stepTime, toPlaying, whenMade, type Playing } from './playing.ts'
import { report } from './report-order.ts'
import type { Act } from './scenes/scene.ts'
import type { Cast, Stage } from './stage.ts'

/** A story that is told on any day meets what it did not foresee: what is refused is left out, and counted. */
async function attempt(stage: Stage, what: () => Promise<void>): Promise<void> {
  try {
    await what()
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'unavailable' || error.code === 'internal') throw error
    stage.refused.push(error.message)
  }
}

/** Keeps the order for those that refer to it. */
function keepTagged(stage: Stage, playing: Playing): void {
  const { tag } = playing.plan
  if (tag && playing.order)
    stage.tagged.set(tag, {
      order: playing.order,
      touch: () => void (playing.isStale = true),
    })
}

async function begin(stage: Stage, playing: Playing): Promise<void> {
  Object.assign(playing, await report(stage, playing.plan))
  if (stage.isGivenByLoad) {
    await stage.actions.giveOut(stage.tenant, playing.order!.id, minutesAfter(playing.stepAt, 1))
    playing.isStale = true
  }
}

/** The order as it is now. */
async function refresh(stage: Stage, playing: Playing, time: Date): Promise<void> {
  if (playing.isStale) playing.order = await stage.actions.read(stage.tenant, playing.order!.id, time)
  playing.isStale = false
}

/** The next step, unless the order has gone another way. */
async function advance(stage: Stage, playing: Playing): Promise<void> {
  const time = playing.stepAt
  const step = playing.steps.shift()!
  await refresh(stage, playing, time)
  const moment = { plan: playing.plan, reporter: playing.reporter, time, order: playing.order! }
  if (step.do === 'follow') await followersOf(stage, moment, step.followers ?? 3)
  else playing.order = (await makeStep(stage, moment, step)) ?? playing.order
  if (step.into) stage.tagged.get(step.into)?.touch()
}

/** An alarm goes off: warnings, missed limits, the next level, the end of a wait. */
async function ring(stage: Stage, playing: Playing): Promise<void> {
  const { actions, tenant, random } = stage
  const { dueAt } = playing.alarm!
  await actions.ring(tenant, playing.order!.id, playing.alarm!)
  const before = playing.order!.escalation
  playing.isStale = true
  if (isMissed(playing.order!, dueAt)) await refresh(stage, playing, dueAt)
  const { escalation } = playing.order!
  if (escalation && escalation !== before && random.chance(stage.answersFor))
    playing.answering = { level: escalation, at: nextDeskTime(minutesAfter(dueAt, random.int(8, 50))) }
}

/** The next thing that happens to the order, at its time. */
async function happen(stage: Stage, playing: Playing): Promise<void> {
  const { actions, tenant } = stage
  const at = nextTime(playing)
  if (!playing.order) await begin(stage, playing)
  else if (playing.answering?.at.getTime() === at) {
    const { level } = playing.answering
    playing.answering = null
    const { order } = playing
    await attempt(stage, () => acknowledge(stage, order, level, new Date(at)))
  } else if (playing.alarm?.dueAt.getTime() === at) {
    await ring(stage, playing)
    playing.alarm = await actions.nextAlarm(tenant, playing.order.id)
    return keepTagged(stage, playing)
  } else await attempt(stage, () => advance(stage, playing))
  keepTagged(stage, playing)
  const order = playing.order!
  const made = new Date(at)
  if (stepTime(playing) === at) {
    const [next] = playing.steps
    if (next) playing.stepAt = whenMade(next, made, order)
  }
  const isQuiet = playing.steps.length > 0 && stepTime(playing) < earliestAlarm(order, made)
  playing.alarm = isQuiet || order.closedAt ? null : await actions.nextAlarm(tenant, order.id)
}

/** Something else that happens at its time among the orders. */
export interface Interlude {
  at: Date
  run(): Promise<void>
}

interface Story {
  cast: Cast
  plans: readonly OrderPlan[]
  acts: readonly Act[]
  seed: number
  interlude: Interlude
}

/** Plays all orders of an estate side by side, each thing at its time, until the present. Answers what was refused. */
export async function playOrders(
  demo: Demo,
  { cast, plans, acts, seed, interlude }: Story,
): Promise<string[]> {
  const stage: Stage = {
    ...cast,
    demo,
    random: createRandom(seed),
    actions: createOrderActions(demo),
    photos: createPhotos(demo),
    tagged: new Map(),
    refused: [],
  }
  const between: Interlude[] = [
    interlude,
    ...acts.map((act) => ({ at: actTime(demo, act), run: () => attempt(stage, () => doAct(stage, act)) })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  let playing = plans.map(toPlaying)
  const end = demo.now.getTime()
  for (;;) {
    playing = playing.filter((one) => nextTime(one) <= end)
    const next = playing.reduce<Playing | null>(
      (first, one) => (first && nextTime(first) <= nextTime(one) ? first : one),
      null,
    )
    const time = next ? nextTime(next) : end
    while (between[0] && between[0].at.getTime() <= Math.min(time, end)) await between.shift()!.run()
    if (!next) return stage.refused
    await happen(stage, next)
  }
}
