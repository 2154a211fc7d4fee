import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId, points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'

/** Calibration before live scoring: an association's own rule, not the standard's. */

/** A case is drafted, drawn for scorers while active, and retired. */
export const calibrationCaseStates = ['draft', 'active', 'retired'] as const
/** gate: before live work; drift: one more in between, to see whether somebody's measure moved. */
export const sittingKinds = ['gate', 'drift'] as const

const move = { id: idSchema, version: z.int().min(1) }
const sentence = z.string().trim().min(1).max(500)

/** What was found for one part, in words; nobody needs an estate's dossier to judge it. */
export const caseMaterial = z.strictObject({
  part: partId,
  facts: z
    .array(
      z.strictObject({ title: z.string().trim().min(1).max(100), value: z.string().trim().min(1).max(60) }),
    )
    .max(10)
    .default([]),
  /** How it came about, a sentence a line. */
  trace: z.array(sentence).max(10).default([]),
  /** Titles of papers and photos that lay before the reader. */
  evidence: z.array(z.string().trim().min(1).max(100)).max(10).default([]),
})
export type CaseMaterial = z.output<typeof caseMaterial>
const reference = z.strictObject({ points, why: z.string().trim().min(5).max(500) })
const casePart = caseMaterial.extend({ reference })

export const calibrationCaseCard = z.object({
  id: idSchema,
  title: z.string(),
  rubricHash: z.string(),
  rubricTitle: words,
  rubricLabel: z.string(),
  state: z.enum(calibrationCaseStates),
  parts: z.int(),
  /** Drawn for somebody: from then on it stays as it was. */
  isUsed: z.boolean(),
  version: z.int(),
  updatedAt: z.string(),
})
export type CalibrationCaseCard = z.output<typeof calibrationCaseCard>
export const calibrationCasesInput = z.object({
  ...pageQuery,
  state: z.enum(calibrationCaseStates).optional(),
  rubricHash: z.string().length(64).optional(),
})
export const calibrationCasesOutput = page(calibrationCaseCard)
export const calibrationCaseInput = z.object({ id: idSchema })
export const calibrationCaseDetail = calibrationCaseCard.extend({
  parts: z.array(casePart.extend({ label: words, max: points })),
})
export type CalibrationCaseDetail = z.output<typeof calibrationCaseDetail>

const parts = z.array(casePart).min(1).max(10)
const title = z.string().trim().min(2).max(60)
/** By the content of a frozen rubric of this association; its parts and points are those of the case. */
export const createCalibrationCaseInput = z.object({ id: idSchema, rubricId: idSchema, title, parts })
/** An active case is drawn from now on; one that was drawn changes no more. */
export const saveCalibrationCaseInput = z.object({
  ...move,
  title,
  parts,
  state: z.enum(['draft', 'active']),
})
export const retireCalibrationCaseInput = z.object({ ...move, reason: z.string().trim().min(2).max(300) })

export const gateStates = ['open', 'passed', 'admitted', 'failed'] as const
export type GateState = (typeof gateStates)[number]

/** Mean absolute distance from the references, in points. */
const distance = z.number().min(0)
export const calibrationRow = z.object({
  scorerId: idSchema,
  name: z.string(),
  /** failed: out of tries or out of cases, so that the secretary decides. */
  state: z.enum(gateStates),
  rounds: z.array(
    z.object({
      round: z.int(),
      cases: z.int(),
      submitted: z.int(),
      /** Of the cases handed in so far. */
      distance: distance.nullable(),
    }),
  ),
  drift: z.object({ cases: z.int(), submitted: z.int(), distance: distance.nullable() }),
  admission: z.object({ reason: z.string(), byName: z.string(), at: z.string() }).nullable(),
  /** Places that wait for this scorer. */
  waiting: z.int(),
})
export type CalibrationRow = z.output<typeof calibrationRow>
export const calibrationInput = z.object({ id: idSchema })
export const calibrationOutput = z.object({
  /** Null: this campaign asks for no calibration. */
  bound: z.number().nullable(),
  driftEvery: z.int(),
  activeCases: z.int(),
  /** Those that the scorer who has met most of them has before him or her still, from whatever campaign. */
  unseenCases: z.int(),
  rows: z.array(calibrationRow),
})
const ofScorer = { id: idSchema, scorerId: idSchema, reason: z.string().trim().min(5).max(300) }
export const admitScorerInput = z.object(ofScorer)
export const releasePlacesInput = z.object(ofScorer)
export const releasePlacesOutput = z.object({ released: z.int() })

export const sittingRow = z.object({
  id: idSchema,
  campaignId: idSchema,
  campaignTitle: z.string(),
  title: z.string(),
  kind: z.enum(sittingKinds),
  round: z.int(),
  parts: z.int(),
  answered: z.int(),
  isSubmitted: z.boolean(),
  /** Mean distance of this case, once it is handed in. */
  distance: distance.nullable(),
})
export type SittingRow = z.output<typeof sittingRow>
export const myCalibrationInput = z.object({})
export const myCalibrationOutput = z.object({
  /** Of each campaign that asks for calibration where the caller has places or cases. */
  gates: z.array(
    z.object({
      campaignId: idSchema,
      campaignTitle: z.string(),
      bound: z.number(),
      state: z.enum(gateStates),
      round: z.int(),
      maxRounds: z.int(),
      distance: distance.nullable(),
    }),
  ),
  /** Cases of the caller, open ones first; at most 100. */
  rows: z.array(sittingRow),
})
export const sittingInput = z.object({ id: idSchema })
const answer = z.object({ points, reason: z.string() })
export const sittingPage = z.object({
  sitting: sittingRow,
  step: points,
  parts: z.array(
    caseMaterial.extend({
      item: words,
      label: words,
      max: points,
      points: z.array(points),
      levels: z.array(z.object({ id: z.string(), descriptor: words, points: z.array(points) })),
      considers: z.array(words),
      own: answer.nullable(),
      /** With why, once the case is handed in: that is what it teaches. */
      reference: reference.nullable(),
    }),
  ),
})
export type SittingPage = z.output<typeof sittingPage>
export const answerCaseInput = z.object({
  id: idSchema,
  part: partId,
  points,
  reason: z.string().trim().max(500).default(''),
})
export const answerCaseOutput = z.object({ answered: z.int(), parts: z.int() })
export const submitCaseInput = z.object({ id: idSchema })
export const submitCaseOutput = z.object({
  page: sittingPage,
  /** Null for a drift case, which decides nothing. */
  gate: z.object({ state: z.enum(gateStates), round: z.int(), distance: distance.nullable() }).nullable(),
})
