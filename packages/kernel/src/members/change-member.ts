import { idSchema, type RoleKey } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { assertNotLastAdministrator, lockMember, tellMember } from './lock-member.ts'
import { memberSearchText } from './member-search.ts'
import { nameField, rolesField, titleField, versionField, written } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { memberships } from './members.schema.ts'
import { assertMayGrant, rightsHere } from './role-rights.ts'

/** Changes a member's roles, name or title. Roles given and taken must both lie within the actor's own rights. */
export const changeMember = defineAction({
  name: 'kernel.member.change',
  can: ['manage', 'kernel.member'],
  input: z.object({
    id: idSchema,
    version: versionField,
    roles: rolesField.optional(),
    name: nameField.optional(),
    title: titleField.optional(),
  }),
  output: written,
  async run(ctx, { id, version, roles, name, title }) {
    const member = await lockMember(ctx, id, version)
    const after = {
      name: name ?? member.name,
      title: title ?? member.title,
      roles: roles ? [...new Set(roles)] : member.roles,
    }
    const touched = differenceOf(member.roles, after.roles)
    if (touched.length) {
      const rights = await rightsHere(ctx)
      assertMayGrant(ctx, touched, rights)
      await assertNotLastAdministrator(ctx, member, after.roles, rights)
    }
    const [row] = await ctx.tx
      .update(memberships)
      .set({
        displayName: after.name,
        searchText: memberSearchText(after.name),
        title: after.title,
        roles: after.roles,
        version: sql`${memberships.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.id, id)))
      .returning({ id: memberships.id, version: memberships.version })
    const { name: nameBefore, title: titleBefore, roles: rolesBefore } = member
    ctx.audit({
      subject: 'kernel.member',
      id,
      before: { name: nameBefore, title: titleBefore, roles: rolesBefore },
      after,
    })
    if (touched.length) {
      ctx.emit(memberEvents.changed, id, {
        membershipId: id,
        accountId: member.accountId,
        before: rolesBefore,
        after: after.roles,
      })
      await tellMember(ctx, member.accountId)
    }
    return row!
  },
})

const differenceOf = (before: readonly RoleKey[], after: readonly RoleKey[]): RoleKey[] => [
  ...after.filter((role) => !before.includes(role)),
  ...before.filter((role) => !after.includes(role)),
]
