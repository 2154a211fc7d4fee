import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { kinds, templateMoves } from './work-order/states.ts'

export const templateKeySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/)

export const templateFields = {
  title: z.string().trim().min(1).max(30),
  body: z.string().trim().min(1).max(1000),
  moves: z.array(z.enum(templateMoves)).min(1),
  /** All kinds when empty. */
  kinds: z.array(z.enum(kinds)).default([]),
  position: z.int().min(0).max(9999).default(500),
  isActive: z.boolean().default(true),
}
export const saveTemplateInput = z.object({
  key: templateKeySchema,
  version: z.int().min(1).optional(),
  ...templateFields,
})
/** An estate gives its own wording up for the company's; the version that was seen guards against a newer one. */
export const resetTemplateInput = z.object({ key: templateKeySchema, version: z.int().min(1) })
export const templateRow = z.object({
  id: idSchema,
  key: z.string(),
  ...templateFields,
  kinds: z.array(z.enum(kinds)),
  position: z.int(),
  isActive: z.boolean(),
  isInherited: z.boolean(),
  version: z.int(),
})
export type TemplateRow = z.output<typeof templateRow>
export const templatesInput = z.object({
  q: z.string().trim().max(60).optional(),
  move: z.enum(templateMoves).optional(),
  kind: z.enum(kinds).optional(),
})
export const templatesOutput = z.object({ rows: z.array(templateRow) })
