import { roleKeys, type Permission, type RoleKey } from '@linli/contract'

import { permissions, workOrderSubject } from './permissions.ts'
import { moves, moveNames, type Move, type MoveName } from './work-order/moves.ts'

/** On which orders: all, those the person reported, those the person holds, or also those nobody holds. */
export type Reach = 'all' | 'own' | 'held' | 'held-or-free'

/** A permission that a role holds: by default, or as a tenant departs from it. */
export interface RoleAllowed {
  permission: string
  role: RoleKey
  isDeparture: boolean
}

export interface RoleMove {
  move: MoveName
  role: RoleKey
  reach: Reach
  isDeparture: boolean
}

/** What the roles hold as the product comes. */
export const rolesByDefault = (): RoleAllowed[] =>
  Object.entries(permissions).flatMap(([permission, { roles }]: [string, Permission]) =>
    roleKeys.flatMap((role) => (roles[role] ? [{ permission, role, isDeparture: false }] : [])),
  )

/** The transition map by role, as a picture for administrators shows it; what a tenant gave beyond the default reaches all orders. */
export function roleMoves(allowed: readonly RoleAllowed[]): RoleMove[] {
  const byPermission = Map.groupBy(allowed, ({ permission }) => permission)
  return moveNames.flatMap((move) => {
    const { verb }: Move = moves[move]
    if (!verb) return []
    const key = `${workOrderSubject}.${verb}`
    const { roles }: Permission = permissions[key as keyof typeof permissions]
    return (byPermission.get(key) ?? []).map(({ role, isDeparture }) => {
      const grant = roles[role]
      return { move, role, isDeparture, reach: grant && grant !== true ? reachOf(grant.when) : 'all' }
    })
  })
}

function reachOf(when: Record<string, unknown> | undefined): Reach {
  if (!when) return 'all'
  if ('reporterAccountId' in when) return 'own'
  return when.assigneeAccountId === '$account' ? 'held' : 'held-or-free'
}
