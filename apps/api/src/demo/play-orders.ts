import { moves, type MoveName } from '@linli/smart-property-contract'

import { createRandom, type Random } from './demo-random.ts'
import { minutesAfter, nextDeskTime } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import { createOrderActions, type Alarm, type OrderActions, type OrderState } from './order-actions.ts'
import type { Step } from './order-fates.ts'
import type { OrderPlan } from './order-plan.ts'
import { createPhotos, type Photos } from './photos.ts'
import { withRole } from './people.ts'
import type { Resident, ResidentUnit } from './residents.ts'
import { callers } from './texts/index.ts'

export interface Cast {
  tenant: DemoTenant
  staff: readonly Member[]
  residents: readonly Resident[]
  /** Flats of people who ring the front desk. */
  flats: readonly ResidentUnit[]
}

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

interface Stage extends Cast {
  demo: Demo
  random: Random
  actions: OrderActions
  photos: Photos
}

const moveOf: Record<Step['do'], MoveName> = {
  classify: 'classify', assign: 'assign', claim: 'claim', start: 'start', note: 'note', 'inner-note': 'note', 'reporter-note': 'note', transfer: 'transfer', answer: 'answer',
  confirm: 'confirm', reject: 'reject', miss: 'call-back', 'call-back-solved': 'call-back-solved', 'call-back-unsolved': 'call-back-unsolved', close: 'close', cancel: 'cancel', reopen: 'reopen',
}

const isSoft = ({ kind }: OrderPlan['text']) => kind === 'dispute' || kind === 'suggestion' || kind === 'complaint'

/** Who fixes it: trades for what is broken, stewards for what people have with one another. */
function fixersOf({ staff }: Stage, plan: OrderPlan): Member[] {
  const wanted = isSoft(plan.text) ? withRole(staff, 'steward') : withRole(staff, 'engineer')
  return wanted.length ? wanted : withRole(staff, 'estate-manager')
}

const deskOf = (stage: Stage): Member => stage.random.pick(withRole(stage.staff, 'front-desk'))

const byAccount = ({ staff }: Stage, accountId: string | undefined): Member | undefined => staff.find((member) => member.accountId === accountId)

async function report(stage: Stage, { plan }: Playing): Promise<Pick<Playing, 'order' | 'reporter'>> {
  const { random, actions, photos } = stage
  const { text, reportedAt, needsClassing } = plan
  const words = { kind: text.kind, title: text.title, description: text.description, ...(needsClassing ? {} : { categoryKey: text.category }) }
  const said = text.place && text.place !== 'home' ? { areaText: text.place } : {}
  const photosOf = async (by: Member) => (plan.hasPhoto && text.picture ? [await photos.of(by, text.picture, 'before', reportedAt)] : [])
  if (plan.reporter === 'resident') {
    const resident = random.pick(stage.residents)
    const location = text.place === 'home' ? { unitId: random.pick(resident.units).unitId } : said
    return { reporter: resident, order: await actions.report(resident, { ...words, location, fileIds: await photosOf(resident) }, reportedAt) }
  }
  if (plan.reporter === 'finder') {
    const finder = random.pick(withRole(stage.staff, 'steward'))
    return { reporter: finder, order: await actions.report(finder, { ...words, location: said, channel: 'inspection', fileIds: await photosOf(finder) }, reportedAt) }
  }
  const location = text.place === 'home' ? { unitId: random.pick(stage.flats).unitId } : said
  const onBehalf = { name: random.pick(callers), phone: `1990${random.int(1_000_000, 9_999_999)}` }
  return { reporter: null, order: await actions.report(deskOf(stage), { ...words, location, channel: random.pick(['call', 'call', 'desk', 'visit']), onBehalf }, reportedAt) }
}

