import type { CaptureReceipt } from '@linli/evaluation-contract/site'

/** The server has the record, and of each medium the very bytes that were signed for. */
export const isComplete = (receipt: CaptureReceipt | null): boolean =>
  receipt !== null && receipt.media.every(({ isSame }) => isSame)

export const recordStates = ['waiting', 'partly', 'received'] as const
export type RecordState = (typeof recordStates)[number]

/** How far a record is: on this phone alone, with the server but for its pictures, or received whole. */
export function recordStateOf({ receipt }: { receipt: CaptureReceipt | null }): RecordState {
  if (receipt === null) return 'waiting'
  return isComplete(receipt) ? 'received' : 'partly'
}
