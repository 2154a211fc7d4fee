import type { KernelPart } from '../plugins/kernel-parts.ts'
import { tellDecision } from './decide-registration.ts'
import { memberEvents } from './members.events.ts'
import { memberExports } from './members.exports.ts'
import './members.messages.ts'
import { memberPermissions } from './members.permissions.ts'
import { memberRoutes } from './members.routes.ts'
import { sendInvitation } from './send-invitation.ts'

export const membersPart: KernelPart = {
  routes: memberRoutes,
  permissions: memberPermissions,
  exports: memberExports,
  subscribers: [
    {
      name: 'send-invitation',
      event: memberEvents.invited,
      action: sendInvitation,
      toInput: ({ payload }) => ({ id: (payload as { invitationId: string }).invitationId }),
    },
    {
      name: 'tell-registration',
      event: memberEvents.registrationDecided,
      action: tellDecision,
      toInput: ({ payload }) => ({ id: (payload as { registrationId: string }).registrationId }),
    },
  ],
}
