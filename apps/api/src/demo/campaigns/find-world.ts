import type { RoleKey, TenantKind } from '@linli/contract'
import pg from 'pg'

import type { DemoTenant, Member } from '../demo.ts'

interface Row {
  tenant_id: string
  kind: TenantKind
  tenant: string
  city: string
  lineage: string[]
  account_id: string
  name: string
  title: string
  roles: RoleKey[]
  phone: string
}

const peopleText = `
select t.id as tenant_id, t.kind, t.name as tenant, t.city, t.lineage, m.account_id, m.display_name as name, m.title, m.roles, u.phone_number as phone
from kernel.memberships m join kernel.tenants t on t.id = m.tenant_id join auth.users u on u.id = m.account_id
where m.status = 'active' and m.roles && $1::text[] order by m.created_at, m.id`

/** People who act in the campaigns. */
const acting: readonly RoleKey[] = [
  'platform-admin',
  'association-admin',
  'association-officer',
  'expert',
  'group-admin',
  'group-operator',
  'estate-manager',
  'party-secretary',
  'steward',
  'engineer',
]

export interface Told {
  /** Somebody with a role in the tenant of that name; in any tenant without one. */
  member(role: RoleKey, tenantName?: string): Member
  /** Everybody with a role in the tenant of that name. */
  members(role: RoleKey, tenantName: string): Member[]
}

const toMember = (row: Row): Member => {
  const tenant: DemoTenant = {
    id: row.tenant_id,
    kind: row.kind,
    name: row.tenant,
    city: row.city,
    lineage: row.lineage,
  }
  const { account_id: accountId, name, title, phone, roles } = row
  return { tenant, accountId, name, title, phone, roles, personId: null }
}

/** The people of the story told before, as the database has them: it was another process that told it. */
export async function findWorld(adminUrl: string): Promise<Told> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'linli-demo' })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(peopleText, [acting])
    const members = rows.map(toMember)
    return {
      members: (role, tenantName) =>
        members.filter(({ roles, tenant }) => roles.includes(role) && tenant.name === tenantName),
      member(role, tenantName) {
        const found = members.find(
          ({ roles, tenant }) =>
            roles.includes(role) && (tenantName === undefined || tenant.name === tenantName),
        )
        if (!found) throw new Error(`the demo has no ${role} in ${tenantName ?? 'any tenant'}`)
        return found
      },
    }
  } finally {
    await client.end()
  }
}
