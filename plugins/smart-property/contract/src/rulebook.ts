import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { metricGuards, metrics, type OrderMetric } from './metrics.ts'
import { line } from './work-order/inputs.ts'

/** 诉求受理、办理与反馈制度: the rules that the Party organisation supervises (clause 7.4.3.1), as a dated document. */
export const saveRulebookInput = z
  .object({
    title: line(60),
    fileId: idSchema,
    inForceFrom: z.iso.date(),
    inForceTo: z.iso.date().optional(),
    /** Who agreed to it: 小区党支部. */
    agreedBy: line(40),
  })
  .refine(({ inForceFrom, inForceTo }) => !inForceTo || inForceTo >= inForceFrom, {
    path: ['inForceTo'],
    message: 'ends_before_it_begins',
  })
export const endRulebookInput = z.object({ id: idSchema, inForceTo: z.iso.date() })
export const rulebookRow = z.object({
  id: idSchema,
  title: z.string(),
  fileId: idSchema,
  inForceFrom: z.string(),
  inForceTo: z.string().nullable(),
  agreedBy: z.string(),
  addedByName: z.string(),
  isInForce: z.boolean(),
})
export const rulebookOutput = z.object({ rows: z.array(rulebookRow) })

const metricWindow = { from: z.iso.date(), to: z.iso.date() }
const isForwards = ({ from, to }: { from: string; to: string }) => to >= from
const backwards = { path: ['to'], message: 'ends_before_it_begins' }
/** Three years, leap days and a week over: an evaluation asks for one, its trend for two. */
const maxWindowDays = 1_103
const isBounded = ({ from, to }: { from: string; to: string }) =>
  Date.parse(to) - Date.parse(from) < maxWindowDays * 86_400_000
const tooLong = { path: ['to'], message: 'window_too_long' }
/** The rubric's figures as the estate can see them before an evaluation. */
export const orderMetricsInput = z
  .object(metricWindow)
  .refine(isForwards, backwards)
  .refine(isBounded, tooLong)
export const orderMetricsOutput = z.object({
  rows: z.array(
    z.object({
      key: z.string(),
      unit: z.string(),
      guard: z.string(),
      clause: z.string(),
      value: z.union([z.number(), z.boolean()]).nullable(),
      counted: z.int(),
      /** What a share is of; `null` for what is no share. */
      base: z.int().nullable(),
      /** What does not count, by guard: rows that miss what the figure asks, and rows it is not about. */
      excluded: z.array(z.object({ guard: z.enum(metricGuards), rows: z.int(), isInBase: z.boolean() })),
    }),
  ),
})

/** The records behind a figure, the latest first. */
export const metricRowsInput = z
  .object({
    ...metricWindow,
    key: z.enum(Object.keys(metrics) as [OrderMetric, ...OrderMetric[]]),
    /** Those that count, or those that one guard left out; all when absent. */
    only: z.enum(['counted', ...metricGuards]).optional(),
    limit: pageQuery.limit,
    cursor: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f-]{36}$/)
      .optional(),
  })
  .refine(isForwards, backwards)
  .refine(isBounded, tooLong)
export const metricRowsOutput = page(
  z.object({
    id: idSchema,
    table: z.string(),
    /** The order's number and title, or the document's title. */
    number: z.string(),
    title: z.string(),
    eventDate: z.string(),
    counted: z.boolean(),
    excludedBy: z.enum(metricGuards).nullable(),
  }),
)
