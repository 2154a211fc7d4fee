import { componentsOf } from '../statistics/components.rules.ts'
import { replaceHolder, type Loads, type Place } from './places.rules.ts'
import { finish, type Steps } from './steps.rules.ts'

/** Whether shared estates link all scorers who have work; without that, severity cannot be compared between them. */
export const isConnected = (places: readonly Place[]): boolean =>
  countOf(componentsOf(places.map(({ holders }) => holders))) <= 1

type Components = ReadonlyMap<string, number>

const countOf = (components: Components): number => new Set(components.values()).size

/** At `place` one scorer goes and one of another component comes, who leaves `other` to the first if there is one. */
interface Link {
  readonly place: Place
  readonly goes: string
  readonly comes: string
  readonly other?: Place
}

/**
 * Links separate components until all are one or nothing helps. A place that its component holds together without can
 * link any two. Exchanges leave loads as they are; only where conflicts forbid every exchange does a scorer take over
 * one place more, because loads can be made up for and a missing link cannot.
 */
export const connect = (places: readonly Place[], loads: Loads): void => finish(connectSteps(places, loads))

/** The same with a pause after each link. */
export function* connectSteps(places: readonly Place[], loads: Loads): Steps<void> {
  for (;;) {
    yield
    const components = componentsOf(places.map(({ holders }) => holders))
    if (countOf(components) <= 1) return
    const link = (yield* findExchange(places, components)) ?? (yield* findTakeover(places, components, loads))
    if (!link) return
    const { place, goes, comes, other } = link
    replaceHolder(place, goes, comes)
    if (other) replaceHolder(other, comes, goes)
    else {
      loads.set(goes, (loads.get(goes) ?? 0) - 1)
      loads.set(comes, (loads.get(comes) ?? 0) + 1)
    }
  }
}

function* findExchange(places: readonly Place[], components: Components): Steps<Link | null> {
  const open = places.filter((place) => isOpen(place, components))
  for (const place of pairsOf(open)) {
    const link = firstExchange(place, open, components)
    if (!link) continue
    if (isSpare(place, places, components)) return link
    yield
  }
  return null
}

function firstExchange(place: Place, open: readonly Place[], components: Components): Link | null {
  const here = componentOf(place, components)
  for (const other of open) {
    const [link] = componentOf(other, components) === here ? [] : exchangesOf(place, other)
    if (link) return link
  }
  return null
}

const componentOf = ({ holders: [first = ''] }: Place, components: Components): number | undefined =>
  components.get(first)

/** Whether somebody of another component could come here at all. */
function isOpen(place: Place, components: Components): boolean {
  const here = componentOf(place, components)
  return [...place.eligible].some((scorer) => (components.get(scorer) ?? here) !== here)
}

const exchangesOf = (place: Place, other: Place): Link[] =>
  place.holders.flatMap((goes) =>
    other.holders
      .filter((comes) => place.eligible.has(comes) && other.eligible.has(goes))
      .map((comes) => ({ place, other, goes, comes })),
  )

/** From the busiest to the least busy first. */
function* findTakeover(places: readonly Place[], components: Components, loads: Loads): Steps<Link | null> {
  const gain = ({ goes, comes }: Link): number => (loads.get(goes) ?? 0) - (loads.get(comes) ?? 0)
  const links = pairsOf(places).flatMap((place) => takeoversOf(place, components))
  const needed = new Set<Place>()
  for (const link of links.sort((a, b) => gain(b) - gain(a))) {
    if (needed.has(link.place)) continue
    if (isSpare(link.place, places, components)) return link
    needed.add(link.place)
    yield
  }
  return null
}

function takeoversOf(place: Place, components: Components): Link[] {
  const here = componentOf(place, components)
  const others = [...place.eligible].filter((comes) => (components.get(comes) ?? here) !== here)
  return place.holders.flatMap((goes) => others.map((comes) => ({ place, goes, comes })))
}

const pairsOf = (places: readonly Place[]): Place[] => places.filter(({ holders }) => holders.length > 1)

function isSpare(place: Place, places: readonly Place[], components: Components): boolean {
  const without = places.flatMap((other) =>
    other === place ? place.holders.map((holder) => [holder]) : [other.holders],
  )
  return countOf(componentsOf(without)) === countOf(components)
}
