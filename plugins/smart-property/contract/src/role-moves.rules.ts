import { roleKeys, type Permission, type RoleKey } from '@linli/contract'

import { permissions, workOrderSubject } from './permissions.ts'
import { moves, moveNames, type Move, type MoveName } from './work-order/moves.ts'

/** On which orders: all, those the person reported, those the person holds, or also those nobody holds. */
export type Reach = 'all' | 'own' | 'held' | 'held-or-free'

export interface RoleMove {
  move: MoveName
  role: RoleKey
  reach: Reach
}

/** The default transition map by role, as a picture for administrators shows it. */
export function roleMoves(): RoleMove[] {
  return moveNames.flatMap((move) => {
    const { verb }: Move = moves[move]
    if (!verb) return []
    const { roles }: Permission = permissions[`${workOrderSubject}.${verb}` as keyof typeof permissions]
    return roleKeys.flatMap((role): RoleMove[] => {
      const grant = roles[role]
      return grant ? [{ move, role, reach: grant === true ? 'all' : reachOf(grant.when) }] : []
    })
  })
}

function reachOf(when: Record<string, unknown> | undefined): Reach {
  if (!when) return 'all'
  if ('reporterAccountId' in when) return 'own'
  return when.assigneeAccountId === '$account' ? 'held' : 'held-or-free'
}
