import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId, points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { reliabilityScopes } from '../statistics/index.ts'
import {
  assessmentStates,
  assignmentRoles,
  assignmentStates,
  conflictKinds,
  conflictSigns,
} from './states.ts'

/** Who scores in an association and how it stands there; nothing in here holds points before both scorers submitted. */

const day = z.iso.date()
const move = { id: idSchema, version: z.int().min(1) }
const longReason = z.string().trim().min(2).max(300)

export const scorerCard = z.object({
  id: idSchema,
  accountId: idSchema,
  name: z.string(),
  employer: z.string(),
  expertise: z.array(z.string()),
  certifiedUntil: day.nullable(),
  isActive: z.boolean(),
  /** Conflicts that hold today. */
  conflicts: z.int(),
  version: z.int(),
})
export type ScorerCard = z.output<typeof scorerCard>
/** `over`: the certificate ended before today; `soon`: within so many days from today. Without a last day it is neither. */
export const certificateStates = ['over', 'soon'] as const
export const certificateSoonDays = 60
export const scorersInput = z.object({
  ...pageQuery,
  isActive: z.stringbool().optional(),
  certificate: z.enum(certificateStates).optional(),
  /** With a conflict that holds today, or without any. */
  hasConflicts: z.stringbool().optional(),
})
/** Whom a conflict may be with: companies the association oversees or has assessed, and estates it has assessed. */
export const conflictPartnersInput = z.object({ q: pageQuery.q })
export const conflictPartnersOutput = z.object({
  companies: z.array(z.object({ id: idSchema, name: z.string() })),
  estates: z.array(
    z.object({ id: idSchema, name: z.string(), companyId: idSchema, companyName: z.string() }),
  ),
})
export type ConflictPartners = z.output<typeof conflictPartnersOutput>
export const scorersOutput = page(scorerCard)
/** Members with the role of an expert who are no scorers yet. */
export const candidatesOutput = z.object({
  rows: z.array(z.object({ accountId: idSchema, name: z.string(), title: z.string() })),
})

const scorerFields = {
  /** As the company's registered name, so that a conflict by employment is found. */
  employer: z.string().trim().max(100).default(''),
  /** Groups of the rubric; among equally busy scorers the draw prefers who knows more of a place's parts. */
  expertise: z.array(z.string().max(80)).max(40).default([]),
  certifiedUntil: day.nullable().default(null),
}
export const addScorerInput = z.object({ id: idSchema, accountId: idSchema, ...scorerFields })
export const saveScorerInput = z.object({ ...move, ...scorerFields, isActive: z.boolean() })

export const conflictRow = z.object({
  id: idSchema,
  companyId: idSchema.nullable(),
  estateId: idSchema.nullable(),
  label: z.string(),
  kind: z.enum(conflictKinds),
  /** Found by the program; otherwise said by a person. */
  isDetected: z.boolean(),
  /** What it was found by; null of one that a person said. */
  detectedBy: z.enum(conflictSigns).nullable(),
  note: z.string(),
  endedAt: z.string().nullable(),
})
export const conflictsInput = z.object({ id: idSchema })
export const conflictsOutput = z.object({ rows: z.array(conflictRow) })
/** `vacated`: open places that were taken back for it, to be drawn anew. */
export const declareConflictOutput = conflictsOutput.extend({ vacated: z.int() })
/** With a whole company or with one estate of it. */
export const declareConflictInput = z
  .object({
    id: idSchema,
    conflictId: idSchema,
    companyId: idSchema.nullable().default(null),
    estateId: idSchema.nullable().default(null),
    label: z.string().trim().min(2).max(100),
    kind: z.enum(conflictKinds),
    note: z.string().trim().max(300).default(''),
  })
  .refine(({ companyId, estateId }) => companyId !== null || estateId !== null, {
    path: ['companyId'],
    message: 'conflict_with_whom',
  })
export const endConflictInput = z.object({ id: idSchema, conflictId: idSchema, reason: longReason })

export const panelRoles = ['first', 'second', 'confirm', 'arbiter'] as const
export type PanelRole = (typeof panelRoles)[number]

/** A place that nobody could be drawn for, and why. */
export const panelGap = z.object({
  assignmentId: idSchema,
  assessmentId: idSchema,
  estateName: z.string(),
  role: z.enum(assignmentRoles),
  reason: z.enum(['too_few_scorers', 'expertise', 'conflicts']),
})
export const vacancyReasons = ['waiting', ...panelGap.shape.reason.options] as const
export type VacancyReason = (typeof vacancyReasons)[number]
export const drawInput = z.object(move)
export const drawOutput = z.object({
  version: z.int(),
  assessments: z.int(),
  places: z.int(),
  gaps: z.array(panelGap),
  /** Whether shared estates link all scorers; without that their severity cannot be compared. */
  isConnected: z.boolean(),
})
export const redrawInput = z.object({ id: idSchema })
export const redrawOutput = z.object({ filled: z.int(), gaps: z.array(panelGap) })

