import { tenantHttp, useList } from '@linli/web-kit'

export interface Member {
  id: string
  accountId: string
  name: string
  title: string
  roles: string[]
  phoneMasked: string | null
  status: 'active' | 'suspended' | 'left'
  createdAt: string
  version: number
}

export interface InvitationRow {
  id: string
  name: string
  title: string
  roles: string[]
  phoneMasked: string | null
  invitedBy: string
  state: 'open' | 'used' | 'expired' | 'revoked'
  version: number
  expiresAt: string
  createdAt: string
}

export interface RegistrationRow {
  id: string
  claimedName: string
  relation: string
  unitCode: string
  state: 'matched' | 'waiting' | 'approved' | 'refused'
  createdAt: string
  version: number
}

export interface MatrixPermission {
  key: string
  title: string
  pluginId: string
  pluginTitle: string
  clause: string | null
  /** Whether I may decide about it: nobody gives what they do not hold. */
  canChange: boolean
}

export interface MatrixCell {
  role: string
  permission: string
  isAllowed: boolean
  origin: 'default' | 'inherited' | 'override'
  isAllowedAbove: boolean
  /** Only some rows, such as one's own. */
  isConditional: boolean
  /** Only these fields in the clear; all when null. */
  fields: string[] | null
}

export interface Matrix {
  roles: { key: string; members: number }[]
  permissions: MatrixPermission[]
  cells: MatrixCell[]
  /** Which state of the matrix was seen; a write names it. */
  seen: string
}

export const useMembers = () => useList<Member>({ key: 'kernel.members', subject: 'kernel.member', fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/members', { query, signal }) })
export const useInvitations = () => useList<InvitationRow>({ key: 'kernel.invitations', subject: 'kernel.member', fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/invitations', { query, signal }) })
export const useRegistrations = () => useList<RegistrationRow>({ key: 'kernel.registrations', subject: 'kernel.registration', fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/registrations', { query, signal }) })

/** Roles that may be held in a tenant of the kind, most responsible first. */
export const rolesByKind: Record<string, readonly string[]> = {
  estate: ['estate-manager', 'steward', 'engineer', 'front-desk', 'party-secretary', 'party-member', 'committee-director', 'committee-member', 'supervisor', 'community-worker', 'building-head', 'volunteer', 'resident', 'merchant'],
  group: ['group-admin', 'group-operator', 'group-viewer'],
  branch: ['branch-manager', 'group-operator', 'group-viewer'],
  association: ['association-admin', 'association-officer', 'expert'],
  platform: ['platform-admin', 'developer'],
}
