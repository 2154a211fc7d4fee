import { AppError } from '@linli/contract'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { roleField } from './members.contract.ts'
import { rolesDecidedAt } from './role-rights.rules.ts'
import { viewAsMinutes } from './view-as-marker.ts'

/** Begins to look as a role; the audit row says who looked as what. The marker itself is set by view-as.http.ts. */
export const startViewAs = defineAction({
  name: 'kernel.role.view-as',
  can: ['manage', 'kernel.role'],
  input: z.object({ role: roleField }),
  output: z.object({ role: roleField, until: z.string() }),
  async run(ctx, { role }) {
    if (!rolesDecidedAt(ctx.tenant.kind).includes(role))
      throw new AppError('bad_input', {
        reason: 'role_not_here',
        issues: [{ path: 'role', rule: 'role_not_here' }],
      })
    const until = new Date(ctx.now.getTime() + viewAsMinutes * 60_000).toISOString()
    ctx.audit({ subject: 'kernel.role', id: ctx.tenant.id, after: { viewAs: role, until } })
    return { role, until }
  },
})
