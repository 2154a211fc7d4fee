type Conditions = Readonly<Record<string, unknown>>
type Row = Readonly<Record<string, unknown>>

/** A rule as the server sends it, in CASL's raw form. */
export interface AbilityRule {
  action: string | string[]
  subject?: string | string[]
  conditions?: Conditions
  fields?: string[]
  inverted?: boolean
}

type Order = (a: never, b: never) => boolean
const orders: Record<string, Order> = {
  $lt: (a, b) => a < b,
  $lte: (a, b) => a <= b,
  $gt: (a, b) => a > b,
  $gte: (a, b) => a >= b,
}
const isIn = (value: unknown, list: unknown) => Array.isArray(list) && list.includes(value)

/** The operators that the server turns into SQL; `null` for one that it does not know either. */
function test(operator: string, value: unknown, operand: unknown): boolean | null {
  if (operator === '$eq') return value === operand
  if (operator === '$ne') return value !== operand
  if (operator === '$in') return isIn(value, operand)
  if (operator === '$nin') return !isIn(value, operand)
  const order = orders[operator]
  return order ? typeof value === typeof operand && order(value as never, operand as never) : null
}

function matchesField(value: unknown, wanted: unknown): boolean | null {
  if (wanted === null || typeof wanted !== 'object') return value === wanted
  const results = Object.entries(wanted).map(([operator, operand]) => test(operator, value, operand))
  return results.includes(null) ? null : results.every(Boolean)
}

/** Whether the rule speaks about the row; of a subject without a row only what allows does. */
function speaksOf(rule: AbilityRule, row: Row | undefined): boolean {
  const isOpen = !rule.inverted
  if (rule.fields && rule.inverted) return false
  if (!rule.conditions) return true
  if (!row) return isOpen
  const results = Object.entries(rule.conditions).map(([name, wanted]) => matchesField(row[name], wanted))
  // A condition that cannot be judged never opens anything.
  return results.includes(null) ? !isOpen : results.every(Boolean)
}

const names = (given: string | string[] | undefined, asked: string, whole: string): boolean =>
  given === asked ||
  given === whole ||
  (Array.isArray(given) && (given.includes(asked) || given.includes(whole)))

/**
 * Whether the rules allow it; the last one that speaks decides. CASL decides on the server; the browser only
 * draws buttons by the same rules, and `ability.test.ts` holds the two together.
 */
export function isAllowed(
  rules: readonly AbilityRule[],
  verb: string,
  subject: string,
  row?: object,
): boolean {
  const decisive = rules.findLast(
    (rule) =>
      names(rule.action, verb, 'manage') &&
      names(rule.subject, subject, 'all') &&
      speaksOf(rule, row as Row | undefined),
  )
  return decisive !== undefined && !decisive.inverted
}
