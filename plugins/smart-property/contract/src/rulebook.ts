import { idSchema } from '@linli/contract'
import { z } from 'zod'

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

/** The rubric's figures as the estate can see them before an evaluation. */
export const orderMetricsInput = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'ends_before_it_begins' })
export const orderMetricsOutput = z.object({
  rows: z.array(
    z.object({
      key: z.string(),
      unit: z.string(),
      guard: z.string(),
      clause: z.string(),
      value: z.union([z.number(), z.boolean()]).nullable(),
      counted: z.int(),
      excluded: z.array(z.object({ guard: z.string(), rows: z.int() })),
    }),
  ),
})
