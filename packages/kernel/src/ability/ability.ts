import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'

import type { Condition, Permission, RoleKey } from '@linli/contract'

export type AppAbility = MongoAbility<[string, string | Record<PropertyKey, unknown>]>
export type AppRule = RawRuleOf<AppAbility>

export interface RoleOverride {
  role: string
  permission: string
  isAllowed: boolean
}

export interface AbilityInput {
  accountId: string | null
  personId: string | null
  roles: readonly RoleKey[]
  overrides: readonly RoleOverride[]
  permissions: Readonly<Record<string, Permission>>
}

const placeholders = (input: AbilityInput): Record<string, string | null> => ({
  $account: input.accountId,
  $person: input.personId,
})

function fillCondition(condition: Condition, values: Record<string, string | null>): Condition {
  return JSON.parse(JSON.stringify(condition), (_key, value: unknown) =>
    typeof value === 'string' && value in values ? values[value] : value,
  ) as Condition
}

/**
 * The actor's rules: default grants of the roles held, with the tenant's departures applied (nearest
 * tenant last, so that it decides). A permission that an override adds comes without conditions.
 */
export function rulesFor(input: AbilityInput): AppRule[] {
  const decided = new Map<string, boolean>()
  for (const { role, permission, isAllowed } of input.overrides)
    decided.set(`${role} ${permission}`, isAllowed)
  const values = placeholders(input)
  const rules: AppRule[] = []
  for (const [key, permission] of Object.entries(input.permissions)) {
    for (const role of input.roles) {
      const byDefault = permission.roles[role]
      const isAllowed = decided.get(`${role} ${key}`) ?? byDefault !== undefined
      if (!isAllowed) continue
      const grant = byDefault === undefined || byDefault === true ? {} : byDefault
      rules.push({
        action: permission.verb,
        subject: permission.subject,
        ...(grant.when ? { conditions: fillCondition(grant.when, values) } : {}),
        ...(grant.fields ? { fields: [...grant.fields] } : {}),
      })
    }
  }
  return rules
}

export const abilityFrom = (rules: AppRule[]): AppAbility => createMongoAbility<AppAbility>(rules)

/** The system acting by itself (jobs, timers, subscribers) may do what its caller's code says. */
export const systemAbility: AppAbility = createMongoAbility<AppAbility>([
  { action: 'manage', subject: 'all' },
])
