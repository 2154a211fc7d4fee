export interface GrantSpan {
  isLive: boolean
  endedAt: string | null
  validFrom: string
  validTo: string
}

export type GrantState = 'live' | 'ended' | 'expired' | 'later' | 'paused'

/** How a grant stands on a day; within its days and not ended yet not live, the oversight itself has paused. */
export function grantState({ isLive, endedAt, validFrom, validTo }: GrantSpan, today: string): GrantState {
  if (endedAt) return 'ended'
  if (validTo < today) return 'expired'
  if (validFrom > today) return 'later'
  return isLive ? 'live' : 'paused'
}

export const grantTones: Record<GrantState, string> = {
  live: 'lk-tag--jade',
  later: 'lk-tag--sky',
  paused: 'lk-tag--amber',
  ended: '',
  expired: '',
}
