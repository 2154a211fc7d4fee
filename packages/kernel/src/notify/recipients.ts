import type { RoleKey } from '@linli/contract'
import { and, arrayOverlaps, eq, inArray, or, sql } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import { memberships } from '../members/members.schema.ts'

export interface Audience {
  accountIds?: readonly string[]
  /** Everybody who holds one of the roles here, but the actor: nobody is told what they just did. */
  roles?: readonly RoleKey[]
  /** Residents by their person in the registry. */
  personIds?: readonly string[]
}

export interface Recipients {
  accountIds: string[]
  /** Persons without an account: a printed notice or a call is theirs. */
  withoutAccount: string[]
}

/** Accounts given by id that hold no membership here but work here all the same, from the group above. */
async function fromAbove(ctx: QueryCtx, accountIds: readonly string[]): Promise<string[]> {
  if (accountIds.length === 0) return []
  const { rows } = await ctx.tx.execute(
    sql`select kernel.reaching_here(${sql.param([...accountIds])}::uuid[]) as id`,
  )
  return rows.map((row) => (row as { id: string }).id)
}

/** The accounts behind an audience: active members, each once. Accounts that do not reach this tenant are left out. */
export async function recipientsOf(
  ctx: QueryCtx,
  { accountIds = [], roles = [], personIds = [] }: Audience,
): Promise<Recipients> {
  const wanted = [
    accountIds.length ? inArray(memberships.accountId, [...accountIds]) : undefined,
    roles.length ? arrayOverlaps(memberships.roles, [...roles]) : undefined,
    personIds.length ? inArray(memberships.personId, [...personIds]) : undefined,
  ].filter((condition) => condition !== undefined)
  if (wanted.length === 0) return { accountIds: [], withoutAccount: [] }
  const rows = await ctx.tx
    .select({ accountId: memberships.accountId, personId: memberships.personId, roles: memberships.roles })
    .from(memberships)
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.status, 'active'), or(...wanted)))
  const byId = new Set(accountIds)
  const byPerson = new Set(personIds)
  const isNamed = (row: (typeof rows)[number]) =>
    byId.has(row.accountId) || (row.personId !== null && byPerson.has(row.personId))
  const found = rows.filter((row) => isNamed(row) || row.accountId !== ctx.actor.accountId)
  const members = new Set(found.map((row) => row.accountId))
  const known = new Set(rows.map((row) => row.accountId))
  for (const id of await fromAbove(
    ctx,
    [...byId].filter((each) => !known.has(each)),
  ))
    members.add(id)
  const reachedPersons = new Set(rows.map((row) => row.personId))
  return { accountIds: [...members], withoutAccount: [...byPerson].filter((id) => !reachedPersons.has(id)) }
}
