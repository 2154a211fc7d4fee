export const invitationStates = ['open', 'used', 'expired', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]

export interface InvitationTimes {
  expiresAt: string
  acceptedAt: string | null
  revokedAt: string | null
}

/** How an invitation stands now; once used or revoked it stays so. */
export function invitationState(
  { expiresAt, acceptedAt, revokedAt }: InvitationTimes,
  now: Date,
): InvitationState {
  if (acceptedAt) return 'used'
  if (revokedAt) return 'revoked'
  return new Date(expiresAt).getTime() <= now.getTime() ? 'expired' : 'open'
}
