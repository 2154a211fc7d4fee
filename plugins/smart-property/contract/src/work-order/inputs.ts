import { idSchema, manyOf, pageQuery, sortBy } from '@linli/contract'
import { z } from 'zod'

import { channels, kinds, states, views } from './states.ts'

const line = (max: number) => z.string().trim().min(1).max(max)
const text = line(2000)
export const categoryKeySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 -]{5,18}$/)
const gradeSchema = z.int().min(1).max(4).meta({ description: '1 is an emergency, 4 can wait' })
const fileIds = z.array(idSchema).max(9).default([])
const ref = { id: idSchema }
/** The version the person saw; a stale one is refused with the order as it is now. */
const seen = { ...ref, version: z.int().min(1) }

export const locationInput = z.object({
  unitId: idSchema.optional(),
  buildingId: idSchema.optional(),
  /** A place in words: 东门, 3 栋 1 单元电梯. */
  areaText: line(80).optional(),
})

export const reportInput = z
  .object({
    /** Minted by a phone that was offline. */
    id: idSchema.optional(),
    kind: z.enum(kinds),
    categoryKey: categoryKeySchema.optional(),
    title: line(60).optional(),
    description: z.string().trim().max(2000).default(''),
    location: locationInput.default({}),
    fileIds,
    contactPhone: phoneSchema.optional(),
    channel: z.enum(channels).optional(),
    /** Staff may set it at once. */
    grade: gradeSchema.optional(),
    /** For whom staff register it; needs `register`. */
    onBehalf: z
      .object({ personId: idSchema.optional(), name: line(40), phone: phoneSchema.optional() })
      .optional(),
  })
  .refine((input) => input.title !== undefined || input.description !== '' || input.fileIds.length > 0, {
    path: ['description'],
    message: 'words_or_photo',
  })

export const classifyInput = z.object({
  ...seen,
  kind: z.enum(kinds).optional(),
  categoryKey: categoryKeySchema,
  grade: gradeSchema,
  reason: line(200).optional(),
})
export const assignInput = z.object({ ...seen, assigneeAccountId: idSchema, text: line(500).optional() })
export const claimInput = z.object(seen)
export const transferInput = z.object({ ...seen, assigneeAccountId: idSchema, reason: line(200) })
export const startInput = z.object({ ...seen, text: line(500).optional() })
export const noteInput = z.object({
  ...seen,
  text,
  fileIds,
  /** Staff may keep a note among themselves. */
  isPublic: z.boolean().default(true),
})
export const answerInput = z.object({
  ...seen,
  text,
  fileIds,
  /** What the fixer says; only the reporter or a call-back makes it a fact. */
  isSolved: z.boolean(),
})
export const confirmInput = z
  .object({
    ...seen,
    isSolved: z.boolean(),
    rating: z.int().min(1).max(5).optional(),
    text: line(500).optional(),
    fileIds,
  })
  .refine((input) => input.isSolved || input.text !== undefined, { path: ['text'], message: 'required' })
export const callBackInput = z
  .object({
    ...seen,
    isReached: z.boolean(),
    isSolved: z.boolean().optional(),
    rating: z.int().min(1).max(5).optional(),
    text: line(500).optional(),
  })
  .refine((input) => !input.isReached || input.isSolved !== undefined, {
    path: ['isSolved'],
    message: 'required',
  })
  .refine((input) => input.isSolved !== false || input.text !== undefined, {
    path: ['text'],
    message: 'required',
  })
export const closeInput = z.object({ ...seen, reason: line(500) })
export const reopenInput = z.object({ ...seen, reason: line(500), fileIds })
export const cancelInput = z.object({ ...seen, reason: line(200).optional() })
export const revealInput = z.object({ ...ref, purpose: line(200) })
export const getInput = z.object(ref)

const filters = {
  q: pageQuery.q,
  view: z.enum(views).default('open'),
  kind: manyOf(z.enum(kinds)).optional(),
  state: manyOf(z.enum(states)).optional(),
  category: manyOf(categoryKeySchema).optional(),
  grade: manyOf(z.enum(['1', '2', '3', '4'])).optional(),
  building: manyOf(idSchema).optional(),
  unit: manyOf(idSchema).optional(),
  assignee: manyOf(idSchema).optional(),
  /** Estates of a group; all when absent. */
  estate: manyOf(idSchema).optional(),
  reportedFrom: z.iso.date().optional(),
  reportedTo: z.iso.date().optional(),
}
export const workOrderFilters = z.object(filters)
export type WorkOrderFilters = z.output<typeof workOrderFilters>

export const listInput = z.object({
  ...filters,
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
  sort: sortBy(['createdAt', 'dueAt', 'closedAt']).default('-createdAt'),
  /** `1` also counts what matches, up to 10,000. */
  total: z.enum(['0', '1']).default('0'),
})
export const mineInput = z.object({
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
  view: z.enum(['all', 'open']).default('all'),
})
export const dueInput = z.object({ limit: pageQuery.limit, view: z.enum(['open', 'mine']).default('open') })
export const emptyInput = z.object({})
