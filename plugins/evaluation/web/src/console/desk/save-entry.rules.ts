import { ownScore, type OwnScore } from '@linli/evaluation-contract/campaign'
import type { ProblemError } from '@linli/web-kit'

import { formOfScore, isSameScore, type ScoreForm } from './scoring.rules.ts'

/** A score on its way to the server. */
export interface SaveEntry {
  readonly part: string
  /** Made here and the same on every try, so that the server takes it once. */
  readonly scoreId: string
  readonly form: ScoreForm & { readonly points: number }
  /** Own score that its author looked at. */
  readonly seen: string | null
  /** Earlier ids of this part of which nobody knows whether they arrived: found on the server, they are no other window's. */
  readonly tried: readonly string[]
  readonly state: 'waiting' | 'kept' | 'refused' | 'conflict'
  readonly problem: ProblemError | null
  /** What another window saved meanwhile. */
  readonly theirs: OwnScore | null
}

/** As it lies on the device; whatever else became of it is found out by sending it again. */
export type KeptEntry = Pick<SaveEntry, 'scoreId' | 'form' | 'seen' | 'tried'>

export const keptOf = ({ scoreId, form, seen, tried }: SaveEntry): KeptEntry => ({
  scoreId,
  form,
  seen,
  tried,
})

export const restored = (part: string, kept: KeptEntry): SaveEntry => ({
  ...kept,
  part,
  state: 'waiting',
  problem: null,
  theirs: null,
})

export interface NewScore {
  readonly part: string
  readonly scoreId: string
  readonly form: SaveEntry['form']
  readonly seen: string | null
}

/** A new score takes the place of one that still waits, which may have arrived for all anybody knows. */
export function entryFor(score: NewScore, before: SaveEntry | undefined): SaveEntry {
  const { part, ...rest } = score
  // Of a refused one it is known that it did not arrive.
  const isUnknown = before?.state === 'waiting' || before?.state === 'kept'
  const tried = before ? [...before.tried, ...(isUnknown ? [before.scoreId] : [])] : []
  return restored(part, { ...rest, tried })
}

/** Nothing is wrong with the score: it is sent again later, and nothing else is tried before. */
const comesBack = new Set(['offline', 'unavailable', 'rate_limited', 'unauthenticated'])

export const stopsAll = (problem: ProblemError | null): boolean =>
  problem !== null && comesBack.has(problem.code)

/** The own score that the server holds instead; `undefined` when the refusal is about something else. */
function scoreIn({ code, problem }: ProblemError): OwnScore | null | undefined {
  if (code !== 'conflict') return undefined
  const read = ownScore.nullable().safeParse(problem.current)
  return read.success ? read.data : undefined
}

type Failed = { readonly entry: SaveEntry } | { readonly savedAs: OwnScore }

/**
 * What becomes of a score that could not be saved. `problem` is null where the answer could not be read. Another
 * window's score with the same content is as good as saved.
 */
export function afterFailure(entry: SaveEntry, problem: ProblemError | null): Failed {
  if (problem === null || stopsAll(problem) || problem.code === 'internal')
    return { entry: { ...entry, state: 'kept', problem } }
  const theirs = scoreIn(problem)
  // Said again of what was already taken into account, it would be asked for ever.
  if (theirs === undefined || (theirs?.id ?? null) === entry.seen)
    return { entry: { ...entry, state: 'refused', problem } }
  if (theirs === null || entry.tried.includes(theirs.id))
    return { entry: { ...entry, state: 'waiting', seen: theirs?.id ?? null, problem: null } }
  if (isSameScore(formOfScore(theirs), entry.form)) return { savedAs: theirs }
  return { entry: { ...entry, state: 'conflict', theirs, problem } }
}

/** A newer score goes on from the one before it that has just arrived. */
export const afterEarlierSaved = (entry: SaveEntry, saved: OwnScore): SaveEntry => ({
  ...entry,
  seen: saved.id,
  tried: entry.tried.filter((id) => id !== saved.id),
})

/** The author keeps their own in spite of the other window's. */
export const overTheirs = (entry: SaveEntry): SaveEntry => ({
  ...entry,
  state: 'waiting',
  seen: entry.theirs?.id ?? null,
  problem: null,
  theirs: null,
})
