import { idSchema, manyOf, page, pageQuery, sortBy, type RoleKey } from '@linli/contract'
import { and, arrayOverlaps, count, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { keyset } from '../list/keyset.ts'
import { maskPhone } from '../personal/mask.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { found } from './found.ts'
import { memberSearch } from './member-search.ts'
import { memberCard, memberStatuses, roleField } from './members.contract.ts'
import { memberships } from './members.schema.ts'

const countedUpTo = 10_000

const columns = {
  id: memberships.id,
  accountId: memberships.accountId,
  name: memberships.displayName,
  title: memberships.title,
  roles: memberships.roles,
  status: memberships.status,
  personId: memberships.personId,
  createdAt: memberships.createdAt,
  version: memberships.version,
}

type Row = {
  [K in keyof typeof columns]: (typeof memberships.$inferSelect)[K extends 'name' ? 'displayName' : K]
}

/** Members as the tenant sees them: phone numbers come from the accounts and are masked. */
async function toCards(ctx: QueryCtx, rows: readonly Row[]): Promise<z.input<typeof memberCard>[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.accountId)
  const phones = await ctx.tx.execute<{ account_id: string; phone: string | null }>(
    sql`select account_id, phone from kernel.phones_of_members(${sql.param(ids)}::uuid[])`,
  )
  const phoneOf = new Map(phones.rows.map((row) => [row.account_id, row.phone]))
  return rows.map((row) => {
    const phone = phoneOf.get(row.accountId)
    return { ...row, roles: row.roles as RoleKey[], phoneMasked: phone ? maskPhone(phone) : null }
  })
}

/** The members of this tenant, found by name, pinyin, initials or phone tail. */
export const listMembers = defineQuery({
  name: 'kernel.member.list',
  can: ['read', 'kernel.member'],
  input: z.object({
    ...pageQuery,
    sort: sortBy(['name', 'createdAt']).default('name'),
    role: manyOf(roleField).optional(),
    status: manyOf(z.enum(memberStatuses)).optional(),
  }),
  output: page(memberCard),
  async run(ctx, { limit, cursor, q, sort, role, status }) {
    const filters = { q, role, status }
    const list = keyset({
      sorts: {
        name: { column: memberships.displayName, type: 'text', of: (row: Row) => row.name },
        createdAt: { column: memberships.createdAt, type: 'timestamptz', of: (row: Row) => row.createdAt },
      },
      sort,
      id: memberships.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters,
    })
    const matching = and(
      eq(memberships.tenantId, ctx.tenant.id),
      inArray(memberships.status, status?.length ? status : ['active', 'suspended']),
      role?.length ? arrayOverlaps(memberships.roles, role) : undefined,
      q ? memberSearch(q) : undefined,
    )
    const rows = await ctx.tx
      .select(columns)
      .from(memberships)
      .where(and(matching, list.where))
      .orderBy(...list.orderBy)
      .limit(list.limit)
    const { rows: shown, next } = list.page(rows)
    const total = cursor ? undefined : await countRows(ctx, matching)
    return {
      rows: await toCards(ctx, shown),
      ...(next ? { next } : {}),
      ...(total === undefined ? {} : { total }),
    }
  },
})

async function countRows(ctx: QueryCtx, matching: ReturnType<typeof and>): Promise<number> {
  const some = ctx.tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(matching)
    .limit(countedUpTo)
    .as('some')
  const [row] = await ctx.tx.select({ n: count() }).from(some)
  return row?.n ?? 0
}

export const getMember = defineQuery({
  name: 'kernel.member.get',
  can: ['read', 'kernel.member'],
  input: z.object({ id: idSchema }),
  output: memberCard,
  async run(ctx, { id }) {
    const rows = await ctx.tx
      .select(columns)
      .from(memberships)
      .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.id, id)))
    const [card] = await toCards(ctx, rows)
    return found(card)
  },
})
