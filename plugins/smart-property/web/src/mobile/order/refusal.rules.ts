import type { WorkOrderRow } from '@linli/smart-property-contract'
import type { OutboxEntry } from '@linli/ui-mobile'

type Entry = Pick<OutboxEntry, 'kind' | 'problem'>

/** What trying again cannot change. */
const final = new Set(['reopen_too_late', 'cancelled_stays_closed', 'merged_stays_closed'])

/** Who was quicker to take a free order; `null` when that is not why it was refused. */
export function lostTo({ kind, problem }: Entry): string | null {
  if (kind !== 'claim') return null
  const row = problem?.current as Partial<WorkOrderRow> | null | undefined
  return row?.assignee?.name || null
}

export const isFinal = ({ problem }: Entry): boolean => final.has(problem?.reason ?? '')
