import type { FollowerRow, WorkOrderDetail } from '@linli/smart-property-contract'

type Facts = Pick<WorkOrderDetail, 'followedBy' | 'followers' | 'answer' | 'state' | 'closeKind'>

const mostNames = 10

/** Those beside the reporter: whom to call, whether that is due, and the others, of whom the first by name. */
export interface Others {
  calls: FollowerRow[]
  /** There is an outcome to tell; of a merged order there is one where it went. */
  isDue: boolean
  noticed: { names: string[]; count: number }
}

export function othersOf({ followedBy, followers, answer, state, closeKind }: Facts): Others {
  const calls = followedBy.filter(({ mustCall }) => mustCall)
  const names = followedBy.filter(({ mustCall }) => !mustCall).map(({ name }) => name)
  return {
    calls,
    isDue: calls.length > 0 && closeKind !== 'merged' && (answer !== null || state === 'closed'),
    noticed: { names: names.slice(0, mostNames), count: followers - calls.length },
  }
}
