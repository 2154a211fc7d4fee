import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

import { balance } from './balance.rules.ts'
import { connect, isConnected } from './connect.rules.ts'
import { canJoin, type Conflict, type Loads, type Place, type Scorer, type Task } from './places.rules.ts'
import { compareText, randomOf, shuffled } from './random.rules.ts'

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

/**
 * Draws scorers for tasks: at random, never in conflict, loads as even as conflicts allow, all scorers linked when
 * possible (which may cost a place of evenness). The same seed gives the same plan whatever the order of the lists, so anyone can draw it again.
 */
export function assignScorers({ seed, tasks, scorers, conflicts }: AssignmentInput): AssignmentPlan {
  const random = randomOf(seed, 'assign')
  const people = shuffled(
    random,
    scorers.toSorted((a, b) => compareText(a.id, b.id)),
  )
  const places = shuffled(random, tasks.toSorted(compareTasks)).map((task) => ({
    task,
    eligible: new Set(people.filter((scorer) => isEligible(scorer, task, conflicts)).map(({ id }) => id)),
    holders: [],
  }))
  const loads: Loads = new Map(people.map(({ id }) => [id, 0]))
  for (const place of places) fill(place, loads, random)
  balance(places, loads)
  connect(places, loads)
  const sorted = places.toSorted((a, b) => compareTasks(a.task, b.task))
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

const hasExpertise = ({ expertise = [] }: Scorer, task: Task): boolean =>
  task.expertise === undefined || expertise.includes(task.expertise)

const isEligible = (scorer: Scorer, task: Task, conflicts: readonly Conflict[]): boolean =>
  hasExpertise(scorer, task) &&
  !task.notBy?.includes(scorer.id) &&
  !conflicts.some((conflict) => conflict.scorer === scorer.id && conflict.estate === task.estate)

/** The least busy who may, by lot among equals. */
function fill(place: Place, loads: Loads, random: RandomGenerator): void {
  while (place.holders.length < place.task.needs) {
    const free = [...loads].filter(([scorer]) => canJoin(place, scorer))
    if (free.length === 0) return
    const least = Math.min(...free.map(([, load]) => load))
    const equals = free.filter(([, load]) => load === least)
    const [scorer = ''] = equals[uniformInt(random, 0, equals.length - 1)] ?? []
    place.holders.push(scorer)
    loads.set(scorer, least + 1)
  }
}

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
