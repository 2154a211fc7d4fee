import type { RoleKey } from './roles.ts'

/** A condition on a row in CASL's Mongo form; `$account` and `$person` stand for the actor's own ids. */
export type Condition = Record<string, unknown>

export interface RoleGrant {
  when?: Condition
  /** Fields of the subject the role may see unmasked or change; all when absent. */
  fields?: readonly string[]
}

export interface Permission {
  /** `<plugin>.<noun>` */
  subject: string
  verb: string
  /** Roles that hold it by default; `true` means without conditions. */
  roles: Partial<Record<RoleKey, true | RoleGrant>>
  /** Clause of T/SZPMIA 002-2025 that asks for it, when one does. */
  clause?: string
}

/** Declares what may be done; the key is `<plugin>.<noun>.<verb>`. */
export const definePermissions = <const T extends Record<string, Permission>>(permissions: T): T =>
  permissions
