import type { CampaignPolicies, PublicEntry } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { giveAwards, rankEntries, type AwardRow } from '@linli/evaluation-contract/statistics'

import type { Sums } from './final-points.rules.ts'

/** An estate with its sums, before ranks. */
export interface Counted {
  readonly assessmentId: string
  readonly estate: string
  readonly company: string
  readonly sums: Sums
}

export interface Ranking {
  /** By rank, equal ones by id. */
  readonly entries: readonly { readonly assessmentId: string; readonly payload: PublicEntry }[]
  /** Awards that were given; none before the final result. */
  readonly awards: readonly (AwardRow & { readonly rank: number })[]
}

interface Rules {
  readonly index: RubricIndex
  readonly policies: Pick<CampaignPolicies, 'tieBreak' | 'awards'>
  readonly givesAwards: boolean
}

const isGiven = (row: AwardRow): row is AwardRow & { rank: number } => row.isAwarded && row.rank !== null

/** Ranks by the campaign's tie-break, gives its awards, and keeps of each estate what the public may know. */
export function rankEstates(counted: readonly Counted[], { index, policies, givesAwards }: Rules): Ranking {
  const standings = counted.map((each) => ({ ...each, key: each.assessmentId, ...each.sums }))
  const maxima = Object.fromEntries([...index.groups].map(([id, { max }]) => [id, max]))
  const awards = givesAwards ? giveAwards(standings, policies.awards, maxima).filter(isGiven) : []
  const awardsOf = Map.groupBy(awards, ({ key }) => key)
  const entries = rankEntries(standings, policies.tieBreak).map(({ entry, rank }) => ({
    assessmentId: entry.assessmentId,
    payload: {
      estate: entry.estate,
      company: entry.company,
      total: entry.total,
      groups: { ...entry.groups },
      rank,
      awards: (awardsOf.get(entry.key) ?? []).map((row) => ({ key: row.award, rank: row.rank })),
    },
  }))
  return { entries, awards }
}
