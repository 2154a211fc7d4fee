import type { Random } from './demo-random.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { EstateKey } from './estates.data.ts'
import type { OrderActions, OrderState } from './order-actions.ts'
import type { OrderPlan } from './order-plan.ts'
import { firstWith, withRole } from './people.ts'
import type { Photos } from './photos.ts'
import type { Building, Resident, ResidentUnit } from './residents.ts'

/** Who is there to report, to fix and to ask. */
export interface Cast {
  key: EstateKey
  tenant: DemoTenant
  staff: readonly Member[]
  residents: readonly Resident[]
  /** Flats of people who ring the front desk. */
  flats: readonly ResidentUnit[]
  buildings: readonly Building[]
  /** How likely somebody answers for what was escalated to them. */
  answersFor: number
  /** New orders go to whoever holds the fewest. */
  isGivenByLoad: boolean
}

export interface Stage extends Cast {
  demo: Demo
  random: Random
  actions: OrderActions
  photos: Photos
  /** Orders that others refer to, as they are now. */
  tagged: Map<string, Tagged>
  /** What the story wanted and was not allowed. */
  refused: string[]
}

export interface Tagged {
  order: OrderState
  /** Somebody else changed it. */
  touch(): void
}

/** What a step needs to know to be made. */
export interface Moment {
  plan: OrderPlan
  order: OrderState
  /** Who reported it with an account. */
  reporter: Member | null
  time: Date
}

/** What is done, and by whom. */
export interface Making {
  by: Member
  name: string
  input?: object
  /** Leaves the order's version alone. */
  isBeside?: boolean
}

export const deskOf = (stage: Pick<Stage, 'staff' | 'random'>): Member =>
  stage.random.pick(withRole(stage.staff, 'front-desk'))

export const secretaryOf = ({ staff }: Pick<Stage, 'staff'>): Member => firstWith(staff, 'party-secretary')

const isSoft = ({ kind }: OrderPlan['text']) =>
  kind === 'dispute' || kind === 'suggestion' || kind === 'complaint'

/** Who fixes it: trades for what is broken, stewards for what people have with one another, the manager for the service itself. */
export function fixersOf({ staff }: Pick<Stage, 'staff'>, plan: OrderPlan): Member[] {
  if (plan.text.category.startsWith('service')) return withRole(staff, 'estate-manager')
  const wanted = withRole(staff, isSoft(plan.text) ? 'steward' : 'engineer')
  return wanted.length ? wanted : withRole(staff, 'estate-manager')
}

/** Who holds it, or would. */
export const holderOf = (stage: Stage, { plan, order }: Pick<Moment, 'plan' | 'order'>): Member =>
  stage.staff.find((member) => member.accountId === order.assignee?.accountId) ?? fixersOf(stage, plan)[0]!
