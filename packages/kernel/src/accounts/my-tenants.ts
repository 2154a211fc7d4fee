import { roleKeys, tenantKinds, type RoleKey } from '@linli/contract'
import { z } from 'zod'

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

interface ReachableRow {
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
  const { rows } = await kernel.database.pool.query<ReachableRow>({
    name: '__reachable_tenants',
    text: 'select * from kernel.reachable_tenants($1, $2, $3, $4, $5, $6, $7)',
    values: [
      query.accountId,
      query.onlyDirect ?? false,
      patterns?.name ?? null,
      patterns?.pinyin ?? null,
      after?.name ?? null,
      after?.id ?? null,
      query.limit,
    ],
  })
  return rows.map((row) => ({ tenant: toCard(row), roles: row.roles }))
}
