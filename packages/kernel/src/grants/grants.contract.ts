import { idSchema } from '@linli/contract'
import { z } from 'zod'

export const resourceField = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/)
export const metricField = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/)
export const dayField = z.iso.date()

/** A column that a grant opens, in the reader's words. */
export const columnCard = z.object({ key: z.string(), title: z.string() })

export const grantRow = z.object({
  id: idSchema,
  associationId: idSchema,
  associationName: z.string(),
  resource: z.string(),
  purpose: z.string(),
  validFrom: dayField,
  /** Inclusive. */
  validTo: dayField,
  givenByName: z.string(),
  endedAt: z.string().nullable(),
  endedByName: z.string().nullable(),
  endReason: z.string().nullable(),
  createdAt: z.string(),
  version: z.int(),
})
