import type { WorkOrderRow } from '@linli/smart-property-contract'

type Facts = Pick<WorkOrderRow, 'state' | 'assignee' | 'pause'>
export type QuickMove = 'claim' | 'start' | 'resume'

/** The one step that asks for nothing: take what is free, begin or go on with what is one's own. */
export function quickMoveOf(
  { state, assignee, pause }: Facts,
  accountId: string,
  can: (verb: string) => boolean,
): QuickMove | null {
  if (assignee === null) {
    return (state === 'received' || state === 'classified') && can('claim') ? 'claim' : null
  }
  if (assignee.accountId !== accountId) return null
  if (state === 'assigned' && can('start')) return 'start'
  return state === 'handling' && pause && can('pause') ? 'resume' : null
}
