import { needsReason, type AppraisalLayer, type SheetPart } from '@linli/evaluation-contract/appraisal'

export interface Entry {
  points: number
  levelId: string | null
  judges: Record<string, boolean>
  reason: string
}

/** As it is typed: points are a text until they are chosen. */
export interface EntryForm {
  points: string
  levelId: string
  judges: Record<string, boolean>
  reason: string
}

export const leastReason = 5

/** Begins with the own word, else with what records settle. */
export function formOf({ said, isSettled, low }: SheetPart, layer: AppraisalLayer): EntryForm {
  const own = said[layer]
  if (own)
    return {
      points: String(own.points),
      levelId: own.levelId ?? '',
      judges: { ...own.judges },
      reason: own.reason,
    }
  return { points: isSettled ? String(low) : '', levelId: '', judges: {}, reason: '' }
}

/** Points to choose from: those of the chosen level, or all that the rubric prints. */
export const choicesOf = (
  { allowed, levels }: SheetPart,
  { levelId }: Pick<EntryForm, 'levelId'>,
): number[] => levels.find(({ id }) => id === levelId)?.allowed ?? allowed

/** A level other than the one before takes points outside it along to its best. */
export function withLevel(part: SheetPart, form: EntryForm, levelId: string): EntryForm {
  const choices = choicesOf(part, { levelId })
  const isKept = form.points !== '' && choices.includes(Number(form.points))
  return { ...form, levelId, points: isKept ? form.points : String(choices.at(-1) ?? '') }
}

/** Whether a reason must be given: answers to questions may settle the part on the server, so there none is asked for here. */
export function asksReason(part: SheetPart, form: EntryForm): boolean {
  if (form.points === '') return false
  if (part.mode !== 'judge' && part.questions.length > 0 && !part.isSettled) return false
  const state = part.isSettled ? 'settled' : part.mode === 'judge' || hasUnknown(part) ? 'open' : 'range'
  return needsReason({ state, low: part.low, high: part.high }, Number(form.points))
}

const hasUnknown = ({ facts }: SheetPart): boolean => facts.some(({ value }) => value === null)

export const isReady = (part: SheetPart, form: EntryForm): boolean =>
  form.points !== '' && (!asksReason(part, form) || form.reason.trim().length >= leastReason)

export function entryOf({ points, levelId, judges, reason }: EntryForm): Entry {
  return { points: Number(points), levelId: levelId || null, judges, reason: reason.trim() }
}

/** The layer that the reader writes; where several are open, the strongest. */
export const layerOf = (mayWrite: readonly AppraisalLayer[]): AppraisalLayer | null => mayWrite.at(-1) ?? null
