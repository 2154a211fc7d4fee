import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { fileIds, line, ref, seen, text } from './inputs.ts'
import { disputeOutcomes, referralBodies } from './states.ts'

const party = z.object({
  name: line(40),
  /** What they are to the matter: 楼上住户, 物业, 社区调解员. */
  side: line(30),
})
const parties = z.array(party).min(2).max(12)

/** A session of mediation (clause 5.1.5.3 c): who met, when, and what was said. */
export const mediateInput = z.object({
  ...seen,
  heldAt: z.iso.datetime({ offset: true }),
  place: line(60).optional(),
  parties,
  text,
  fileIds,
  isPublic: z.boolean().default(true),
})
/** The agreement of both sides, signed on paper or to be printed for signing. */
export const settleInput = z.object({ ...seen, terms: line(4000), parties, signedOn: z.iso.date(), fileIds })
/** Handed to a competent body, with the reason and what was handed over. */
export const referInput = z.object({ ...seen, body: z.enum(referralBodies), reason: text, fileIds })

/** 调解记录: how a dispute was answered. Names are shown to staff and to the reporter only. */
export const settlementOutput = z.object({
  id: idSchema,
  outcome: z.enum(disputeOutcomes),
  terms: z.string(),
  parties: z.array(party),
  signedOn: z.string().nullable(),
  referredTo: z.enum(referralBodies).nullable(),
  at: z.string(),
  byName: z.string(),
})
/** The settlement as a document to print and sign. */
export const settlementInput = z.object(ref)
export const settlementDocument = z.object({
  number: z.string(),
  estateName: z.string(),
  title: z.string(),
  place: z.string(),
  reportedAt: z.string(),
  sessions: z.int(),
  settlement: settlementOutput,
})
