import { successionOf, holdsAfter, type Tenure } from './succession.rules.ts'
import { dayAfter } from './days.rules.ts'

/** The standard takes effect on this day; its rubric answers for every year since. */
const standardFrom = '2025-01-01'

/** A version of this tenant or of one above it, as far as taking in a release depends on it. */
export interface Known {
  id: string
  isOwn: boolean
  key: string
  label: string
  origin: 'standard' | 'own' | 'received'
  state: 'draft' | 'review' | 'frozen' | 'retired'
  effectiveFrom: string | null
  effectiveTo: string | null
  /** Of a draft, too. */
  contentHash: string
}

export interface Release {
  key: string
  contentHash: string
  /** Whether this tenant leaves the rubric to the company above, where that has one. */
  isLedFromAbove: boolean
  today: string
}

export type ReleasePlan =
  | { kind: 'nothing' }
  /** Beside what people made: they decide when, and whether, it takes over. */
  | { kind: 'draft'; label: string }
  | {
      kind: 'frozen'
      label: string
      effectiveFrom: string
      ended: { ids: string[]; effectiveTo: string }
      supersedesId: string | null
    }

/**
 * How a release of the standard's rubric comes in: not twice, in place of the release before it, and never in place
 * of what people froze for the same purpose. `known` are the versions of that purpose that this tenant sees.
 */
export function planRelease(known: readonly Known[], release: Release): ReleasePlan {
  const own = known.filter(({ isOwn }) => isOwn)
  const isThere = own.some(
    ({ key, contentHash }) => key === release.key && contentHash === release.contentHash,
  )
  const isAbove = known.some(({ isOwn, state }) => !isOwn && state === 'frozen')
  if (isThere || (release.isLedFromAbove && isAbove)) return { kind: 'nothing' }

  const ofKey = own.filter(({ key }) => key === release.key)
  const label = freeLabel(ofKey.map(({ label }) => label))
  const sisters = ofKey.filter(({ origin }) => origin === 'standard').flatMap(tenureOf)
  const effectiveFrom = firstDay(sisters, release.today)
  const isInTheWay = own
    .filter(({ origin }) => origin !== 'standard')
    .flatMap(tenureOf)
    .some((tenure) => holdsAfter(tenure, effectiveFrom))
  const succession = successionOf(sisters, effectiveFrom)
  if (isInTheWay || succession.isRefused) return { kind: 'draft', label }
  const { ended, supersedesId } = succession
  return { kind: 'frozen', label, effectiveFrom, ended, supersedesId }
}

const tenureOf = ({ id, label, state, effectiveFrom, effectiveTo }: Known): Tenure[] =>
  (state === 'frozen' || state === 'retired') && effectiveFrom !== null
    ? [{ id, label, state, effectiveFrom, effectiveTo }]
    : []

/** The first release answers for the past as well; a later one begins today, or after one that began today. */
function firstDay(releases: readonly Tenure[], today: string): string {
  const begun = releases.map(({ effectiveFrom }) => effectiveFrom)
  return begun.reduce(
    (day, from) => (from >= day ? dayAfter(from) : day),
    begun.length > 0 ? today : standardFrom,
  )
}

function freeLabel(taken: readonly string[]): string {
  for (let release = 1; ; release++) {
    const label = `2025.1-r${release}`
    if (!taken.includes(label)) return label
  }
}
