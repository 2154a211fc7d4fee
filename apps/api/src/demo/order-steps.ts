import { moves, type MoveName } from '@linli/smart-property-contract'

import type { Random } from './demo-random.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { OrderActions, OrderState } from './order-actions.ts'
import type { Step } from './order-fates.ts'
import type { OrderPlan } from './order-plan.ts'
import type { Photos } from './photos.ts'
import { withRole } from './people.ts'
import type { Resident, ResidentUnit } from './residents.ts'

/** Who is there to report, to fix and to ask. */
export interface Cast {
  tenant: DemoTenant
  staff: readonly Member[]
  residents: readonly Resident[]
  /** Flats of people who ring the front desk. */
  flats: readonly ResidentUnit[]
}

export interface Stage extends Cast {
  demo: Demo
  random: Random
  actions: OrderActions
  photos: Photos
}

/** What a step needs to know to be made. */
export interface Scene {
  plan: OrderPlan
  order: OrderState
  /** Who reported it with an account. */
  reporter: Member | null
  time: Date
}

const moveOf: Record<Step['do'], MoveName> = {
  classify: 'classify',
  assign: 'assign',
  claim: 'claim',
  start: 'start',
  note: 'note',
  'inner-note': 'note',
  'reporter-note': 'note',
  transfer: 'transfer',
  answer: 'answer',
  confirm: 'confirm',
  reject: 'reject',
  miss: 'call-back',
  'call-back-solved': 'call-back-solved',
  'call-back-unsolved': 'call-back-unsolved',
  close: 'close',
  cancel: 'cancel',
  reopen: 'reopen',
}

const isSoft = ({ kind }: OrderPlan['text']) =>
  kind === 'dispute' || kind === 'suggestion' || kind === 'complaint'

/** Who fixes it: trades for what is broken, stewards for what people have with one another, the manager for the service itself. */
function fixersOf({ staff }: Stage, plan: OrderPlan): Member[] {
  if (plan.text.category.startsWith('service')) return withRole(staff, 'estate-manager')
  const wanted = withRole(staff, isSoft(plan.text) ? 'steward' : 'engineer')
  return wanted.length ? wanted : withRole(staff, 'estate-manager')
}

export const deskOf = (stage: Stage): Member => stage.random.pick(withRole(stage.staff, 'front-desk'))

/** Now and then the branch secretary calls back, as complaints are supervised. */
function callBackerOf(stage: Stage): Member {
  const [secretary] = withRole(stage.staff, 'party-secretary')
  return secretary && stage.random.chance(0.12) ? secretary : deskOf(stage)
}

interface Making {
  by: Member
  name: string
  input?: object
}

interface Wish<What> {
  do: What
  text: string | undefined
  rating: number | undefined
}

/** What reporters do themselves; for those without an account the desk reopens and the rest is not made. */
function reportersMove(
  stage: Stage,
  { plan, reporter }: Pick<Scene, 'plan' | 'reporter'>,
  { do: what, text, rating }: Wish<'reporter-note' | 'confirm' | 'reject' | 'cancel' | 'reopen'>,
): Making | null {
  if (what === 'reopen')
    return {
      by: reporter && plan.reporter === 'resident' ? reporter : deskOf(stage),
      name: 'reopen',
      input: { reason: text },
    }
  if (!reporter) return null
  switch (what) {
    case 'reporter-note':
      return { by: reporter, name: 'note', input: { text } }
    case 'confirm':
      return { by: reporter, name: 'confirm', input: { isSolved: true, rating, text } }
    case 'reject':
      return { by: reporter, name: 'confirm', input: { isSolved: false, text } }
    case 'cancel':
      return { by: reporter, name: 'cancel', input: { reason: text } }
  }
}

/** Who makes the move and what is said; null when there is nobody to. */
async function makingOf(
  stage: Stage,
  { plan, order, reporter, time }: Scene,
  { do: what, text, rating }: Step,
): Promise<Making | null> {
  const { random } = stage
  const holder =
    stage.staff.find((member) => member.accountId === order.assignee?.accountId) ?? fixersOf(stage, plan)[0]!
  switch (what) {
    case 'classify':
      return {
        by: deskOf(stage),
        name: 'classify',
        input: { categoryKey: plan.text.category, grade: plan.grade },
      }
    case 'assign':
      return {
        by: deskOf(stage),
        name: 'assign',
        input: { assigneeAccountId: random.pick(fixersOf(stage, plan)).accountId },
      }
    case 'claim':
      return { by: random.pick(fixersOf(stage, plan)), name: 'claim' }
    case 'start':
      return { by: holder, name: 'start' }
    case 'note':
      return { by: holder, name: 'note', input: { text } }
    case 'inner-note':
      return { by: holder, name: 'note', input: { text, isPublic: false } }
    case 'transfer': {
      const others = [...withRole(stage.staff, 'engineer'), ...withRole(stage.staff, 'steward')].filter(
        (one) => one !== holder,
      )
      return others.length
        ? {
            by: holder,
            name: 'transfer',
            input: { assigneeAccountId: random.pick(others).accountId, reason: text },
          }
        : null
    }
    case 'answer': {
      const fileIds =
        plan.hasAnswerPhoto && plan.text.picture
          ? [await stage.photos.of(holder, plan.text.picture, 'after', time)]
          : []
      return { by: holder, name: 'answer', input: { text: plan.text.answer, isSolved: true, fileIds } }
    }
    case 'close':
      return { by: deskOf(stage), name: 'close', input: { reason: text } }
    case 'reporter-note':
    case 'confirm':
    case 'reject':
    case 'cancel':
    case 'reopen':
      return reportersMove(stage, { plan, reporter }, { do: what, text, rating })
    default:
      return callBackOf(stage, what, text, rating)
  }
}

function callBackOf(
  stage: Stage,
  what: 'miss' | 'call-back-solved' | 'call-back-unsolved',
  text: string | undefined,
  rating: number | undefined,
): Making {
  const name = 'call-back'
  switch (what) {
    case 'miss':
      return { by: deskOf(stage), name, input: { isReached: false, text: '电话无人接听，改时间再打' } }
    case 'call-back-solved':
      return { by: callBackerOf(stage), name, input: { isReached: true, isSolved: true, rating, text } }
    case 'call-back-unsolved':
      return { by: deskOf(stage), name, input: { isReached: true, isSolved: false, text } }
  }
}

/** Makes one step; null when the order has gone another way meanwhile. */
export async function makeStep(stage: Stage, scene: Scene, step: Step): Promise<OrderState | null> {
  const { order, time } = scene
  if (!(order.state in moves[moveOf[step.do]].paths)) return null
  const making = await makingOf(stage, scene, step)
  return making ? stage.actions.move(making.by, making.name, order, making.input ?? {}, time) : null
}
