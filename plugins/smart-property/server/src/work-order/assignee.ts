import { AppError } from '@linli/contract'
import { permissions } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'

/** Roles that can be given orders: those that may start them. */
export const assigneeRoles = Object.keys(permissions['smart-property.work-order.start'].roles)

/** The colleague's name; refused for who is no member of staff here. */
export async function assigneeName(ctx: WriteCtx, accountId: string): Promise<string> {
  const colleague = (await ctx.people.byAccount([accountId])).get(accountId)
  if (!colleague?.roles.some((role) => assigneeRoles.includes(role)))
    throw new AppError('bad_input', { issues: [{ path: 'assigneeAccountId', rule: 'not_staff_here' }] })
  return colleague.name
}
