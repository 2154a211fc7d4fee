import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { defineAction } from '../../plugins/kernel-plugin.ts'
import { applyLedgerFacts } from '../apply/apply-ledger-facts.ts'
import type { AppliedCounts, LedgerChunk } from '../apply/ledger-chunk.ts'
import { undoBatch, type UndoneBatch } from '../apply/undo-batch.ts'

/** The services as actions, the way an import's own actions call them. */
export const applyChunk = defineAction({
  name: 'kernel.test.apply-chunk',
  can: ['manage', 'kernel.unit'],
  input: z.object({ chunk: z.custom<LedgerChunk>() }),
  output: z.custom<AppliedCounts>(),
  async run(ctx, { chunk }) {
    const counts = await applyLedgerFacts(ctx, {
      ...chunk,
      overrulesStaff: chunk.overrulesStaff ?? false,
      ledgerDate: chunk.ledgerDate ?? '2026-11-24',
    })
    ctx.audit({ subject: 'kernel.import', id: chunk.batchId, after: counts })
    return counts
  },
})

export const undoImport = defineAction({
  name: 'kernel.test.undo',
  can: ['manage', 'kernel.unit'],
  input: z.object({ batchId: idSchema }),
  output: z.custom<UndoneBatch>(),
  async run(ctx, { batchId }) {
    const undone = await undoBatch(ctx, batchId)
    ctx.audit({ subject: 'kernel.import', id: batchId, after: { undone: undone.removed } })
    return undone
  },
})
