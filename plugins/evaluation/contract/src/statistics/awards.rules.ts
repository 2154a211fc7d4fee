import { z } from 'zod'

import { compare, decimalOf, product, wholeTimes } from '../scoring/exact.rules.ts'
import { words } from '../scoring/rubric-doc.ts'
import { rankEntries, tieBreak, type Ranked, type Standing } from './ranking.rules.ts'

const points = z.number().min(0).max(1_000)
const share = z.number().min(0).max(1)
const key = z.string().min(1).max(80)

const common = {
  key,
  /** What people call it; the key stands in for one that has none. */
  title: words.optional(),
  minTotal: points.optional(),
  /** The least share of a group's maximum. */
  minGroup: z
    .array(z.strictObject({ group: key, share }))
    .max(40)
    .default([]),
  tieBreak: tieBreak.default([]),
  /** Equal estates of which only some have a place: all get the award, or none. Never a choice by chance. */
  borderTies: z.enum(['include', 'exclude']).default('include'),
  /** Whether an estate with an earlier award may have this one too. */
  isCumulative: z.boolean().default(false),
}

/** An award of a campaign: the best so many, the best share of all ranked estates, or all from a total on. */
export const awardRule = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('quota'), quota: z.int().min(1).max(10_000) }),
  z.strictObject({ ...common, kind: z.literal('share'), share }),
  z.strictObject({ ...common, kind: z.literal('threshold'), minTotal: points }),
])
export type AwardRule = z.output<typeof awardRule>

export const awardReasons = [
  'has_place',
  'border_tie_included',
  'border_tie_excluded',
  'beyond_places',
  'below_min_total',
  'below_min_group',
  'has_other_award',
] as const
export type AwardReason = (typeof awardReasons)[number]

export interface AwardRow {
  readonly award: string
  readonly key: string
  readonly isAwarded: boolean
  /** Among those who meet the award's conditions; null for the others. */
  readonly rank: number | null
  readonly reason: AwardReason
}

/** The most each group can give, by its id. */
export type GroupMaxima = Readonly<Record<string, number>>

/** Applies the rules in their order; one row for each rule and estate, so that every decision can be read. */
export function giveAwards(
  standings: readonly Standing[],
  rules: readonly AwardRule[],
  maxima: GroupMaxima,
): AwardRow[] {
  const winners = new Set<string>()
  return rules.flatMap((rule) => {
    const refusals = new Map(standings.map((standing) => [standing.key, refusalOf(standing, rule, maxima)]))
    const refused = (key: string): AwardReason | null =>
      !rule.isCumulative && winners.has(key) ? 'has_other_award' : (refusals.get(key) ?? null)
    const candidates = standings.filter(({ key }) => refused(key) === null)
    const rows = [
      ...placed(rankEntries(candidates, rule.tieBreak), rule, placesOf(rule, standings.length)),
      ...standings.flatMap(({ key }): AwardRow[] => {
        const reason = refused(key)
        return reason ? [{ award: rule.key, key, isAwarded: false, rank: null, reason }] : []
      }),
    ]
    for (const row of rows) if (row.isAwarded) winners.add(row.key)
    return rows
  })
}

function refusalOf(standing: Standing, rule: AwardRule, maxima: GroupMaxima): AwardReason | null {
  if (rule.minTotal !== undefined && standing.total < rule.minTotal) return 'below_min_total'
  const isBelow = rule.minGroup.some(({ group, share }) => {
    const least = product(share, maxima[group] ?? 0)
    return compare(decimalOf(standing.groups[group] ?? 0), least) < 0
  })
  return isBelow ? 'below_min_group' : null
}

/** Places to give. A share counts all ranked estates, not only those who meet the conditions, and is rounded down. */
function placesOf(rule: AwardRule, ranked: number): number {
  if (rule.kind === 'threshold') return ranked
  return rule.kind === 'quota' ? rule.quota : wholeTimes(product(rule.share, ranked), decimalOf(1))
}

function placed(ranked: readonly Ranked<Standing>[], rule: AwardRule, places: number): AwardRow[] {
  return ranked.map(({ entry, rank }) => {
    const equals = ranked.filter((other) => other.rank === rank).length
    const reason = placeReason({ rank, equals, places }, rule)
    const isAwarded = reason === 'has_place' || reason === 'border_tie_included'
    return { award: rule.key, key: entry.key, isAwarded, rank, reason }
  })
}

function placeReason(
  { rank, equals, places }: { rank: number; equals: number; places: number },
  { borderTies }: AwardRule,
): AwardReason {
  if (rank > places) return 'beyond_places'
  if (rank + equals - 1 <= places) return 'has_place'
  return borderTies === 'include' ? 'border_tie_included' : 'border_tie_excluded'
}
