import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId, points } from '../score.ts'
import { decisionModes, logicKinds, words } from '../scoring/rubric-doc.ts'
import { objectionCard } from './objection.ts'
import { appraisalLayers, cycleStates, handedInLayers, sheetStates, subjectKinds } from './states.ts'

const name = z.string().trim().min(1).max(60)
/** Post or estate, as the company says it: 3 栋管家, 工程班. */
const place = z.string().trim().max(60).default('')

/** Somebody of the company who can be appraised, lead or belong to a team. */
export const colleague = z.object({
  accountId: idSchema,
  name: z.string(),
  title: z.string(),
  roles: z.array(z.string()),
})
export type ColleagueRow = z.output<typeof colleague>
export const colleaguesInput = z.object({ q: z.string().trim().max(40).default('') })
export const colleaguesOutput = z.object({ rows: z.array(colleague) })

const staffSubject = z.object({
  id: idSchema,
  accountId: idSchema,
  leaderId: idSchema.nullable(),
  place,
})
const teamSubject = z.object({
  id: idSchema,
  name,
  memberIds: z.array(idSchema).min(1).max(100),
  leaderId: idSchema.nullable(),
  place,
})
/** A cycle has sheets of one kind. Each id is made by the client, so that sending again adds nothing twice. */
export const addSubjectsInput = z.object({
  id: idSchema,
  staff: z.array(staffSubject).max(300).default([]),
  teams: z.array(teamSubject).max(100).default([]),
})
export type AddSubjects = z.output<typeof addSubjectsInput>
/** At most this many sheets in a cycle, so that a ranking is worked out in one go. */
export const mostSubjects = 1_000
export const addSubjectsOutput = z.object({ added: z.int(), subjects: z.int() })
export const removeSubjectInput = z.object({ id: idSchema, version: z.int().min(1) })
export const removedOutput = z.object({ id: idSchema })

export const subjectRow = z.object({
  id: idSchema,
  cycleId: idSchema,
  version: z.int(),
  kind: z.enum(subjectKinds),
  name: z.string(),
  place: z.string(),
  memberNames: z.array(z.string()),
  leaderName: z.string().nullable(),
  state: z.enum(sheetStates),
  /** Null before the result is out. */
  total: points.nullable(),
  hasObjection: z.boolean(),
})
export type SubjectRow = z.output<typeof subjectRow>
export const subjectsInput = z.object({
  ...pageQuery,
  id: idSchema,
  state: z.enum(sheetStates).optional(),
})
export const subjectsOutput = page(subjectRow)

/** Sheets that wait for, or are about, the person who asks. */
export const ownSheetRow = subjectRow.extend({
  cycleTitle: z.string(),
  cycleState: z.enum(cycleStates),
  role: z.enum(['person', 'leader']),
  selfBy: z.string(),
  reviewBy: z.string(),
})
export type OwnSheetRow = z.output<typeof ownSheetRow>
export const ownSheetsInput = z.object(pageQuery)
export const ownSheetsOutput = page(ownSheetRow)

export const opinion = z.object({
  id: idSchema,
  layer: z.enum(appraisalLayers),
  points,
  levelId: z.string().nullable(),
  judges: z.record(z.string(), z.boolean()),
  reason: z.string(),
  authorName: z.string(),
  at: z.string(),
})
export type AppraisalOpinion = z.output<typeof opinion>

/** What decided a part: a layer, by points or by its answers, or records that settle it. */
export const deciders = ['final', 'leader', 'records', 'self'] as const

const named = z.object({ key: z.string(), title: words })
export const sheetPart = z.object({
  id: z.string(),
  label: words,
  max: points,
  mode: z.enum(decisionModes),
  logic: z.enum(logicKinds),
  /** What records propose; the same numbers where they settle it. */
  low: points,
  high: points,
  isSettled: z.boolean(),
  suggestedLevel: z.string().nullable(),
  /** Points that may be entered. */
  allowed: z.array(points),
  levels: z.array(z.object({ id: z.string(), descriptor: words, allowed: z.array(points) })),
  questions: z.array(named),
  facts: z.array(
    named.extend({
      value: z.union([z.number(), z.boolean()]).nullable(),
      unit: z.string(),
      counted: z.int().nullable(),
      total: z.int().nullable(),
      /** No plugin here counts it by person: judged by hand, with a reason. */
      isByHand: z.boolean(),
      guard: words.nullable(),
    }),
  ),
  /** One sentence a line, in the reader's language. */
  trace: z.array(z.string()),
  said: z.partialRecord(z.enum(appraisalLayers), opinion),
  points: points.nullable(),
  decidedBy: z.enum(deciders).nullable(),
})
export type SheetPart = z.output<typeof sheetPart>

export const sheetInput = z.object({ id: idSchema })
export const sheetOutput = subjectRow.extend({
  cycle: z.object({
    id: idSchema,
    title: z.string(),
    state: z.enum(cycleStates),
    goals: z.array(z.string()),
    periodFrom: z.string(),
    periodTo: z.string(),
    selfBy: z.string(),
    reviewBy: z.string(),
    objectBy: z.string(),
    rubricTitle: words,
  }),
  factsAt: z.string().nullable(),
  max: points,
  /** Sum of what is decided so far, as far as the reader sees layers. */
  soFar: points,
  groups: z.array(
    z.object({
      id: z.string(),
      title: words,
      max: points,
      soFar: points,
      items: z.array(z.object({ id: z.string(), title: words, max: points, parts: z.array(sheetPart) })),
    }),
  ),
  /** Layers that the reader may write now. */
  mayWrite: z.array(z.enum(appraisalLayers)),
  /** Layers that the reader may hand in now, all parts given. */
  mayHandIn: z.array(z.enum(handedInLayers)),
  mayObject: z.boolean(),
  mayAnswer: z.boolean(),
  objections: z.array(objectionCard),
  honours: z.array(z.object({ id: idSchema, title: z.string(), rank: z.int() })),
})
export type Sheet = z.output<typeof sheetOutput>

export const sayInput = z.object({
  /** Of the sheet. */
  id: idSchema,
  opinionId: idSchema,
  part: partId,
  layer: z.enum(appraisalLayers),
  points,
  levelId: z.string().max(80).nullable().default(null),
  judges: z.record(z.string().max(80), z.boolean()).default({}),
  reason: z.string().trim().max(500).default(''),
  /** The opinion of this layer that the author looked at; null for none. */
  seen: idSchema.nullable(),
})
export type SayInput = z.output<typeof sayInput>

export const handInInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  layer: z.enum(handedInLayers),
})

export const refreshFactsInput = z.object({ id: idSchema })
export const refreshedFactsOutput = z.object({
  subjects: z.int(),
  metrics: z.array(z.string()),
  /** Metrics of the rubric that nobody here counts by person. */
  byHand: z.array(z.string()),
})

export const rankingRow = z.object({
  id: idSchema,
  name: z.string(),
  place: z.string(),
  /** From 1; equal ones share it. */
  rank: z.int(),
  isTied: z.boolean(),
  total: points,
  groups: z.record(z.string(), points),
  /** Parts that nothing but the own layer decides, or nothing at all. */
  missing: z.array(z.string()),
})
export type AppraisalRank = z.output<typeof rankingRow>
/** A cycle is ranked in one go; `mostSubjects` bounds it. */
export const rankingInput = z.object({
  id: idSchema,
  limit: z.coerce.number().int().min(1).max(mostSubjects).default(mostSubjects),
})
export const rankingOutput = page(rankingRow)
