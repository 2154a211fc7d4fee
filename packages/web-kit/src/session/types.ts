import type { RoleKey, TenantKind } from '@linli/contract'

export interface TenantCard {
  id: string
  kind: TenantKind
  name: string
  shortName?: string | null
  city?: string | null
  parentName?: string | null
  accent?: string | null
  logoFileId?: string | null
  timezone?: string | null
}

export interface Account {
  id: string
  name: string
  phoneMasked: string | null
  locale: string | null
  textSize: string | null
  theme: string | null
  totpEnabled?: boolean
  /** An account made by phone code has none at first. */
  hasPassword?: boolean
}

export interface Membership {
  tenant: TenantCard
  roles: RoleKey[]
}

export interface Me {
  account: Account
  memberships: Membership[]
}

export interface PluginMenuItem {
  key: string
  path: string
  title: string
  icon: string
  order: number
  badge?: string | null
}

export interface PluginFill {
  slot: string
  module: string
  order: number
}

export interface PluginCard {
  id: string
  version: string
  title: string
  remote: { entry: string; hash: string; engine: string } | null
  menu: PluginMenuItem[]
  fills: PluginFill[]
}

/** Me in this tenant, as colleagues see me. */
export interface ActorCard {
  accountId: string | null
  name: string
  title: string
  personId: string | null
}
