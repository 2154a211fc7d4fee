import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId, points } from '../score.ts'
import { decisionModes, words } from '../scoring/rubric-doc.ts'
import { partStates } from '../scoring/verdict.ts'
import { dossier } from './letters.ts'
import { discrepancyCard } from './panel.ts'
import { assessmentStates, assignmentRoles, assignmentStates, conflictKinds } from './states.ts'

/** What one scorer sees and enters. Nothing here is of another scorer before both have submitted. */

export const deskRow = z.object({
  id: idSchema,
  campaignId: idSchema,
  campaignTitle: z.string(),
  /** The estate, where the campaign shows it; the code always. */
  code: z.string(),
  estateName: z.string().nullable(),
  companyName: z.string().nullable(),
  role: z.enum(assignmentRoles),
  state: z.enum(assignmentStates),
  assessmentState: z.enum(assessmentStates),
  parts: z.int(),
  scored: z.int(),
  /** Discrepancies that wait for a word of mine. */
  open: z.int(),
  scoreBy: z.string(),
  version: z.int(),
})
export type DeskRow = z.output<typeof deskRow>
export const deskInput = z.object({ ...pageQuery, state: z.enum(assignmentStates).optional() })
export const deskOutput = page(deskRow)

export const ownScore = z.object({
  id: idSchema,
  points,
  levelId: z.string().nullable(),
  judges: z.record(z.string(), z.boolean()),
  reason: z.string(),
  at: z.string(),
})
export type OwnScore = z.output<typeof ownScore>

export const deskPart = z.object({
  id: z.string(),
  item: words,
  label: words,
  max: points,
  mode: z.enum(decisionModes),
  /** A person's judgement; otherwise what records propose is looked at. */
  isJudged: z.boolean(),
  points: z.array(points),
  levels: z.array(z.object({ id: z.string(), descriptor: words, points: z.array(points) })),
  judges: z.array(z.object({ key: z.string(), title: words, answer: z.boolean().nullable() })),
  considers: z.array(words),
  papers: z.array(words),
  facts: z.array(
    z.object({
      key: z.string(),
      title: words,
      unit: z.string(),
      value: z.union([z.number(), z.boolean()]).nullable(),
      counted: z.int(),
      total: z.int(),
    }),
  ),
  /** What records propose; points that they do not carry need a reason. Null where a person alone decides or the dossier is gone. */
  proposal: z
    .object({
      low: points,
      high: points,
      state: z.enum(partStates),
      suggestedLevel: z.string().nullable(),
    })
    .nullable(),
  /** One sentence a line, in the reader's language. */
  trace: z.array(z.string()),
  evidence: z.array(z.string()),
  /** Upheld flags that touch the part, a sentence each; they take no points by themselves. */
  flags: z.array(z.string()),
  /** What the estate says; of a judged part only once the scorer's own points are in. */
  declared: z
    .object({
      points: points.nullable(),
      /** The company's word on it. */
      confirmed: points.nullable(),
      levelId: z.string().nullable(),
      reason: z.string(),
    })
    .nullable(),
  isDeclaredHidden: z.boolean(),
  own: ownScore.nullable(),
  /** May be scored anew once, since the two scores lie too far apart. */
  mayRevise: z.boolean(),
})
export type DeskPart = z.output<typeof deskPart>

export const deskPageInput = z.object({ id: idSchema })
export const deskPage = z.object({
  assignment: deskRow,
  step: points,
  groups: z.array(z.object({ id: z.string(), title: words, parts: z.array(deskPart) })),
  evidence: dossier.shape.evidence,
  /** False once the estate's grant ended: then points are given without it. */
  hasDossier: z.boolean(),
  /** Which of the two scorers the reader is in these. */
  discrepancies: z.array(discrepancyCard),
})
export type DeskPage = z.output<typeof deskPage>

/** `seen` is the score of one's own that was seen last; points that records do not carry need a reason. */
export const scorePartInput = z.object({
  id: idSchema,
  part: partId,
  scoreId: idSchema,
  points,
  levelId: z.string().max(80).nullable().default(null),
  judges: z.record(z.string().max(80), z.boolean()).default({}),
  reason: z.string().trim().max(500).default(''),
  seen: idSchema.nullable().default(null),
})
export type ScorePartInput = z.output<typeof scorePartInput>
/** Progress beside one's own score, so that the page need not be read again. */
export const scorePartOutput = z.object({
  own: ownScore,
  scored: z.int(),
  parts: z.int(),
  declared: deskPart.shape.declared,
})
/** Once, after the other's points were shown; with a reason. */
export const reviseScoreInput = scorePartInput.extend({ reason: z.string().trim().min(5).max(500) })

/** A file of an estate's evidence: by the place for a scorer, by the assessment for an officer. */
export const evidenceFileInput = z.object({ id: idSchema, fileId: idSchema })

export const submitScoresInput = z.object({ id: idSchema, version: z.int().min(1) })
export const submitScoresOutput = z.object({
  state: z.enum(assignmentStates),
  /** Both have submitted: scores are compared. */
  isUnblinded: z.boolean(),
  version: z.int(),
})
export const recuseInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  kind: z.enum(conflictKinds),
  reason: z.string().trim().min(2).max(300),
})
export const recuseOutput = submitScoresOutput.pick({ state: true, version: true })
