import { idSchema, page } from '@linli/contract'
import { z } from 'zod'

import { batchStates } from './import.schema.ts'

export const importKind = z.enum(['registry', 'estates'])
export const importSubject = 'kernel.import'

export const batchRow = z.object({
  id: idSchema,
  kind: z.string(),
  fileName: z.string(),
  state: z.enum(batchStates),
  rows: z.int(),
  good: z.int(),
  wrong: z.int(),
  warned: z.int(),
  unchanged: z.int(),
  doneRows: z.int(),
  createdAt: z.string(),
  createdByName: z.string(),
  canUndo: z.boolean(),
  error: z.string().nullable(),
  version: z.int(),
})

export const batchDetail = batchRow.extend({
  sheets: z.array(z.object({ name: z.string(), isUsed: z.boolean(), rows: z.int() })),
  columns: z.array(
    z.object({
      column: z.int(),
      label: z.string(),
      field: z.string().nullable(),
      confidence: z.number(),
      reason: z.string(),
      samples: z.array(z.string()),
    }),
  ),
  fields: z.array(z.object({ key: z.string(), label: z.string(), isRequired: z.boolean() })),
  /** The file has political statuses, which are stored only where consent is attested. */
  asksPoliticalConsent: z.boolean(),
  hasPoliticalConsent: z.boolean(),
  /** The day the ledger speaks for; taken from its title, from an earlier import of the same file, or today. */
  ledgerDate: z.string(),
  /** Cells that differ from what staff edited, and owners whom this newer ledger no longer names. */
  conflicts: z.int(),
  endings: z.int(),
  counts: z.unknown(),
  /** The work under way or done last; its progress comes live as `job` events with this `jobId`. */
  job: z.object({ id: idSchema, done: z.int(), total: z.int() }).nullable(),
})

export const batchPage = page(batchRow)

export const previewRow = z.object({
  line: z.int(),
  state: z.enum(['good', 'wrong']),
  cells: z.array(z.object({ column: z.int(), text: z.string(), problem: z.string().nullable() })),
  problems: z.array(z.string()),
})

export const versionField = z.int().min(1).optional()
