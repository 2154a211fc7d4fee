import { canJoin, replaceHolder, type Loads, type Place } from './places.rules.ts'
import { finish, type Steps } from './steps.rules.ts'

interface Handover {
  readonly from: string
  readonly to: string
  /** Position of the place. */
  readonly at: number
}

/**
 * Hands places on until no chain of handovers takes work from one scorer to another with two places fewer. Loads are
 * then as even as conflicts allow at all (optimal semi-matchings, Harvey et al. 2006): without conflicts within 1.
 */
export const balance = (places: readonly Place[], loads: Loads): void => finish(balanceSteps(places, loads))

/** The same with a pause after each chain. */
export function* balanceSteps(places: readonly Place[], loads: Loads): Steps<void> {
  const held = heldBy(places)
  for (;;) {
    const chain = yield* findChain(held, loads)
    const first = chain?.[0]
    const last = chain?.at(-1)
    if (!chain || !first || !last) return
    for (const { from, to, at } of chain) {
      replaceHolder(places[at]!, from, to)
      held.get(from)?.delete(at)
      placesOf(held, to).set(at, places[at]!)
    }
    loads.set(first.from, (loads.get(first.from) ?? 0) - 1)
    loads.set(last.to, (loads.get(last.to) ?? 0) + 1)
    yield
  }
}

/** The places of each scorer by their position. */
type Held = Map<string, Map<number, Place>>

const placesOf = (held: Held, scorer: string): Map<number, Place> => {
  const known = held.get(scorer)
  if (known) return known
  const fresh = new Map<number, Place>()
  held.set(scorer, fresh)
  return fresh
}

function heldBy(places: readonly Place[]): Held {
  const held: Held = new Map()
  for (const [at, place] of places.entries())
    for (const holder of place.holders) placesOf(held, holder).set(at, place)
  return held
}

/** Only who has two places more than somebody can hand any on. */
function* findChain(held: Held, loads: Loads): Steps<Handover[] | null> {
  const least = Math.min(...loads.values())
  const busiestFirst = [...loads].sort(([, a], [, b]) => b - a)
  for (const [scorer, load] of busiestFirst) {
    if (least > load - 2) return null
    const chain = shortestChain(scorer, held, loads)
    if (chain) return chain
    yield
  }
  return null
}

/** Breadth first. In a shortest chain no place is handed on twice, so all handovers can be done at once. */
function shortestChain(start: string, held: Held, loads: Loads): Handover[] | null {
  const most = (loads.get(start) ?? 0) - 2
  const reachedBy = new Map<string, Handover | null>([[start, null]])
  for (const from of reachedBy.keys()) {
    for (const handover of handoversOf(from, held)) {
      const { to } = handover
      if (reachedBy.has(to)) continue
      reachedBy.set(to, handover)
      if ((loads.get(to) ?? 0) <= most) return chainTo(to, reachedBy)
    }
    // Everybody was met and nobody had two fewer.
    if (reachedBy.size === loads.size) return null
  }
  return null
}

/** In the order of the places, whatever was handed over before: the outcome is the same for everybody who draws. */
function* handoversOf(from: string, held: Held): Generator<Handover> {
  for (const [at, place] of [...(held.get(from) ?? [])].sort(([a], [b]) => a - b))
    for (const to of place.eligible) if (canJoin(place, to)) yield { from, to, at }
}

function chainTo(goal: string, reachedBy: ReadonlyMap<string, Handover | null>): Handover[] {
  const chain: Handover[] = []
  for (let step = reachedBy.get(goal); step; step = reachedBy.get(step.from)) chain.unshift(step)
  return chain
}
