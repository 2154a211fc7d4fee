import type { CatalogueRow } from '@linli/evaluation-contract'

/** Where a value comes from, or would: `off` is a plugin not enabled here, `silent` one enabled that does not provide it yet. */
export type SourceKind = 'plugin' | 'company' | 'papers' | 'off' | 'silent' | 'nobody'

export interface Source {
  kind: SourceKind
  /** The plugin's name when it is enabled here, else null. */
  title: string | null
  /** The id of the plugin that is to provide it and does not yet. */
  awaits: string | null
}

/** A plugin that provides it goes before the company's figure, that before papers of one's own. */
export function sourceOf(row: CatalogueRow, enabled: ReadonlySet<string>): Source {
  const { provider, fact, expectedProvider } = row
  const awaits = provider === null ? expectedProvider : null
  if (fact && fact.value !== null && fact.isInherited) return { kind: 'company', title: null, awaits }
  if (provider) return { kind: 'plugin', title: provider.title, awaits }
  if (fact && fact.value !== null) return { kind: 'papers', title: null, awaits }
  if (awaits === null) return { kind: 'nobody', title: null, awaits }
  return { kind: enabled.has(awaits) ? 'silent' : 'off', title: null, awaits }
}

/** A provider looked at least this often is fresh; two missed nights are worth a word. */
const staleMs = 2 * 24 * 3_600_000

export type Freshness = 'failed' | 'never' | 'stale' | 'fresh' | 'none'

/** How the last look at the provider stands; `none` for papers. Of a year that is over nothing goes stale. */
export function freshnessOf(row: CatalogueRow, at: { now: number; isRunning: boolean }): Freshness {
  if (row.provider === null) return 'none'
  if (row.hasFailed) return 'failed'
  if (row.checkedAt === null) return 'never'
  return at.isRunning && at.now - Date.parse(row.checkedAt) > staleMs ? 'stale' : 'fresh'
}

/** Papers are for what no plugin here provides: from the day one does, the figure is its own. */
export const takesPapers = ({ provider }: Pick<CatalogueRow, 'provider'>): boolean => provider === null
