import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

import { balanceSteps } from './balance.rules.ts'
import { connectSteps, isConnected } from './connect.rules.ts'
import { canJoin, type Conflict, type Loads, type Place, type Scorer, type Task } from './places.rules.ts'
import { compareText, randomOf, shuffled } from './random.rules.ts'
import { finish, type Steps } from './steps.rules.ts'

export interface AssignmentInput {
  readonly seed: string
  readonly tasks: readonly Task[]
  readonly scorers: readonly Scorer[]
  readonly conflicts: readonly Conflict[]
}

export interface Assignment {
  readonly estate: string
  readonly set: string
  readonly scorer: string
  readonly role: 'first' | 'second'
}

/** A task that lacks scorers, and what keeps them away: too few people, the expertise asked for, or conflicts. */
export interface Gap {
  readonly estate: string
  readonly set: string
  readonly missing: 1 | 2
  readonly reason: 'too_few_scorers' | 'expertise' | 'conflicts'
}

export interface AssignmentPlan {
  readonly assignments: readonly Assignment[]
  readonly gaps: readonly Gap[]
  /** Places of each scorer, also of those without any. */
  readonly loads: ReadonlyMap<string, number>
  /** Whether shared tasks link all scorers who have work. */
  readonly isConnected: boolean
}

/** Estates between two pauses: a few milliseconds. */
const betweenPauses = 100

/**
 * Draws scorers for tasks: at random, never in conflict, loads as even as conflicts allow, all scorers linked when
 * possible (which may cost a place of evenness). The same seed gives the same plan whatever the order of the lists, so anyone can draw it again.
 */
export const assignScorers = (input: AssignmentInput): AssignmentPlan => finish(assignSteps(input))

/** The same with pauses, in which whoever draws a large campaign may do other things. */
export function* assignSteps({ seed, tasks, scorers, conflicts }: AssignmentInput): Steps<AssignmentPlan> {
  const random = randomOf(seed, 'assign')
  const people = shuffled(
    random,
    scorers.toSorted((a, b) => compareText(a.id, b.id)),
  )
  const places = yield* placesFor(shuffled(random, tasks.toSorted(compareTasks)), people, conflicts)
  const filling: Filling = {
    random,
    loads: new Map(people.map(({ id }) => [id, 0])),
    skills: new Map(people.map(({ id, expertise = [] }) => [id, expertise])),
  }
  for (const [at, place] of places.entries()) {
    fill(place, filling)
    if (at % betweenPauses === 0) yield
  }
  const { loads } = filling
  yield* balanceSteps(places, loads)
  yield* connectSteps(places, loads)
  const sorted = places.toSorted((a, b) => compareTasks(a.task, b.task))
  yield
  return {
    // Who is first is drawn as well: the order in which places were filled follows the loads.
    assignments: sorted.flatMap((place) => assignmentsOf(place, shuffled(random, place.holders))),
    gaps: sorted.flatMap((place) => gapOf(place, scorers) ?? []),
    loads,
    isConnected: isConnected(places),
  }
}

const compareTasks = (a: Task, b: Task): number =>
  compareText(a.estate, b.estate) || compareText(a.set, b.set)

/** Scorers in conflict, by estate. */
type Barred = ReadonlyMap<string, ReadonlySet<string>>

function* placesFor(
  tasks: readonly Task[],
  people: readonly Scorer[],
  conflicts: readonly Conflict[],
): Steps<Place[]> {
  const barred = new Map<string, Set<string>>()
  for (const [at, { estate, scorer }] of conflicts.entries()) {
    const known = barred.get(estate)
    if (known) known.add(scorer)
    else barred.set(estate, new Set([scorer]))
    if (at % (betweenPauses * betweenPauses) === 0) yield
  }
  const places: Place[] = []
  for (const [at, task] of tasks.entries()) {
    places.push(placeOf(task, people, barred))
    if (at % betweenPauses === 0) yield
  }
  return places
}

const hasExpertise = ({ expertise = [] }: Scorer, task: Task): boolean =>
  task.expertise === undefined || expertise.includes(task.expertise)

function placeOf(task: Task, people: readonly Scorer[], barred: Barred): Place {
  const out = barred.get(task.estate)
  const eligible = people.filter(
    (scorer) => hasExpertise(scorer, task) && !task.notBy?.includes(scorer.id) && !out?.has(scorer.id),
  )
  return { task, eligible: new Set(eligible.map(({ id }) => id)), holders: [] }
}

interface Filling {
  readonly random: RandomGenerator
  readonly loads: Loads
  /** What each scorer knows best. */
  readonly skills: ReadonlyMap<string, readonly string[]>
}

/** The least busy who may; among equals who knows the task's parts best, and by lot among those. */
function fill(place: Place, { random, loads, skills }: Filling): void {
  while (place.holders.length < place.task.needs) {
    const free = [...loads].filter(([scorer]) => canJoin(place, scorer))
    if (free.length === 0) return
    const least = Math.min(...free.map(([, load]) => load))
    const equals = free.flatMap(([scorer, load]) => (load === least ? [scorer] : []))
    const best = bestOf(equals, place, skills)
    const scorer = best[uniformInt(random, 0, best.length - 1)] ?? ''
    place.holders.push(scorer)
    loads.set(scorer, least + 1)
  }
}

/**
 * Those who cover most points that nobody at the place covers yet. The first of a pair comes by lot all the same: the
 * best two would else sit together in every round, and panels that never mix say nothing about anybody's severity.
 */
function bestOf(
  equals: readonly string[],
  { task, holders }: Place,
  skills: Filling['skills'],
): readonly string[] {
  const { worth, needs } = task
  if (!worth || holders.length < needs - 1) return equals
  const covered = new Set(holders.flatMap((holder) => skills.get(holder) ?? []))
  const gains = equals.map((scorer) => {
    const fresh = new Set((skills.get(scorer) ?? []).filter((skill) => !covered.has(skill)))
    return inThousandths([...fresh].map((skill) => worth.get(skill) ?? 0))
  })
  const most = Math.max(...gains)
  return equals.filter((_, at) => gains[at] === most)
}

/** Whole numbers, so that two who cover the same are equal in whatever order their expertise is listed. */
const inThousandths = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + Math.round(each * 1_000), 0)

const assignmentsOf = ({ task: { estate, set } }: Place, holders: readonly string[]): Assignment[] =>
  holders.map((scorer, at) => ({ estate, set, scorer, role: at === 0 ? 'first' : 'second' }))

function gapOf({ task, holders }: Place, scorers: readonly Scorer[]): Gap | null {
  if (holders.length === task.needs) return null
  const skilled = scorers.filter((scorer) => hasExpertise(scorer, task))
  const { estate, set } = task
  const missing = task.needs - holders.length === 2 ? 2 : 1
  if (scorers.length < task.needs) return { estate, set, missing, reason: 'too_few_scorers' }
  return { estate, set, missing, reason: skilled.length < task.needs ? 'expertise' : 'conflicts' }
}
