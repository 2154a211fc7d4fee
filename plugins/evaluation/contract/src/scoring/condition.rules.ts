import type { Atom } from './conditions.rules.ts'
import { compare, decimalOf, product, type Decimal } from './exact.rules.ts'
import { knownFact, numberFact, type FactInput } from './inputs.ts'
import { limitFrom, numberFrom } from './policy-values.rules.ts'
import type { Comparison, Condition } from './rubric-doc.ts'
import { deeper, guardPrefix, type TraceLine, type TraceParams } from './trace.ts'
import { joinPending, nothingPending, type Scope, type Truth, type Verdict } from './verdict.ts'

type Of<K extends string> = Extract<Atom, Record<K, unknown>>

const holdsBy: Record<Comparison, (order: number) => boolean> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
}

export const holdsAs = (a: Decimal, op: Comparison, b: Decimal): boolean => holdsBy[op](compare(a, b))

const line = (code: TraceLine['code'], params: TraceParams, holds: Truth): TraceLine => ({
  code,
  depth: 0,
  params,
  holds,
})

/** Rows behind a fact, flat for a trace line. */
export function rowParams(fact: FactInput | undefined): TraceParams {
  const entries = Object.entries(fact?.excluded ?? {}).filter(([, rows]) => rows > 0)
  const excluded = entries.reduce((sum, [, rows]) => sum + rows, 0)
  const guards = Object.fromEntries(entries.map(([guard, rows]) => [`${guardPrefix}${guard}`, rows]))
  if (fact?.counted === undefined) return excluded > 0 ? { excluded, ...guards } : {}
  return { counted: fact.counted, rows: fact.counted + excluded, excluded, ...guards }
}

/** Whether a condition holds, whatever is unknown left open: `any` with one true is true, `all` with one false is false. */
export function evaluateCondition(condition: Condition, scope: Scope): Verdict {
  if ('all' in condition) return gathered('all', condition.all, scope)
  if ('any' in condition) return gathered('any', condition.any, scope)
  if ('metric' in condition) return compared(condition, scope)
  if ('ratio' in condition) return shared(condition, scope)
  if ('judge' in condition) return judged(condition.judge, scope)
  return documented(condition.document, scope)
}

function gathered(code: 'all' | 'any', of: readonly Condition[], scope: Scope): Verdict {
  const verdicts = of.map((each) => evaluateCondition(each, scope))
  const deciding = code === 'any'
  const isOpen = verdicts.some(({ holds }) => holds === null)
  const rest = isOpen ? null : !deciding
  const holds = verdicts.some((each) => each.holds === deciding) ? deciding : rest
  const met = verdicts.filter((each) => each.holds === true).length
  return {
    holds,
    trace: [line(code, { of: of.length, met }, holds), ...deeper(verdicts.flatMap(({ trace }) => trace))],
    ...(holds === null ? joinPending(verdicts) : nothingPending),
  }
}

const missingOf = (metrics: string[]): Verdict => ({
  ...nothingPending,
  holds: null,
  missing: metrics,
  trace: metrics.map((metric) => line('missing', { metric }, null)),
})

// A yes-or-no fact against a number says nothing of it: as good as no fact, rather than a guess.
function compared({ metric, op, value }: Of<'metric'>, { inputs, policies }: Scope): Verdict {
  const fact = knownFact(inputs, metric)
  const limit = limitFrom(value, policies)
  if (fact === undefined || typeof fact !== typeof limit) return missingOf([metric])
  const holds =
    typeof fact === 'number' && typeof limit === 'number'
      ? holdsAs(decimalOf(fact), op, decimalOf(limit))
      : fact === limit
  const params = { metric, value: fact, op, limit, ...rowParams(inputs.facts[metric]) }
  return { ...nothingPending, holds, trace: [line('compared', params, holds)] }
}

function shared({ ratio, op, value, whenDenominatorZero }: Of<'ratio'>, scope: Scope): Verdict {
  const [top, bottom] = ratio
  const [over, under] = [numberFact(scope.inputs, top), numberFact(scope.inputs, bottom)]
  if (under === 0) return ofNothing(ratio, whenDenominatorZero)
  if (over === undefined || under === undefined)
    return missingOf(ratio.filter((metric) => numberFact(scope.inputs, metric) === undefined))
  const limit = numberFrom(value, scope.policies)
  const holds = holdsAs(decimalOf(over), op, product(limit, under))
  const params = { top, bottom, over, under, op, limit }
  return {
    ...nothingPending,
    holds,
    trace: [line('ratio', params, holds), ...deeper(excludedLines(ratio, scope))],
  }
}

const ofNothing = ([top, bottom]: [string, string], holds: boolean): Verdict => ({
  ...nothingPending,
  holds,
  trace: [line('zero-denominator', { top, bottom }, holds)],
})

const excludedLines = (metrics: readonly string[], { inputs }: Scope): TraceLine[] =>
  metrics
    .map((metric) => line('excluded', { metric, ...rowParams(inputs.facts[metric]) }, null))
    .filter(({ params }) => Number(params['excluded'] ?? 0) > 0)

function judged(judge: string, { inputs }: Scope): Verdict {
  const answer = inputs.judges[judge]
  if (answer === undefined)
    return {
      ...nothingPending,
      holds: null,
      undecided: [judge],
      trace: [line('undecided', { judge }, null)],
    }
  return { ...nothingPending, holds: answer, trace: [line('judged', { judge }, answer)] }
}

function documented(document: string, { inputs }: Scope): Verdict {
  const isVerified = inputs.documents[document]
  if (isVerified === undefined)
    return {
      ...nothingPending,
      holds: null,
      unverified: [document],
      trace: [line('unverified', { document }, null)],
    }
  return { ...nothingPending, holds: isVerified, trace: [line('document', { document }, isVerified)] }
}
