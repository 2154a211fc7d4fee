import { defineRoutes } from '../http/routes.ts'
import { changeMember } from './change-member.ts'
import { changeRoleMatrix } from './change-role-matrix.ts'
import { approveRegistration, refuseRegistration } from './decide-registration.ts'
import { inviteMember, inviteMembers } from './invite-member.ts'
import { getInvitationLink, listInvitations } from './list-invitations.ts'
import { getMember, listMembers } from './list-members.ts'
import { getRegistration, listRegistrations } from './list-registrations.ts'
import { leaveTenant, removeMember, restoreMember, suspendMember } from './member-status.ts'
import { resendInvitation, revokeInvitation } from './revoke-invitation.ts'
import { getRoleMatrix } from './role-matrix.ts'

export const memberRoutes = defineRoutes((r) => {
  r.get('/members', listMembers, 'Members, by name, pinyin, phone tail, role')
  r.get('/members/{id}', getMember, 'One member')
  r.patch('/members/{id}', changeMember, 'Change roles, name or title')
  r.post('/members/{id}/suspend', suspendMember, 'Suspend a member')
  r.post('/members/{id}/restore', restoreMember, 'Let a member back in')
  r.post('/members/{id}/remove', removeMember, 'End a membership')
  r.post('/members/leave', leaveTenant, 'Leave')

  r.get('/invitations', listInvitations, 'Invitations, the newest first')
  r.post('/invitations', inviteMember, 'Invite one person')
  r.post('/invitations/batch', inviteMembers, 'Invite many; wrong rows come back with the reason')
  r.get('/invitations/{id}/link', getInvitationLink, 'Link of an invitation without a phone number')
  r.post('/invitations/{id}/revoke', revokeInvitation, 'Take an invitation back')
  r.post('/invitations/{id}/resend', resendInvitation, 'Send an invitation again')

  r.get('/registrations', listRegistrations, 'Residents who ask to be bound to a unit')
  r.get('/registrations/{id}', getRegistration, 'One request')
  r.post('/registrations/{id}/approve', approveRegistration, 'Accept the request')
  r.post('/registrations/{id}/refuse', refuseRegistration, 'Refuse the request with a reason')

  r.get('/roles/matrix', getRoleMatrix, 'Roles by permissions')
  r.put('/roles/matrix', changeRoleMatrix, 'Change who may do what')
})
