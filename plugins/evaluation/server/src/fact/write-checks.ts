import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { factChecks } from './fact.schema.ts'
import type { Answer } from './read-providers.ts'

/** Notes that providers were asked, also where nothing had changed and where one could not answer. */
export async function writeChecks(ctx: WriteCtx, year: number, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return
  const checkedAt = ctx.now.toISOString()
  await ctx.tx
    .insert(factChecks)
    .values(answers.map(({ metric, failure }) => ({ id: newId(), year, metric, checkedAt, failure })))
    .onConflictDoUpdate({
      target: [factChecks.tenantId, factChecks.year, factChecks.metric],
      set: {
        checkedAt: sql`excluded.checked_at`,
        failure: sql`excluded.failure`,
        version: sql`${factChecks.version} + 1`,
        updatedAt: sql`now()`,
      },
    })
}
