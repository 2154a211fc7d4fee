import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { categoryKeySchema, line } from './inputs.ts'

export const batchOperations = [
  'assign',
  'auto-assign',
  'transfer',
  'classify',
  'note',
  'close',
  'call-back',
] as const
export type BatchOperation = (typeof batchOperations)[number]

/**
 * One move for many orders, each on the version that was seen. What cannot be done is said order by order; the
 * rest is done. Orders closed this way are marked and count as solved for no figure.
 */
export const batchInput = z.object({
  orders: z
    .array(z.object({ id: idSchema, version: z.int().min(1) }))
    .min(1)
    .max(100),
  operation: z.enum(batchOperations),
  assigneeAccountId: idSchema.optional(),
  categoryKey: categoryKeySchema.optional(),
  grade: z.int().min(1).max(4).optional(),
  text: line(500).optional(),
})
export const batchOutput = z.object({
  done: z.int(),
  refused: z.int(),
  outcomes: z.array(
    z.object({
      id: idSchema,
      isDone: z.boolean(),
      /** In the reader's language; empty when done. */
      reason: z.string(),
    }),
  ),
})
