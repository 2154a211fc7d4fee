import { AppError } from '@linli/contract'
import type { Part } from '@linli/evaluation-contract'
import { isJudged, type DeskPart, type Dossier } from '@linli/evaluation-contract/campaign'
import {
  evaluatePart,
  wordTrace,
  type Inputs,
  type PartResult,
  type RubricIndex,
} from '@linli/evaluation-contract/scoring'

type Judges = Readonly<Record<string, boolean>>
/** What an estate handed over, as far as a part's hints need it. */
export type Handed = Pick<Dossier, 'facts' | 'parts'>

export function partOfPlace(index: RubricIndex, parts: readonly string[], id: string): Part {
  const part = parts.includes(id) ? index.parts.get(id) : undefined
  if (!part) throw new AppError('not_found', { reason: 'no_such_part' })
  return part
}

const toInputs = (facts: Dossier['facts'], judges: Judges): Inputs => ({
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(([metric, { value, counted, excluded }]) =>
      value === null ? [] : [[metric, { value, counted, excluded }] as const],
    ),
  ),
  judges,
  documents: {},
})

/** A judged part is evaluated anew from facts and the scorer's own answers: the estate's answers would give away what it declared. */
export const evaluateBlind = (
  index: RubricIndex,
  part: Part,
  { facts, judges }: { facts: Dossier['facts']; judges: Judges },
): PartResult => evaluatePart(index, part, toInputs(facts, judges))

export interface Hints {
  proposal: DeskPart['proposal']
  trace: string[]
}

/** What records propose for a part, with sentences in the reader's language; nothing once the dossier is gone. */
export function hintsOf(
  index: RubricIndex,
  part: Part,
  { handed, judges, locale }: { handed: Handed | null; judges: Judges; locale: 'zh-CN' | 'en' },
): Hints {
  if (!handed) return { proposal: null, trace: [] }
  if (isJudged(part)) {
    const result = evaluateBlind(index, part, { facts: handed.facts, judges })
    const { low, high, state, suggestedLevel } = result
    const isProposed = part.mode === 'assist'
    return {
      proposal: isProposed ? { low, high, state, suggestedLevel } : null,
      trace: result.trace.map((line) => wordTrace(line, index.doc, { locale })),
    }
  }
  const proposed = handed.parts[part.id]
  if (!proposed) return { proposal: null, trace: [] }
  const { low, high, suggestedLevel, trace, state = low === high ? 'settled' : 'open' } = proposed
  return { proposal: { low, high, state, suggestedLevel }, trace: trace[locale] }
}

/** What the estate says of a part; of a judged one only once the scorer's own points are in. */
export function declaredOf(
  part: Part,
  handed: Handed | null,
  hasOwn: boolean,
): Pick<DeskPart, 'declared' | 'isDeclaredHidden'> {
  const said = handed?.parts[part.id]
  if (!said) return { declared: null, isDeclaredHidden: false }
  if (isJudged(part) && !hasOwn) return { declared: null, isDeclaredHidden: true }
  const { declared, confirmed, levelId, reason } = said
  return { declared: { points: declared, confirmed, levelId, reason }, isDeclaredHidden: false }
}