const nameOnly = z.object({ id: z.string() })
/** What a draw started from, in the form that `planDraw` takes. */
export const drawMaterial = z.object({
  /** How the draw is made: whoever draws again needs the same. */
  algorithm: z.string().optional(),
  secondLookShare: z.number(),
  estates: z.array(nameOnly),
  judged: z.array(z.string()),
  machine: z.array(z.string()),
  scorers: z.array(nameOnly.extend({ expertise: z.array(z.string()).optional() })),
  conflicts: z.array(z.object({ scorer: z.string(), estate: z.string() })),
  /** Which group each part belongs to, and its maximum. */
  worth: z.record(z.string(), z.object({ expertise: z.string(), points })).optional(),
})
export const drawnPlace = z.object({
  estate: z.string(),
  role: z.enum(['first', 'second', 'confirm']),
  scorer: z.string().nullable(),
  parts: z.array(z.string()),
})
/** All that is needed to draw again and compare. Estates are named by their assessment, scorers by their entry in the register. */
export const drawRecord = z.object({
  campaignId: idSchema,
  seed: z.string(),
  salt: z.string(),
  commitment: z.string(),
  /** Seed and salt are those committed to before the campaign opened. */
  isCommitted: z.boolean(),
  drawnAt: z.string(),
  /** Of the draw's event in the campaign's chain: the hash of seed, salt, material and places. */
  payloadHash: z.string(),
  material: drawMaterial,
  places: z.array(drawnPlace),
  /** The recorded material gives these very places, and both are what the chain holds the hash of. */
  isReproduced: z.boolean(),
})
/** What everybody gets of a draw once the result is final: all but what the server says of it. Ids stand for estates and scorers; no name is in it. */
export const publicDraw = drawRecord.omit({ isCommitted: true, isReproduced: true }).extend({
  schema: z.literal('linli-draw-record/1'),
})
export const drawRecordInput = z.object({ id: idSchema })

export const progressInput = z.object({ id: idSchema })
export const progressOutput = z.object({
  states: z.partialRecord(z.enum(assessmentStates), z.int()),
  places: z.array(
    z.object({ role: z.enum(assignmentRoles), state: z.enum(assignmentStates), count: z.int() }),
  ),
  /** Places that nobody holds, and why: `waiting` where somebody is free today and a redraw would fill it. */
  vacant: z.array(panelGap.extend({ reason: z.enum(vacancyReasons) })),
  scorers: z.array(
    z.object({ id: idSchema, name: z.string(), assigned: z.int(), submitted: z.int(), recused: z.int() }),
  ),
  /** Of assessments that both scorers submitted: how far the two lay apart, the furthest first, at most 100. */
  distances: z.array(z.object({ assessmentId: idSchema, estateName: z.string(), points, open: z.int() })),
})
export type Progress = z.output<typeof progressOutput>

const bounded = z.object({ estimate: z.number(), low: z.number().nullable(), high: z.number().nullable() })
const withheld = z.enum(['too_few_units', 'no_variation', 'incomplete'])
export const reliabilityRow = z.object({
  scope: z.enum(reliabilityScopes),
  node: z.string(),
  title: words,
  measurement: z.enum(['ordinal', 'interval']),
  alpha: bounded.nullable(),
  units: z.int(),
  needed: z.int(),
  reason: withheld.nullable(),
})
export type ReliabilityRow = z.output<typeof reliabilityRow>
export const reliabilityInput = z.object({ id: idSchema })
/** Of the scores as they were when both had submitted, before anybody saw the other's. */
export const reliabilityOutput = z.object({
  units: z.int(),
  rows: z.array(reliabilityRow),
  /** Of totals over the parts that two people scored: of one scorer, and of the mean of the two. */
  icc: z.object({
    single: bounded.nullable(),
    average: bounded.nullable(),
    reason: withheld.nullable(),
    /** What it rests on; null where it is withheld. `perUnit`: scores an estate has, unequal panels by their effective number. */
    basis: z.object({ units: z.int(), raters: z.int(), perUnit: z.number() }).nullable(),
  }),
  severity: z.object({
    scorers: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        effect: z.number(),
        standardError: z.number(),
        n: z.int(),
        component: z.int(),
        /** Mean distance in the calibration cases in between, and how many were handed in; null without any. */
        drift: z.object({ cases: z.int(), distance: z.number() }).nullable(),
      }),
    ),
    spread: z.number().nullable(),
    noise: z.number().nullable(),
  }),
})
export type Reliability = z.output<typeof reliabilityOutput>

export const discrepancyStates = ['open', 'agreed', 'arbitrated'] as const
export const discrepancyScopes = ['part', 'group', 'total'] as const
export const notePlaces = ['first', 'second', 'confirm'] as const
export type NotePlace = (typeof notePlaces)[number]
export const discrepancyNote = z.object({
  id: idSchema,
  /** The scorer's place; names stay hidden among scorers. */
  place: z.enum(notePlaces),
  text: z.string(),
  at: z.string(),
})
export const discrepancyCard = z.object({
  id: idSchema,
  assessmentId: idSchema,
  scope: z.enum(discrepancyScopes),
  node: z.string(),
  title: words,
  first: points,
  second: points,
  limit: points,
  state: z.enum(discrepancyStates),
  result: points.nullable(),
  notes: z.array(discrepancyNote),
  version: z.int(),
})
export type DiscrepancyCard = z.output<typeof discrepancyCard>
export const discrepanciesInput = z.object({
  ...pageQuery,
  id: idSchema,
  state: z.enum(discrepancyStates).optional(),
  assessmentId: idSchema.optional(),
})
export const discrepanciesOutput = page(
  discrepancyCard.extend({
    estateName: z.string(),
    decidedByName: z.string().nullable(),
    isWithArbiter: z.boolean(),
  }),
)
export const noteInput = z.object({
  id: idSchema,
  noteId: idSchema,
  text: z.string().trim().min(2).max(1_000),
})
export const arbitrateInput = z.object(move)
export const arbitrateOutput = z.object({
  assignmentId: idSchema,
  parts: z.array(partId),
  /** Nobody is free of conflicts: the place waits for a redraw. */
  isVacant: z.boolean(),
})
