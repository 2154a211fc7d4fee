import { defineEvent, idSchema, roleKeys } from '@linli/contract'
import { z } from 'zod'

const roles = z.array(z.enum(roleKeys))

export const memberEvents = {
  joined: defineEvent(
    'kernel.member.joined@1',
    z.object({ membershipId: idSchema, accountId: idSchema, roles, personId: idSchema.nullable() }),
  ),
  changed: defineEvent(
    'kernel.member.changed@1',
    z.object({ membershipId: idSchema, accountId: idSchema, before: roles, after: roles }),
  ),
  /** Suspended or gone: what they held has to go to somebody else. */
  left: defineEvent(
    'kernel.member.left@1',
    z.object({ membershipId: idSchema, accountId: idSchema, status: z.enum(['suspended', 'left']) }),
  ),
  invited: defineEvent('kernel.invitation.made@1', z.object({ invitationId: idSchema })),
  registered: defineEvent(
    'kernel.registration.made@1',
    z.object({ registrationId: idSchema, state: z.enum(['matched', 'waiting']) }),
  ),
  registrationDecided: defineEvent(
    'kernel.registration.decided@1',
    z.object({ registrationId: idSchema, state: z.enum(['approved', 'refused']) }),
  ),
}
