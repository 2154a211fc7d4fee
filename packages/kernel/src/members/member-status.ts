import { AppError, idSchema } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { found } from './found.ts'
import { assertNotLastAdministrator, lockMember, tellMember, type LockedMember } from './lock-member.ts'
import { reasonField, versionField, written } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { memberships } from './members.schema.ts'
import { assertMayGrant, rightsHere, type KernelCtx } from './role-rights.ts'

type Status = LockedMember['status']

async function setStatus(ctx: ActionCtx & KernelCtx, member: LockedMember, status: Status, reason?: string) {
  const [row] = await ctx.tx
    .update(memberships)
    .set({ status, version: sql`${memberships.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.id, member.id)))
    .returning({ id: memberships.id, version: memberships.version })
  ctx.audit({
    subject: 'kernel.member',
    id: member.id,
    before: { status: member.status },
    after: { status },
    ...(reason ? { reason } : {}),
  })
  if (status !== 'active')
    ctx.emit(memberEvents.left, member.id, { membershipId: member.id, accountId: member.accountId, status })
  await tellMember(ctx, member.accountId)
  return row!
}

const move = (name: string, from: readonly Status[], to: Status) =>
  defineAction({
    name: `kernel.member.${name}`,
    can: ['manage', 'kernel.member'],
    input: z.object({ id: idSchema, version: versionField, reason: reasonField }),
    output: written,
    async run(ctx, { id, version, reason }) {
      const member = await lockMember(ctx, id, version)
      if (!from.includes(member.status)) throw new AppError('illegal_move')
      const rights = await rightsHere(ctx)
      assertMayGrant(ctx, member.roles, rights)
      if (to !== 'active') await assertNotLastAdministrator(ctx, member, [], rights)
      return setStatus(ctx, member, to, reason)
    },
  })

/** Takes all rights away for a while; nothing of the member's work is lost. */
export const suspendMember = move('suspend', ['active'], 'suspended')
export const restoreMember = move('restore', ['suspended', 'left'], 'active')
/** Ends a membership; the account and its other memberships stay. */
export const removeMember = move('remove', ['active', 'suspended'], 'left')

/** Leaves by oneself. */
export const leaveTenant = defineAction({
  name: 'kernel.member.leave',
  can: 'member',
  input: z.object({}),
  output: written,
  async run(ctx) {
    const { accountId } = ctx.actor
    if (!accountId) throw new AppError('forbidden')
    const rows = await ctx.tx
      .select({ id: memberships.id, version: memberships.version })
      .from(memberships)
      .where(
        and(
          eq(memberships.tenantId, ctx.tenant.id),
          eq(memberships.accountId, accountId),
          eq(memberships.status, 'active'),
        ),
      )
    const own = found(rows[0])
    const member = await lockMember(ctx, own.id, own.version)
    await assertNotLastAdministrator(ctx, member, [], await rightsHere(ctx))
    return setStatus(ctx, member, 'left')
  },
})
