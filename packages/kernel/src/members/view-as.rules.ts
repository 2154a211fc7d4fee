import type { Permission, RoleKey } from '@linli/contract'

import { rulesFor, type AppRule, type RoleOverride } from '../ability/ability.ts'

export interface RoleView {
  role: RoleKey
  accountId: string
  permissions: Readonly<Record<string, Permission>>
  overrides: readonly RoleOverride[]
}

const isOver = (own: AppRule, rule: AppRule): boolean =>
  !own.inverted && own.subject === rule.subject && (own.action === rule.action || own.action === 'manage')

/** Both sets of conditions at once, or null when they speak of the same field: then nothing is shown rather than too much. */
function bothConditions(a: AppRule, b: AppRule): AppRule['conditions'] | null {
  if (!a.conditions || !b.conditions) return a.conditions ?? b.conditions
  const [left, right] = [a.conditions as Record<string, unknown>, b.conditions as Record<string, unknown>]
  return Object.keys(left).some((field) => field in right) ? null : { ...left, ...right }
}

function bothFields(a: AppRule, b: AppRule): string[] | undefined {
  const [left, right] = [a.fields, b.fields].map((fields) => (typeof fields === 'string' ? [fields] : fields))
  if (!left || !right) return left ?? right
  return left.filter((field) => right.includes(field))
}

/** What two rules both allow; null when that is nothing. */
function meet(rule: AppRule, own: AppRule): AppRule | null {
  const conditions = bothConditions(rule, own)
  const fields = bothFields(rule, own)
  if (conditions === null || fields?.length === 0) return null
  return {
    action: rule.action,
    subject: rule.subject,
    ...(conditions ? { conditions } : {}),
    ...(fields ? { fields } : {}),
  }
}

/** The rules of a role, narrowed to what the real actor may do as well: looking through other eyes never shows more. */
export function rulesInView(
  { role, accountId, permissions, overrides }: RoleView,
  ownRules: readonly AppRule[],
): AppRule[] {
  const rules = rulesFor({ accountId, personId: null, roles: [role], overrides, permissions })
  return rules.flatMap((rule) =>
    ownRules.filter((own) => isOver(own, rule)).flatMap((own) => meet(rule, own) ?? []),
  )
}
