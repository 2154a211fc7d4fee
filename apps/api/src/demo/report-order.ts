import type { Member } from './demo.ts'
import type { OrderState } from './order-actions.ts'
import type { OrderPlan } from './order-plan.ts'
import { withRole } from './people.ts'
import type { Building, Resident } from './residents.ts'
import { deskOf, type Stage } from './stage.ts'
import { callers } from './texts/sayings.ts'

interface Reported {
  order: OrderState
  /** Who reported it with an account. */
  reporter: Member | null
  /** The words with the place in them. */
  plan: OrderPlan
}

/** Residents who live where it is, if that is said and somebody does. */
function neighboursOf({ residents }: Stage, { building }: OrderPlan): readonly Resident[] {
  const near = residents.filter(({ units }) => building !== null && units[0]!.code.startsWith(building))
  return near.length > 0 ? near : residents
}

/** The building that is spoken of: the one that was given, the reporter's own every second time, or any. */
function buildingOf(stage: Stage, plan: OrderPlan, resident: Resident | null): Building | undefined {
  const { random, buildings } = stage
  if (plan.building) return buildings.find(({ name }) => name === plan.building)
  const home = resident && buildings.find(({ name }) => resident.units[0]!.code.startsWith(name))
  return home && random.chance(0.5) ? home : random.pick(buildings)
}

/** Words with the building, entrance and floor that they speak of. */
function placed(stage: Stage, plan: OrderPlan, building: Building | undefined): OrderPlan {
  const { random } = stage
  const values: Record<string, string> = {
    b: building?.name ?? '',
    u: String(random.int(1, 2)),
    f: String(random.int(3, 9)),
  }
  const fill = (words: string) => words.replaceAll(/\{([buf])\}/g, (_, key: string) => values[key]!)
  const { text } = plan
  return {
    ...plan,
    text: {
      ...text,
      place: fill(text.place),
      title: fill(text.title),
      description: fill(text.description),
      answer: fill(text.answer),
    },
  }
}

const livesIn = ({ units }: Resident, { name }: Building) => units.some(({ code }) => code.startsWith(name))

interface Spot {
  homeId: string
  building: Building | undefined
  resident: Resident | null
}

/** Residents pick the building that they live in; any other they put into words. */
function locationOf({ place }: OrderPlan['text'], { homeId, building, resident }: Spot) {
  if (place === 'home') return { unitId: homeId }
  if (!place.startsWith('@')) return place ? { areaText: place } : {}
  const areaText = place.slice(1)
  if (building && resident && !livesIn(resident, building)) return { areaText: `${building.name}${areaText}` }
  return { ...(building ? { buildingId: building.id } : {}), ...(areaText ? { areaText } : {}) }
}

/** Somebody says it: a resident on the phone, staff on their round, or the desk for whoever rings. */
export async function report(stage: Stage, planned: OrderPlan): Promise<Reported> {
  const { random, actions, photos } = stage
  const resident = planned.reporter === 'resident' ? random.pick(neighboursOf(stage, planned)) : null
  const building = buildingOf(stage, planned, resident)
  const plan = placed(stage, planned, building)
  const { text, reportedAt } = plan
  const words = {
    kind: text.kind,
    title: text.title,
    description: text.description,
    ...(plan.needsClassing ? {} : { categoryKey: text.category }),
  }
  const photosOf = async (by: Member) =>
    plan.hasPhoto && text.picture ? [await photos.of(by, text.picture, 'before', reportedAt)] : []
  const homeId = random.pick(resident?.units ?? stage.flats).unitId
  const location = locationOf(text, { homeId, building, resident })
  if (resident) {
    const input = { ...words, location, fileIds: await photosOf(resident) }
    return { plan, reporter: resident, order: await actions.report(resident, input, reportedAt) }
  }
  if (plan.reporter === 'finder') {
    const finder = random.pick(withRole(stage.staff, 'steward'))
    const input = { ...words, location, channel: 'inspection' as const, fileIds: await photosOf(finder) }
    return { plan, reporter: finder, order: await actions.report(finder, input, reportedAt) }
  }
  const onBehalf = { name: random.pick(callers), phone: `1990${random.int(1_000_000, 9_999_999)}` }
  const channel = random.pick(['call', 'call', 'desk', 'visit'] as const)
  return {
    plan,
    reporter: null,
    order: await actions.report(deskOf(stage), { ...words, location, channel, onBehalf }, reportedAt),
  }
}
