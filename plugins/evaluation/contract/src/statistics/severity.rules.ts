import { componentsOf } from './components.rules.ts'
import { dot, inverse } from './matrix.rules.ts'
import type { Score } from './score.ts'
import { mean, sum } from './sums.rules.ts'

export interface ScorerEffect {
  readonly rater: string
  /** Points above (lenient) or below (severe) the other scorers of the component, drawn toward 0 the less is known. */
  readonly effect: number
  readonly standardError: number
  /** Values given to units that others scored too. */
  readonly n: number
  /** Scorers of different components cannot be compared: no unit links them. */
  readonly component: number
}

export interface AdjustedUnit {
  readonly unit: string
  readonly raw: number
  /** The mean after each scorer's effect is taken off; comparable inside a component alone. */
  readonly adjusted: number
  readonly component: number
}

export interface Severity {
  readonly scorers: readonly ScorerEffect[]
  readonly units: readonly AdjustedUnit[]
  /** Standard deviations: between scorers, and what is left. Null when the scores leave nothing to estimate them from. */
  readonly spread: number | null
  readonly noise: number | null
}

/**
 * Additive model: value = unit + scorer + noise, scorers shrunk by empirical Bayes. Units stay free, so only
 * differences inside a unit speak about scorers. It informs; official scores follow it only if the rules said so
 * before the campaign.
 */
export function severityOf(scores: readonly Score[]): Severity {
  const units = Map.groupBy(scores, ({ unit }) => unit)
  const components = componentsOf([...units.values()].map((of) => of.map(({ rater }) => rater)))
  const raters = [...components.keys()]
  const model = normalEquations(units, raters)
  const variances = variancesOf(
    model,
    raters.map((rater) => components.get(rater) ?? 0),
  )
  const { effects, errors } = shrunk(model, variances)
  const effectOf = new Map(raters.map((rater, at) => [rater, effects[at] ?? 0]))
  return {
    scorers: raters.map((rater, at) => ({
      rater,
      effect: effects[at] ?? 0,
      standardError: errors[at] ?? 0,
      n: model.counts[at] ?? 0,
      component: components.get(rater) ?? 0,
    })),
    units: [...units].map(([unit, of]) => {
      const raw = mean(of.map(({ value }) => value))
      const severity = mean(of.map(({ rater }) => effectOf.get(rater) ?? 0))
      return { unit, raw, adjusted: raw - severity, component: components.get(of[0]?.rater ?? '') ?? 0 }
    }),
    spread: variances && Math.sqrt(variances.scorers),
    noise: variances && Math.sqrt(variances.noise),
  }
}

/** The least-squares equations of the scorers once units are eliminated. Each row of `links` sums to 0. */
interface NormalEquations {
  readonly links: readonly (readonly number[])[]
  /** Per scorer, the sum of distances from the unit's mean. */
  readonly pulls: readonly number[]
  readonly counts: readonly number[]
  /** Sum of squares inside units, and its degrees of freedom. */
  readonly squares: number
  readonly degrees: number
}

function normalEquations(
  units: ReadonlyMap<string, readonly Score[]>,
  raters: readonly string[],
): NormalEquations {
  const place = new Map(raters.map((rater, at) => [rater, at]))
  const links = raters.map(() => raters.map(() => 0))
  const pulls = raters.map(() => 0)
  const counts = raters.map(() => 0)
  let squares = 0
  const add = (list: number[] | undefined, at: number, value: number): void => {
    if (list) list[at] = (list[at] ?? 0) + value
  }
  const several = [...units.values()].filter((of) => of.length > 1)
  for (const of of several) {
    const centre = mean(of.map(({ value }) => value))
    const places = of.map(({ rater }) => place.get(rater) ?? 0)
    for (const [row, at] of places.entries()) {
      const distance = (of[row]?.value ?? centre) - centre
      add(counts, at, 1)
      add(pulls, at, distance)
      add(links[at], at, 1)
      for (const other of places) add(links[at], other, -1 / of.length)
      squares += distance ** 2
    }
  }
  return { links, pulls, counts, squares, degrees: sum(counts) - several.length }
}

interface Variances {
  readonly scorers: number
  readonly noise: number
}

/** By fitting constants (Henderson's third method): what the scorers explain beyond what noise alone would give them. */
function variancesOf(
  { links, pulls, squares, degrees }: NormalEquations,
  component: readonly number[],
): Variances | null {
  const rank = links.length - new Set(component).size
  if (rank === 0 || degrees <= rank) return null
  // Adding 1 inside each component makes the matrix invertible and leaves the solution that sums to 0 there.
  const anchored = inverse(
    links.map((row, at) => row.map((link, other) => link + Number(component[at] === component[other]))),
  )
  const explained = dot(
    pulls,
    anchored.map((row) => dot(row, pulls)),
  )
  const noise = Math.max(0, squares - explained) / (degrees - rank)
  const trace = sum(links.map((row, at) => row[at] ?? 0))
  return { noise, scorers: Math.max(0, (explained - rank * noise) / trace) }
}

/** Without a spread beyond chance, or nothing to estimate it from, every effect is 0: no correction is better than a made-up one. */
function shrunk(
  { links, pulls }: NormalEquations,
  variances: Variances | null,
): { effects: number[]; errors: number[] } {
  const none = pulls.map(() => 0)
  if (!variances || variances.scorers === 0) return { effects: none, errors: none }
  // A floor under the noise: scores that fit exactly leave the matrix without its ridge.
  const noise = Math.max(variances.noise, variances.scorers * 1e-9)
  const ridge = noise / variances.scorers
  const precision = inverse(
    links.map((row, at) => row.map((link, other) => link + (at === other ? ridge : 0))),
  )
  return {
    effects: precision.map((row) => dot(row, pulls)),
    errors: precision.map((row, at) => Math.sqrt(noise * (row[at] ?? 0))),
  }
}
