import { moves, type Move, type MoveName } from '@linli/smart-property-contract'

import type { OrderRecord } from './order-record.ts'

type FollowerNotice = 'followed-answered' | 'followed-closed' | 'followed-reopened'

const answers: readonly MoveName[] = ['answer', 'settle', 'refer']

/** What followers hear of a move: an answer, a reopening, the end. Of a merge they hear where the order went. */
export function followerNoticeOf(
  move: MoveName,
  after: Pick<OrderRecord, 'state' | 'closeKind'>,
): FollowerNotice | null {
  if ((moves[move] as Move).isReopening) return 'followed-reopened'
  if (answers.includes(move)) return 'followed-answered'
  return after.state === 'closed' && after.closeKind !== 'merged' ? 'followed-closed' : null
}

/** Whether followers whom no notice reaches have to be called now: of an answer, or of an end without one. */
export const isCallDue = (kind: FollowerNotice, { answeredAt }: Pick<OrderRecord, 'answeredAt'>): boolean =>
  kind === 'followed-answered' || (kind === 'followed-closed' && answeredAt === null)

type Follower = { accountId: string | null; personId: string | null }
type Parties = Pick<OrderRecord, 'reporterAccountId' | 'reporterPersonId'>

/** Each follower once; neither who made the move nor the reporter, who hears of it anyway. */
export function followersTold(
  rows: readonly Follower[],
  order: Parties,
  actorAccountId: string | null,
): { accountIds: string[]; personIds: string[] } {
  const known = new Set([actorAccountId, order.reporterAccountId, order.reporterPersonId])
  const accountIds = new Set<string>()
  const personIds = new Set<string>()
  for (const { accountId, personId } of rows) {
    if (accountId !== null && !known.has(accountId)) accountIds.add(accountId)
    if (accountId === null && personId !== null && !known.has(personId)) personIds.add(personId)
  }
  return { accountIds: [...accountIds], personIds: [...personIds] }
}
