import { api, useList, type KernelAnswer } from '@linli/web-kit'

export type Member = KernelAnswer<'/members'>['rows'][number]

export type InvitationRow = KernelAnswer<'/invitations'>['rows'][number]

export type RegistrationRow = KernelAnswer<'/registrations'>['rows'][number]

export type MatrixPermission = Matrix['permissions'][number]

export type MatrixCell = Matrix['cells'][number]

export type Matrix = KernelAnswer<'/roles/matrix'>

export const useMembers = () =>
  useList<Member>({
    key: 'kernel.members',
    subject: 'kernel.member',
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/members', { query, signal }),
  })
export const useInvitations = () =>
  useList<InvitationRow>({
    key: 'kernel.invitations',
    subject: 'kernel.member',
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/invitations', { query, signal }),
  })
export const useRegistrations = () =>
  useList<RegistrationRow>({
    key: 'kernel.registrations',
    subject: 'kernel.registration',
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/registrations', { query, signal }),
  })

/** Roles that may be held in a tenant of the kind, most responsible first. */
export const rolesByKind: Record<string, readonly string[]> = {
  estate: [
    'estate-manager',
    'steward',
    'engineer',
    'front-desk',
    'party-secretary',
    'party-member',
    'committee-director',
    'committee-member',
    'supervisor',
    'community-worker',
    'building-head',
    'volunteer',
    'resident',
    'merchant',
    'social-organisation',
  ],
  group: ['group-admin', 'group-operator', 'group-viewer'],
  branch: ['branch-manager', 'group-operator', 'group-viewer'],
  association: ['association-admin', 'association-officer', 'expert'],
  platform: ['platform-admin', 'developer'],
}
