import { z } from 'zod'

import { idSchema } from './ids.ts'

/**
 * Leave to open one file that another tenant shares, for one person and a few minutes. The address is one of the
 * reader's own tenant and names nobody else.
 */
export const fileTicketSchema = z.object({
  id: idSchema,
  name: z.string(),
  type: z.string(),
  /** Bytes. */
  size: z.int(),
  url: z.string(),
  /** Of a picture: `w` in pixels may be added. */
  thumbUrl: z.string().nullable(),
  expiresAt: z.string(),
})
export type FileTicket = z.output<typeof fileTicketSchema>
