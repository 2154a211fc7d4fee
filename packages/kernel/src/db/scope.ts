/**
 * The part of the database a transaction may see. It is set by one transaction-local statement and
 * nothing of it survives the transaction, so a transaction pooler is safe.
 */
export type Scope =
  | { kind: 'tenant'; tenantId: string; lineage: readonly string[]; accountId: string | null }
  | { kind: 'group'; tenantId: string; tenantIds: readonly string[]; accountId: string | null }
  | { kind: 'oversight'; tenantId: string; accountId: string | null }
  | { kind: 'platform'; accountId: string | null }
  | { kind: 'relay' }

export const scopeStatement = {
  name: '__scope',
  text:
    "select set_config('role', $1, true), set_config('app.tenant_id', $2, true), " +
    "set_config('app.tenant_ids', $3, true), set_config('app.lineage', $4, true), " +
    "set_config('app.account_id', $5, true)",
}

const uuidArray = (ids: readonly string[]) => `{${ids.join(',')}}`

export function scopeValues(scope: Scope): [string, string, string, string, string] {
  switch (scope.kind) {
    case 'tenant':
      return ['linli_tenant', scope.tenantId, '', uuidArray(scope.lineage), scope.accountId ?? '']
    case 'group':
      return ['linli_group', scope.tenantId, uuidArray(scope.tenantIds), '', scope.accountId ?? '']
    case 'oversight':
      return ['linli_oversight', scope.tenantId, '', '', scope.accountId ?? '']
    case 'platform':
      return ['linli_platform', '', '', '', scope.accountId ?? '']
    case 'relay':
      return ['linli_relay', '', '', '', '']
  }
}
