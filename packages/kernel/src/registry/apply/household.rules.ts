import type { Relation } from '../ledger/ledger-facts.rules.ts'
import type { UseState } from '../ledger/use-state.rules.ts'

const lived: Partial<Record<UseState, readonly Relation[]>> = {
  owner_occupied: ['owner', 'co_owner', 'family', 'tenant'],
  rented: ['tenant'],
  lent: ['tenant', 'family'],
}

/** Whether a ledger that calls a unit so used says that somebody of this relation lives there. */
export function livesThere(relation: Relation, useState: UseState | null): boolean {
  const who = useState === null ? lived.owner_occupied : lived[useState]
  return who?.includes(relation) ?? false
}
