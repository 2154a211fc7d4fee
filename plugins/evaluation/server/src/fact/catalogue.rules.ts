import type { CatalogueRow, RubricMetric } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

import { isAbout } from './find-metrics.rules.ts'

interface MetricUse {
  /** Parts that ask for the metric or show it. */
  usedBy: string[]
  /** Points of the parts that ask for it: what cannot be certain without it. */
  pointsAtStake: number
  /** The first clause of the first item it serves. */
  clause: string | null
}

const unused: MetricUse = { usedBy: [], pointsAtStake: 0, clause: null }
const uses = new WeakMap<RubricIndex, ReadonlyMap<string, MetricUse>>()

/** What each metric of a rubric is needed for. */
function metricUses(index: RubricIndex): ReadonlyMap<string, MetricUse> {
  const known = uses.get(index)
  if (known) return known
  const made = new Map<string, MetricUse>()
  for (const [id, part] of index.parts) {
    const asked = new Set(index.asks.get(id)?.metrics)
    const clause = index.items.get(index.parentOf.get(id) ?? '')?.clauses[0] ?? null
    for (const key of new Set([...asked, ...part.metrics])) {
      const use = made.get(key) ?? unused
      made.set(key, {
        usedBy: [...use.usedBy, id],
        pointsAtStake: Math.round((use.pointsAtStake + (asked.has(key) ? part.max : 0)) * 10) / 10,
        clause: use.clause ?? clause,
      })
    }
  }
  uses.set(index, made)
  return made
}

export const useOf = (index: RubricIndex, key: string): MetricUse => metricUses(index).get(key) ?? unused

interface Standing {
  isProvided: boolean
  fact: Pick<NonNullable<CatalogueRow['fact']>, 'origin' | 'value' | 'isInherited'> | null
  openClaims: number
}

/** Where a metric stands: a plugin here goes before everything, a fact that counts before a claim that waits. */
export function stateOf({ isProvided, fact, openClaims }: Standing): CatalogueRow['state'] {
  if (isProvided || (fact?.isInherited && fact.origin === 'provider')) return 'provided'
  if (fact && fact.value !== null) return 'documented'
  return openClaims > 0 ? 'claimed' : 'missing'
}

interface CatalogueFilters {
  q?: string | undefined
  states?: readonly CatalogueRow['state'][] | undefined
  part?: string | undefined
}

/** The rows that match; the counts are of all states, so that a chip says what is behind it before it is chosen. */
export function filterCatalogue(
  rows: readonly CatalogueRow[],
  { q, states, part }: CatalogueFilters,
): { rows: CatalogueRow[]; counts: Record<CatalogueRow['state'], number> } {
  const found = rows.filter(
    ({ key, title, usedBy }) => (!q || isAbout(q, key, title)) && (!part || usedBy.includes(part)),
  )
  const counts = { provided: 0, documented: 0, claimed: 0, missing: 0 }
  for (const { state } of found) counts[state]++
  return { rows: states?.length ? found.filter(({ state }) => states.includes(state)) : found, counts }
}

export const wordsOf = ({ title, unit, guard, scope }: RubricMetric) => ({
  title,
  unit,
  guard: guard ?? null,
  scope,
})
