/**
 * Role templates: the bodies the standard names (5.1, 9.2), the property company, merchants, the
 * association and the platform. `at` is the kind of tenant in which the role is held.
 */
export const tenantKinds = ['association', 'group', 'branch', 'estate', 'platform'] as const
export type TenantKind = (typeof tenantKinds)[number]

export const roleTemplates = {
  'platform-admin': { at: ['platform'], body: 'platform' },
  developer: { at: ['platform'], body: 'platform' },
  'association-admin': { at: ['association'], body: 'association' },
  'association-officer': { at: ['association'], body: 'association' },
  expert: { at: ['association'], body: 'association' },
  'group-admin': { at: ['group'], body: 'company' },
  'group-operator': { at: ['group', 'branch'], body: 'company' },
  'group-viewer': { at: ['group', 'branch'], body: 'company' },
  'branch-manager': { at: ['branch'], body: 'company' },
  'estate-manager': { at: ['estate'], body: 'company' },
  steward: { at: ['estate'], body: 'company' },
  engineer: { at: ['estate'], body: 'company' },
  'front-desk': { at: ['estate'], body: 'company' },
  'party-secretary': { at: ['estate'], body: 'party' },
  'party-member': { at: ['estate'], body: 'party' },
  'committee-director': { at: ['estate'], body: 'owners-committee' },
  'committee-member': { at: ['estate'], body: 'owners-committee' },
  supervisor: { at: ['estate'], body: 'supervisory-board' },
  'community-worker': { at: ['estate'], body: 'community' },
  'building-head': { at: ['estate'], body: 'residents' },
  volunteer: { at: ['estate'], body: 'residents' },
  resident: { at: ['estate'], body: 'residents' },
  merchant: { at: ['estate'], body: 'merchant' },
  'social-organisation': { at: ['estate'], body: 'social-organisation' },
} as const satisfies Record<string, { at: readonly TenantKind[]; body: string }>

export type RoleKey = keyof typeof roleTemplates
export const roleKeys = Object.keys(roleTemplates) as [RoleKey, ...RoleKey[]]
