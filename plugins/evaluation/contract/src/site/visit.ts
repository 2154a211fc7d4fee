import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { hashHex } from '../proof/json-hash.ts'
import { partId, points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { captureReceipt, mediaReceipt, publicKeyHex } from './capture.ts'
import { captureKinds, siteConflictStates, visitStates } from './states.ts'

const day = z.iso.date()
const reason = z.string().trim().min(2).max(300)
const move = { id: idSchema, version: z.int().min(1) }

const inspector = z.object({
  scorerId: idSchema,
  name: z.string(),
  isLead: z.boolean(),
  /** False for who may not inspect the estate any more (a conflict, no longer active): the visit has to be planned anew. */
  isFit: z.boolean(),
})
export const visitRow = z.object({
  id: idSchema,
  campaignId: idSchema,
  assessmentId: idSchema,
  estateName: z.string(),
  companyName: z.string(),
  day,
  place: z.string(),
  state: z.enum(visitStates),
  inspectors: z.array(inspector),
  parts: z.int(),
  /** Parts that have a capture. */
  captured: z.int(),
  /** Pictures that were named and have not arrived. */
  mediaMissing: z.int(),
  conflicts: z.int(),
  reason: z.string().nullable(),
  handedInAt: z.string().nullable(),
  version: z.int(),
})
export type VisitRow = z.output<typeof visitRow>
export const visitsInput = z.object({ ...pageQuery, id: idSchema, state: z.enum(visitStates).optional() })
export const visitsOutput = page(visitRow)

/** What visits may be planned from: estates that wait for one, and who is free of conflicts there and scored nothing there. */
export const sitePlanInput = z.object({ id: idSchema })
export const sitePlanOutput = z.object({
  siteBy: day,
  parts: z.array(z.object({ id: z.string(), label: words, max: points })),
  inspectors: z.array(z.object({ scorerId: idSchema, name: z.string(), visits: z.int() })),
  estates: z.array(
    z.object({
      assessmentId: idSchema,
      estateName: z.string(),
      companyName: z.string(),
      /** Scorers who may not inspect it. */
      barred: z.array(idSchema),
    }),
  ),
})
export type SitePlan = z.output<typeof sitePlanOutput>

const plannedVisit = z.object({
  id: idSchema,
  assessmentId: idSchema,
  day,
  /** Where to meet, with the address. */
  place: z.string().trim().min(2).max(200),
  /** The first leads. */
  inspectors: z.array(idSchema).min(1).max(2),
  /** Empty: all that the rubric wants looked at on site. */
  parts: z.array(partId).max(200).default([]),
})
export const planVisitsInput = z.object({ id: idSchema, visits: z.array(plannedVisit).min(1).max(100) })
export type PlanVisits = z.output<typeof planVisitsInput>
export const planVisitsOutput = z.object({ rows: z.array(visitRow) })
export const cancelVisitInput = z.object({ ...move, reason })
export const settleVisitInput = z.object(move)

const version = captureReceipt.omit({ media: true }).extend({
  kind: z.enum(captureKinds),
  part: z.string().nullable(),
  points: points.nullable(),
  levelId: z.string().nullable(),
  judges: z.record(z.string(), z.boolean()),
  note: z.string(),
  inspector: z.string(),
  deviceKey: hashHex,
  seq: z.int(),
  capturedAt: z.string(),
  clockOffsetMs: z.int().nullable(),
  hasPlace: z.boolean(),
  media: z.array(mediaReceipt),
  /** The device's last word on the part that counts by itself: one aside is none. */
  isLatest: z.boolean(),
})
export type SiteVersion = z.output<typeof version>
export const siteConflict = z.object({
  id: idSchema,
  part: z.string(),
  label: words,
  state: z.enum(siteConflictStates),
  versions: z.array(idSchema),
  chosenId: idSchema.nullable(),
  reason: z.string().nullable(),
  decidedByName: z.string().nullable(),
  version: z.int(),
})
export type SiteConflict = z.output<typeof siteConflict>
export const visitDetail = visitRow.extend({
  partList: z.array(z.object({ id: z.string(), item: words, label: words, max: points })),
  captures: z.array(version),
  conflictList: z.array(siteConflict),
})
export type VisitDetail = z.output<typeof visitDetail>
export const visitInput = z.object({ id: idSchema })
export const conflictsOfVisitOutput = z.object({
  conflicts: z.array(siteConflict),
  captures: z.array(version),
})
/** One of the versions, with the reason. */
export const decideSiteConflictInput = z.object({ ...move, captureId: idSchema, reason })

/** An inspector's own visits: `captured` counts the own parts, `conflicts` is the lead's and nought before the hand-in. */
export const myVisitRow = visitRow
  .pick({
    id: true,
    estateName: true,
    companyName: true,
    day: true,
    place: true,
    state: true,
    parts: true,
    captured: true,
    version: true,
  })
  .extend({ campaign: z.string(), validUntil: day, isLead: z.boolean(), conflicts: z.int() })
export type MyVisitRow = z.output<typeof myVisitRow>
export const myVisitsOutput = z.object({ rows: z.array(myVisitRow) })

/** Said by a device once the package lies on it. */
export const takePackageInput = z.object({ id: idSchema, packageHash: hashHex, publicKey: publicKeyHex })
export const takePackageOutput = z.object({
  state: z.enum(visitStates),
  deviceKey: hashHex,
  takenAt: z.string(),
  /** Never out of a phone's store, so that the device may measure its clock by it. */
  serverTime: z.string(),
})
export const handInVisitInput = z.object({ id: idSchema })
export const handInVisitOutput = z.object({ state: z.enum(visitStates), handedInAt: z.string().nullable() })
