import { evaluateCondition } from './condition.rules.ts'
import { rangeFrom } from './policy-values.rules.ts'
import type { Level } from './rubric-doc.ts'
import { toSteps } from './steps.rules.ts'
import { deeper, type TraceLine } from './trace.ts'
import { joinPending, type Outcome, type Scope, type Verdict } from './verdict.ts'

interface Claim {
  level: Level
  /** None for a level that only a person chooses. */
  verdict: Verdict | null
}

/** From-to of a level in whole steps. */
export function stepsOfLevel({ points }: Level, { policies, step }: Scope): [low: number, high: number] {
  const [low, high] = rangeFrom(points, policies)
  return [toSteps(low, step), toSteps(high, step)]
}

/**
 * The level that records support: the first whose condition holds while those before it do not. The last level
 * without a condition is what is left when all others have one and none holds. Any other level without a condition
 * is never suggested: only a person chooses it.
 */
export function levelOutcome(levels: readonly Level[], scope: Scope): Outcome {
  const claims = claimsOf(levels, scope)
  const possible = possibleLevels(levels, claims)
  const ranges = possible.map((level) => stepsOfLevel(level, scope))
  const suggested = suggestedOf(levels, claims)
  return {
    ...joinPending(claims.flatMap(({ verdict }) => verdict ?? [])),
    low: Math.min(...ranges.map(([low]) => low)),
    high: Math.max(...ranges.map(([, high]) => high)),
    suggested,
    reached: possible.map(({ id }) => id),
    trace: claims.flatMap((claim) => claimLines(claim, suggested)).concat(noLevel(suggested)),
  }
}

/** Levels in order, up to the first that holds for certain: those behind it no longer matter. */
function claimsOf(levels: readonly Level[], scope: Scope): Claim[] {
  const claims: Claim[] = []
  for (const level of levels) {
    const verdict = level.suggestWhen ? evaluateCondition(level.suggestWhen, scope) : null
    claims.push({ level, verdict })
    if (verdict?.holds === true) break
  }
  return claims
}

function suggestedOf(levels: readonly Level[], claims: readonly Claim[]): string | null {
  if (claims.some(({ verdict }) => verdict?.holds === null)) return null
  const supported = claims.find(({ verdict }) => verdict?.holds === true)
  if (supported) return supported.level.id
  const byPerson = levels.filter(({ suggestWhen }) => suggestWhen === undefined)
  const last = levels.at(-1)
  return byPerson.length === 1 && byPerson[0] === last ? (last?.id ?? null) : null
}

function possibleLevels(levels: readonly Level[], claims: readonly Claim[]): Level[] {
  const claimed = claims.filter(({ verdict }) => verdict !== null && verdict.holds !== false)
  const supported = claimed.map(({ level }) => level)
  if (claimed.some(({ verdict }) => verdict?.holds === true)) return supported
  return [...supported, ...withoutRecords(levels)]
}

/** What is left when records support no level: the last, or what a person may choose. */
function withoutRecords(levels: readonly Level[]): readonly Level[] {
  const byPerson = levels.filter(({ suggestWhen }) => suggestWhen === undefined)
  return byPerson.length > 0 ? byPerson : levels
}

function claimLines({ level, verdict }: Claim, suggested: string | null): TraceLine[] {
  const params = { level: level.id }
  const isLeft = suggested === level.id
  if (verdict === null)
    return [{ code: isLeft ? 'level' : 'level-by-person', depth: 0, params, holds: isLeft ? true : null }]
  return [{ code: 'level', depth: 0, params, holds: verdict.holds }, ...deeper(verdict.trace)]
}

const noLevel = (suggested: string | null): TraceLine[] =>
  suggested === null ? [{ code: 'no-level', depth: 0, params: {}, holds: null }] : []
