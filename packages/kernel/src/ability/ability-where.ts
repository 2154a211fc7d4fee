import { rulesToCondition } from '@casl/ability/extra'
import {
  and,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  not,
  or,
  sql,
  type AnyColumn,
  type SQL,
} from 'drizzle-orm'

import type { AppAbility } from './ability.ts'

/** A column, or for facts in other tables what SQL says of the row that the value stands in that relation to it. */
export type ConditionColumn = AnyColumn | ((value: unknown) => SQL)
type Columns = Record<string, ConditionColumn>

const operators: Record<string, (column: AnyColumn, value: unknown) => SQL> = {
  $eq: (column, value) => (value === null ? isNull(column) : eq(column, value)),
  $ne: (column, value) => ne(column, value),
  $in: (column, value) => inArray(column, value as unknown[]),
  $nin: (column, value) => not(inArray(column, value as unknown[])),
  $lt: (column, value) => lt(column, value),
  $lte: (column, value) => lte(column, value),
  $gt: (column, value) => gt(column, value),
  $gte: (column, value) => gte(column, value),
}

/**
 * The rows of a table that the actor may `verb`, as SQL for a list; `undefined` when all of them.
 * A condition on a column the table does not have is a programming error and throws.
 */
export function abilityWhere(
  ability: AppAbility,
  verb: string,
  subject: string,
  columns: Columns,
): SQL | undefined {
  const everything = sql`true`
  const condition = rulesToCondition<AppAbility, SQL, SQL>(
    ability.rulesFor(verb, subject),
    (rule) => {
      const own = compile(rule.conditions ?? {}, columns)
      return rule.inverted ? not(own) : own
    },
    { and: (parts) => and(...parts)!, or: (parts) => or(...parts)!, empty: () => everything },
  )
  if (condition === null) return sql`false`
  return condition === everything ? undefined : condition
}

function compile(conditions: Record<string, unknown>, columns: Columns): SQL {
  return (
    and(...Object.entries(conditions).map(([field, value]) => compileField(field, value, columns))) ??
    sql`true`
  )
}

function compileField(field: string, value: unknown, columns: Columns): SQL | undefined {
  const column = columns[field]
  if (!column) throw new Error(`permission condition names the unknown column ${field}`)
  if (typeof column === 'function') return column(value)
  if (value === null || typeof value !== 'object') return operators.$eq!(column, value)
  return and(
    ...Object.entries(value).map(([operator, operand]) => {
      const build = operators[operator]
      if (!build) throw new Error(`permission condition uses the unknown operator ${operator}`)
      return build(column, operand)
    }),
  )
}
