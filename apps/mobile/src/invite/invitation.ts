/** What the receiver of a link may know before accepting. */
export interface Invitation {
  tenantId: string
  tenantName: string
  name: string
  title: string
  roles: string[]
  phoneMasked: string | null
  invitedBy: string
  state: 'open' | 'used' | 'expired' | 'revoked'
  /** No account has the number yet: a password makes one. */
  needsPassword: boolean
  /** It is for an account that exists, or for whoever logs in. */
  needsLogin: boolean
}
