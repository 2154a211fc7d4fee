import { z } from 'zod'

import { compare, product, sumOf } from '../scoring/exact.rules.ts'

/** An estate's final points. Totals are sums of printed points, so that equal ones are equal to the bit. */
export interface Standing {
  readonly key: string
  readonly total: number
  readonly groups: Readonly<Record<string, number>>
  /** Points that people judged, as opposed to those from records. */
  readonly judged?: number
}

/** What decides between equal totals, in order; the higher value goes first. `group:G3` is the points of that group. */
export const tieBreak = z.array(z.string().regex(/^(judged|group:[A-Za-z0-9][A-Za-z0-9._-]{0,79})$/)).max(20)
export type TieBreak = z.output<typeof tieBreak>

export interface Ranked<T> {
  readonly entry: T
  /** From 1; who shares a rank takes the places after it as well (1, 2, 2, 4). */
  readonly rank: number
  readonly isTied: boolean
}

const valueOf = ({ groups, judged = 0 }: Standing, breaker: string): number =>
  breaker === 'judged' ? judged : (groups[breaker.slice('group:'.length)] ?? 0)

/** Ranks by total and then the tie-break list; what is still equal shares a rank and is listed by key. */
export function rankEntries<T extends Standing>(entries: readonly T[], breakers: TieBreak = []): Ranked<T>[] {
  const order = (a: Standing, b: Standing): number =>
    breakers.reduce((so, breaker) => so || valueOf(b, breaker) - valueOf(a, breaker), b.total - a.total)
  return competition(entries, order, ({ key }) => key)
}

function competition<T>(
  entries: readonly T[],
  order: (a: T, b: T) => number,
  keyOf: (entry: T) => string,
): Ranked<T>[] {
  const sorted = entries.toSorted((a, b) => order(a, b) || (keyOf(a) < keyOf(b) ? -1 : 1))
  return sorted.map((entry) => {
    const equals = sorted.filter((other) => order(entry, other) === 0).length
    return { entry, rank: sorted.findIndex((other) => order(entry, other) === 0) + 1, isTied: equals > 1 }
  })
}

/** Fewer estates than this say little of a company, which is then not ranked: one good or bad estate is not a company. */
export const leastEstates = 3

export interface CompanyMean {
  readonly company: string
  /** Not rounded. */
  readonly mean: number
  /** How many estates it rests on; always shown beside it, because one estate is not a company. */
  readonly estates: number
}

/** Companies by the mean of their evaluated estates; estates that were not evaluated are not guessed. */
export function rankCompanies(
  estates: readonly { readonly company: string; readonly total: number }[],
): Ranked<CompanyMean>[] {
  const sums = [...Map.groupBy(estates, ({ company }) => company)].map(([company, of]) => {
    const sum = sumOf(of.map(({ total }) => total))
    return { company, sum, estates: of.length, mean: sum / of.length }
  })
  // Cross-multiplied: thirds that are equal must tie, which their rounded quotients might not.
  const ranked = competition(
    sums,
    (a, b) => compare(product(b.sum, a.estates), product(a.sum, b.estates)),
    ({ company }) => company,
  )
  return ranked.map(({ entry: { sum: _, ...entry }, ...place }) => ({ entry, ...place }))
}
