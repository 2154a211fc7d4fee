import type { CompanyRow, PublicEntry } from '@linli/evaluation-contract/campaign'
import { leastEstates, rankCompanies } from '@linli/evaluation-contract/statistics'

export interface CompanyRanking {
  readonly rows: readonly CompanyRow[]
  /** Companies that too few estates stand for. */
  readonly fewer: number
}

const toHundredths = (value: number): number => Math.round(value * 100) / 100

/** Companies that at least so many estates stand for, by the mean of those; the others take no rank from them. */
export function companiesOf(
  entries: readonly Pick<PublicEntry, 'company' | 'total'>[],
  least = leastEstates,
): CompanyRanking {
  const groups = [...Map.groupBy(entries, ({ company }) => company).values()]
  const enough = groups.filter((of) => of.length >= least)
  return {
    rows: rankCompanies(enough.flat()).map(({ rank, entry: { company, mean, estates } }) => ({
      rank,
      company,
      mean: toHundredths(mean),
      estates,
    })),
    fewer: groups.length - enough.length,
  }
}