/** Makes one step, unless the order has gone another way meanwhile. */
async function make(stage: Stage, playing: Playing, step: Step): Promise<OrderState | null> {
  const { random, actions } = stage
  const { plan, reporter, stepAt: time } = playing
  const order = playing.isStale ? await actions.read(stage.tenant, playing.order!.id, time) : playing.order!
  playing.isStale = false
  playing.order = order
  if (!(order.state in moves[moveOf[step.do]].paths)) return null
  const holder = byAccount(stage, order.assignee?.accountId) ?? fixersOf(stage, plan)[0]!
  const move = (by: Member, name: string, input: object = {}) => actions.move(by, name, order, input, time)
  const { text, rating } = step
  switch (step.do) {
    case 'classify':
      return move(deskOf(stage), 'classify', { categoryKey: plan.text.category, grade: plan.grade })
    case 'assign':
      return move(deskOf(stage), 'assign', { assigneeAccountId: random.pick(fixersOf(stage, plan)).accountId })
    case 'claim':
      return move(random.pick(fixersOf(stage, plan)), 'claim')
    case 'start':
      return move(holder, 'start')
    case 'note':
      return move(holder, 'note', { text })
    case 'inner-note':
      return move(holder, 'note', { text, isPublic: false })
    case 'reporter-note':
      return move(reporter!, 'note', { text })
    case 'transfer': {
      const others = [...withRole(stage.staff, 'engineer'), ...withRole(stage.staff, 'steward')].filter((one) => one !== holder)
      return others.length ? move(holder, 'transfer', { assigneeAccountId: random.pick(others).accountId, reason: text }) : null
    }
    case 'answer':
      return move(holder, 'answer', { text: plan.text.answer, isSolved: true, fileIds: plan.hasAnswerPhoto && plan.text.picture ? [await stage.photos.of(holder, plan.text.picture, 'after', time)] : [] })
    case 'confirm':
      return move(reporter!, 'confirm', { isSolved: true, rating, text })
    case 'reject':
      return move(reporter!, 'confirm', { isSolved: false, text })
    case 'miss':
      return move(deskOf(stage), 'call-back', { isReached: false, text: '电话无人接听，改时间再打' })
    case 'call-back-solved':
      return move(callBackerOf(stage), 'call-back', { isReached: true, isSolved: true, rating, text })
    case 'call-back-unsolved':
      return move(deskOf(stage), 'call-back', { isReached: true, isSolved: false, text })
    case 'close':
      return move(deskOf(stage), 'close', { reason: text })
    case 'cancel':
      return move(reporter!, 'cancel', { reason: text })
    case 'reopen':
      return move(reporter && plan.reporter === 'resident' ? reporter : deskOf(stage), 'reopen', { reason: text })
  }
}

/** Now and then the branch secretary calls back, as complaints are supervised. */
function callBackerOf(stage: Stage): Member {
  const [secretary] = withRole(stage.staff, 'party-secretary')
  return secretary && stage.random.chance(0.12) ? secretary : deskOf(stage)
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
  else if (playing.alarm && playing.alarm.dueAt.getTime() <= (playing.steps.length ? playing.stepAt.getTime() : Infinity)) {
    await actions.ring(tenant, playing.order.id, playing.alarm)
    playing.isStale = true
    playing.alarm = await actions.nextAlarm(tenant, playing.order.id)
    return
  } else {
    const moved = await make(stage, playing, playing.steps.shift()!)
    if (!moved) return
    playing.order = moved
  }
  playing.alarm = playing.order!.state === 'closed' ? null : await actions.nextAlarm(tenant, playing.order!.id)
  const [next] = playing.steps
  if (next) playing.stepAt = whenMade(next, playing.stepAt)
}

/** Something else that happens at its time among the orders. */
export interface Interlude {
  at: Date
  run(): Promise<void>
}

/** Plays all orders of an estate side by side, each thing at its time, until the present. */
export async function playOrders(demo: Demo, cast: Cast, plans: readonly OrderPlan[], seed: number, interlude: Interlude): Promise<void> {
  const stage: Stage = { ...cast, demo, random: createRandom(seed), actions: createOrderActions(demo), photos: createPhotos(demo) }
  const playing = plans.map((plan): Playing => ({ plan, order: null, reporter: null, steps: [...plan.steps], stepAt: plan.reportedAt, alarm: null, isStale: false }))
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
