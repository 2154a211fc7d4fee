import { roleTemplates, type RoleKey, type TenantKind } from '@linli/contract'

import type { WriteCtx } from '../kit.ts'

/** Kinds whose people work in a tenant of a kind: its own, and those above it by the rights of the company. */
const reaching: Record<TenantKind, readonly TenantKind[]> = {
  estate: ['estate', 'branch', 'group'],
  branch: ['branch', 'group'],
  group: ['group'],
  association: ['association'],
  platform: ['platform'],
}

/** The roles that a permission reaches here, departures of the role matrix included: those held here, or also those held above. */
export async function rolesThatMay(
  { people, tenant }: Pick<WriteCtx, 'people' | 'tenant'>,
  permission: string,
  { fromAbove = false } = {},
): Promise<RoleKey[]> {
  const kinds: readonly TenantKind[] = fromAbove ? reaching[tenant.kind] : [tenant.kind]
  const allowed = await people.rolesAllowed()
  return allowed
    .filter(
      (row) => row.permission === permission && roleTemplates[row.role].at.some((at) => kinds.includes(at)),
    )
    .map(({ role }) => role)
}
