import { idSchema, manyOf, pageQuery, sortBy } from '@linli/contract'
import { z } from 'zod'

import { itemsInput } from './items.ts'
import { channels, kinds, pauseReasons, states, views } from './states.ts'

/** One line of words of at most so many characters. */
export const line = (max: number) => z.string().trim().min(1).max(max)
export const text = line(2000)
export const categoryKeySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 -]{5,18}$/)
const gradeSchema = z.int().min(1).max(4).meta({ description: '1 is an emergency, 4 can wait' })
export const fileIds = z.array(idSchema).max(9).default([])
/** A spoken note beside the words, at most a minute. */
const voiceFileId = idSchema.optional()
export const ref = { id: idSchema }
/** The version the person saw; a stale one is refused with the order as it is now. */
export const seen = { ...ref, version: z.int().min(1) }

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
    voiceFileId,
    contactPhone: phoneSchema.optional(),
    channel: z.enum(channels).optional(),
    /** Staff may set it at once. */
    grade: gradeSchema.optional(),
    /** For whom staff register it; needs `register`. */
    onBehalf: z
      .object({ personId: idSchema.optional(), name: line(40), phone: phoneSchema.optional() })
      .optional(),
  })
  .refine(
    (input) =>
      input.title !== undefined ||
      input.description !== '' ||
      input.fileIds.length > 0 ||
      input.voiceFileId !== undefined,
    { path: ['description'], message: 'words_or_photo' },
  )

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
  voiceFileId,
  /** Staff may keep a note among themselves. */
  isPublic: z.boolean().default(true),
})
export const answerInput = z.object({
  ...seen,
  text,
  fileIds,
  /** What the fixer says; only the reporter or a call-back makes it a fact. */
  isSolved: z.boolean(),
  /** Materials and labour, each within the published price where one is published. */
  items: itemsInput.default([]),
})
export const autoAssignInput = z.object(seen)
export const pauseInput = z.object({
  ...seen,
  reason: z.enum(pauseReasons),
  /** When the clock goes on by itself; the settings say how far ahead it may lie. */
  resumeAt: z.iso.datetime({ offset: true }),
  text: line(500).optional(),
})
export const resumeInput = z.object({ ...seen, text: line(500).optional() })
export const mergeInput = z.object({ ...seen, intoId: idSchema, reason: line(200).optional() })
export const unmergeInput = z.object({ ...seen, reason: line(200) })
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
  closedFrom: z.iso.date().optional(),
  closedTo: z.iso.date().optional(),
  /** Orders whose next deadline falls on these days. */
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  /** `1`: reopened at least once. */
  reopened: z.enum(['1']).optional(),
  /** Orders that refer to a record, such as a topic or a meeting. */
  linkedTo: manyOf(idSchema).optional(),
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
