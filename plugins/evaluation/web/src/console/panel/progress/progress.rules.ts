import {
  assignmentRoles,
  assignmentStates,
  type AssignmentRole,
  type Progress,
} from '@linli/evaluation-contract/campaign'

type PlaceState = Progress['places'][number]['state']

interface PlaceTable {
  states: readonly PlaceState[]
  rows: readonly { role: AssignmentRole; counts: readonly number[]; total: number }[]
}

/** Places by role and state, in the order of the work; roles and states that nobody has are left out. */
export function placeTable(places: Progress['places']): PlaceTable {
  const states = assignmentStates.filter((state) => places.some((place) => place.state === state))
  const rows = assignmentRoles.flatMap((role) => {
    const own = places.filter((place) => place.role === role)
    if (own.length === 0) return []
    const counts = states.map((state) => own.find((place) => place.state === state)?.count ?? 0)
    return [{ role, counts, total: counts.reduce((sum, count) => sum + count, 0) }]
  })
  return { states, rows }
}
