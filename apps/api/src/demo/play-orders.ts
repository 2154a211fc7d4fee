import { createRandom } from './demo-random.ts'
import { minutesAfter, nextDeskTime } from './demo-time.ts'
import type { Demo, Member } from './demo.ts'
import { createOrderActions, type Alarm, type OrderState } from './order-actions.ts'
import type { Step } from './order-fates.ts'
import type { OrderPlan } from './order-plan.ts'
import { deskOf, makeStep, type Cast, type Stage } from './order-steps.ts'
import { withRole } from './people.ts'
import { createPhotos } from './photos.ts'
import { callers } from './texts/index.ts'

interface Playing {
  plan: OrderPlan
  order: OrderState | null
  reporter: Member | null
  /** Steps still to come, and when the first of them is made. */
  steps: Step[]
  stepAt: Date
  alarm: Alarm | null
  /** Something changed without us: read it before the next move. */
  isStale: boolean
}

async function report(stage: Stage, { plan }: Playing): Promise<Pick<Playing, 'order' | 'reporter'>> {
  const { random, actions, photos } = stage
  const { text, reportedAt, needsClassing } = plan
  const words = {
    kind: text.kind,
    title: text.title,
    description: text.description,
    ...(needsClassing ? {} : { categoryKey: text.category }),
  }
  const said = text.place && text.place !== 'home' ? { areaText: text.place } : {}
  const photosOf = async (by: Member) =>
    plan.hasPhoto && text.picture ? [await photos.of(by, text.picture, 'before', reportedAt)] : []
  if (plan.reporter === 'resident') {
    const resident = random.pick(stage.residents)
    const location = text.place === 'home' ? { unitId: random.pick(resident.units).unitId } : said
    return {
      reporter: resident,
      order: await actions.report(
        resident,
        { ...words, location, fileIds: await photosOf(resident) },
        reportedAt,
      ),
    }
  }
  if (plan.reporter === 'finder') {
    const finder = random.pick(withRole(stage.staff, 'steward'))
    return {
      reporter: finder,
      order: await actions.report(
        finder,
        { ...words, location: said, channel: 'inspection', fileIds: await photosOf(finder) },
        reportedAt,
      ),
    }
  }
  const location = text.place === 'home' ? { unitId: random.pick(stage.flats).unitId } : said
  const onBehalf = { name: random.pick(callers), phone: `1990${random.int(1_000_000, 9_999_999)}` }
  return {
    reporter: null,
    order: await actions.report(
      deskOf(stage),
      { ...words, location, channel: random.pick(['call', 'call', 'desk', 'visit']), onBehalf },
      reportedAt,
    ),
  }
}

/** The next step, on the order as it is now. */
async function step(stage: Stage, playing: Playing): Promise<OrderState | null> {
  const { plan, reporter, stepAt: time } = playing
  if (playing.isStale) playing.order = await stage.actions.read(stage.tenant, playing.order!.id, time)
  playing.isStale = false
  return makeStep(stage, { plan, reporter, time, order: playing.order! }, playing.steps.shift()!)
}

const whenMade = (step: Step, after: Date): Date => {
  const time = minutesAfter(after, step.afterMinutes)
  return step.isAtWork ? nextDeskTime(time) : time
}

/** The next thing that happens to an order: a step, or its alarm before that. */
const nextTime = ({ order, steps, stepAt, alarm }: Playing): number => {
  const step = !order || steps.length > 0 ? stepAt.getTime() : Infinity
  return Math.min(step, alarm?.dueAt.getTime() ?? Infinity)
}

async function advance(stage: Stage, playing: Playing): Promise<void> {
  const { actions, tenant } = stage
  if (!playing.order) Object.assign(playing, await report(stage, playing))
  else if (
    playing.alarm &&
    playing.alarm.dueAt.getTime() <= (playing.steps.length ? playing.stepAt.getTime() : Infinity)
  ) {
    await actions.ring(tenant, playing.order.id, playing.alarm)
    playing.isStale = true
    playing.alarm = await actions.nextAlarm(tenant, playing.order.id)
    return
  } else {
    const moved = await step(stage, playing)
    if (!moved) return
    playing.order = moved
  }
  const made = playing.stepAt
  const [next] = playing.steps
  if (next) playing.stepAt = whenMade(next, made)
  const isQuiet = next !== undefined && playing.stepAt.getTime() < earliestAlarm(playing.order!, made)
  playing.alarm =
    isQuiet || playing.order!.state === 'closed' ? null : await actions.nextAlarm(tenant, playing.order!.id)
}

/** No alarm rings before this; asking the database for every move would cost as much as some moves. */
function earliestAlarm({ state, respond, solve }: OrderState, now: Date): number {
  const hour = 3_600_000
  // What the settings allow at least for a confirmation is an hour; the demo's estates give two days.
  if (state === 'answered' || state === 'confirming') return now.getTime() + 40 * hour
  const ahead = [
    respond.doneAt ? null : respond.warnAt,
    respond.doneAt ? null : respond.dueAt,
    solve.warnAt,
    solve.dueAt,
  ].flatMap((at) => (at && Date.parse(at) > now.getTime() ? [Date.parse(at)] : []))
  return Math.min(...ahead)
}

/** Something else that happens at its time among the orders. */
export interface Interlude {
  at: Date
  run(): Promise<void>
}

/** Plays all orders of an estate side by side, each thing at its time, until the present. */
export async function playOrders(
  demo: Demo,
  cast: Cast,
  plans: readonly OrderPlan[],
  seed: number,
  interlude: Interlude,
): Promise<void> {
  const stage: Stage = {
    ...cast,
    demo,
    random: createRandom(seed),
    actions: createOrderActions(demo),
    photos: createPhotos(demo),
  }
  const playing = plans.map((plan): Playing => ({
    plan,
    order: null,
    reporter: null,
    steps: [...plan.steps],
    stepAt: plan.reportedAt,
    alarm: null,
    isStale: false,
  }))
  const end = demo.now.getTime()
  let isBefore = true
  while (playing.length > 0) {
    const next = playing.reduce((first, one) => (nextTime(one) < nextTime(first) ? one : first))
    if (isBefore && nextTime(next) > interlude.at.getTime()) {
      await interlude.run()
      isBefore = false
    }
    if (nextTime(next) > end) return
    await advance(stage, next)
  }
}
