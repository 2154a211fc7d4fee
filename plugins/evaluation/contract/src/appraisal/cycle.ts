import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { words } from '../scoring/rubric-doc.ts'
import { awardRule, tieBreak } from '../statistics/index.ts'
import { cycleStates, sheetStates, subjectKinds } from './states.ts'

/** How equal totals are ordered, and which honours the engine proposes; `key` of a rule is the honour's name. */
export const cyclePolicies = z.strictObject({
  tieBreak: tieBreak.default([]),
  honours: z.array(awardRule).max(20).default([]),
})
export type CyclePolicies = z.output<typeof cyclePolicies>

export const cycleFields = {
  title: z.string().trim().min(2).max(80),
  /** What the company wants to reach in this cycle. */
  goals: z.array(z.string().trim().min(2).max(200)).min(1).max(20),
  rubricId: idSchema,
  subjectKind: z.enum(subjectKinds),
  /** Days whose records count, both included. */
  periodFrom: z.iso.date(),
  periodTo: z.iso.date(),
  /** Last days of the own layer, of the leaders', and of objections, in the tenant's calendar. */
  selfBy: z.iso.date(),
  reviewBy: z.iso.date(),
  objectBy: z.iso.date(),
  policies: cyclePolicies,
}
export const draftCycleInput = z.object({ id: idSchema, ...cycleFields })
const move = { id: idSchema, version: z.int().min(1) }
export const saveCycleInput = z.object({ ...move, ...cycleFields })
export const moveCycleInput = z.object(move)
/** Days may move while a cycle runs: to a later day, and none that is over. */
export const changeDaysInput = z.object({
  ...move,
  selfBy: cycleFields.selfBy,
  reviewBy: cycleFields.reviewBy,
  objectBy: cycleFields.objectBy,
})
export const cancelCycleInput = z.object({ ...move, reason: z.string().trim().min(2).max(300) })

export const cycleCard = z.object({
  id: idSchema,
  version: z.int(),
  updatedAt: z.string(),
  title: z.string(),
  subjectKind: z.enum(subjectKinds),
  state: z.enum(cycleStates),
  periodFrom: z.string(),
  periodTo: z.string(),
  selfBy: z.string(),
  reviewBy: z.string(),
  objectBy: z.string(),
  rubricTitle: words,
  rubricLabel: z.string(),
  /** Sheets by how far they are, of those that the reader may see. */
  counts: z.partialRecord(z.enum(sheetStates), z.int()),
})
export type CycleCard = z.output<typeof cycleCard>

export const cyclesInput = z.object({ ...pageQuery, state: z.enum(cycleStates).optional() })
export const cyclesOutput = page(cycleCard)

export const cycleIdInput = z.object({ id: idSchema })
export const cycleDetail = cycleCard.extend({
  goals: z.array(z.string()),
  policies: cyclePolicies,
  rubricId: idSchema,
  rubricHash: z.string(),
  groups: z.array(z.object({ id: z.string(), title: words, max: z.number() })),
  maxTotal: z.number(),
  reason: z.string().nullable(),
  /** Objections without an answer, of those that the reader may see. */
  openObjections: z.int(),
})
export type CycleDetail = z.output<typeof cycleDetail>

/** A rubric of ours to begin with, in the tenant's own drafts. Nobody has to use it. */
export const draftStarterInput = z.object({
  id: idSchema,
  starter: z.enum(subjectKinds),
  label: z.string().trim().min(1).max(30),
})
