import { roleKeys, tenantKinds, type RoleKey } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { toTx, type Tx } from '../db/handle.ts'
import type { Kernel } from '../kernel/kernel.ts'

export const tenantCard = z.object({
  id: z.guid(),
  kind: z.enum(tenantKinds),
  name: z.string(),
  shortName: z.string(),
  city: z.string(),
  parentName: z.string().nullable(),
  accent: z.string().nullable(),
  logoFileId: z.guid().nullable(),
})

export const membershipCard = z.object({ tenant: tenantCard, roles: z.array(z.enum(roleKeys)) })

interface ReachableRow extends Record<string, unknown> {
  id: string
  kind: (typeof tenantKinds)[number]
  name: string
  short_name: string
  city: string
  parent_name: string | null
  accent: string | null
  logo_file_id: string | null
  roles: RoleKey[]
}

const loginHandle = (kernel: Kernel): Tx => toTx(kernel.database.pool)

const toCard = (row: ReachableRow) => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  shortName: row.short_name,
  city: row.city,
  parentName: row.parent_name,
  accent: row.accent,
  logoFileId: row.logo_file_id,
})

export interface ReachableQuery {
  accountId: string
  /** LIKE pattern over names and pinyin. */
  patterns?: { name: string; pinyin: string }
  after?: { name: string; id: string }
  onlyDirect?: boolean
  limit: number
}

/** Tenants an account reaches, by name: its own memberships, and the estates below the groups it works for. */
export async function findReachable(kernel: Kernel, query: ReachableQuery) {
  const { patterns, after } = query
  const { rows } = await loginHandle(kernel).execute<ReachableRow>(sql`
    select r.id, r.kind, r.name, r.short_name, r.city, r.parent_name, r.accent, r.logo_file_id, r.roles
    from kernel.reachable_tenants(${query.accountId}::uuid) r
    where ${query.onlyDirect ? sql`r.is_direct` : sql`true`}
      and ${patterns ? sql`(r.name ilike ${patterns.name} or r.short_name ilike ${patterns.name} or r.city ilike ${patterns.name} or r.pinyin like ${patterns.pinyin})` : sql`true`}
      and ${after ? sql`(r.name, r.id) > (${after.name}, ${after.id}::uuid)` : sql`true`}
    order by r.name, r.id limit ${query.limit}`)
  return rows.map((row) => ({ tenant: toCard(row), roles: row.roles }))
}
