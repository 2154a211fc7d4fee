import { dayAfter, dayBefore } from './days.rules.ts'

/** The days of a version that is frozen or retired, both inclusive; `effectiveTo` null while it holds. */
export interface Tenure {
  id: string
  label: string
  state: 'frozen' | 'retired'
  effectiveFrom: string
  effectiveTo: string | null
}

/** Whether any day of a tenure lies on or after a day. */
export const holdsAfter = ({ effectiveTo }: Pick<Tenure, 'effectiveTo'>, day: string): boolean =>
  effectiveTo === null || effectiveTo >= day

export const holdsOn = (tenure: Pick<Tenure, 'effectiveFrom' | 'effectiveTo'>, day: string): boolean =>
  tenure.effectiveFrom <= day && holdsAfter(tenure, day)

export type Succession =
  | { isRefused: true; by: Tenure }
  | { isRefused: false; ended: { ids: string[]; effectiveTo: string }; supersedesId: string | null }

/**
 * What a version that begins on a day does to its sisters: those that hold then end the day before, so that one
 * version answers for each day. Refused when one of them begins on that day or later: it would hold for no day.
 */
export function successionOf(sisters: readonly Tenure[], effectiveFrom: string): Succession {
  const met = sisters
    .filter((sister) => holdsAfter(sister, effectiveFrom))
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  const [latest] = met
  if (latest && latest.effectiveFrom >= effectiveFrom) return { isRefused: true, by: latest }
  return {
    isRefused: false,
    ended: { ids: met.map(({ id }) => id), effectiveTo: dayBefore(effectiveFrom) },
    supersedesId: latest?.id ?? null,
  }
}

export type EndProblem = 'rubric_ends_before_it_begins' | 'rubric_ended_earlier' | 'rubric_needs_successor'

/**
 * Why a version cannot end on a day. Retiring never lengthens what a successor cut short, and the printed standard
 * goes only where another version of it holds from the day after.
 */
export function endProblem(
  version: Tenure & { origin: string },
  sisters: readonly Tenure[],
  effectiveTo: string,
): EndProblem | null {
  if (effectiveTo < version.effectiveFrom) return 'rubric_ends_before_it_begins'
  if (version.effectiveTo !== null && effectiveTo > version.effectiveTo) return 'rubric_ended_earlier'
  const follows = sisters.some(
    (sister) => sister.state === 'frozen' && holdsOn(sister, dayAfter(effectiveTo)),
  )
  return version.origin === 'standard' && !follows ? 'rubric_needs_successor' : null
}
