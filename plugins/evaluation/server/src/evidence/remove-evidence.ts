import { idSchema } from '@linli/contract'
import { removeEvidenceInput, scoreSubject } from '@linli/evaluation-contract'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { evidence } from './evidence.schema.ts'
import { lockEvidence } from './lock-evidence.ts'

/** Takes a piece of evidence out of the count; that it was there, and why it went, stays. */
export const removeEvidence = defineAction({
  name: 'evaluation.evidence.remove',
  can: ['declare', scoreSubject],
  input: removeEvidenceInput,
  output: z.object({ id: idSchema }),
  async run(ctx, { id, version, reason }) {
    const before = await lockEvidence(ctx, { id, version })
    await ctx.tx
      .update(evidence)
      .set({
        removedAt: ctx.now.toISOString(),
        removedReason: reason,
        version: sql`${evidence.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(evidence.id, id))
    ctx.audit({
      subject: scoreSubject,
      id,
      before: { title: before.title, parts: before.parts },
      after: { isRemoved: true },
      reason,
    })
    return { id }
  },
})
