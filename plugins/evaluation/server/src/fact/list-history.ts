import { factHistoryInput, factHistoryOutput, factSubject } from '@linli/evaluation-contract'
import { and, desc, eq } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { factColumns } from './current-facts.ts'
import { toFactCard } from './fact-card.ts'
import { facts } from './fact.schema.ts'
import { shownFact } from './shown-fact.ts'

/** More than one a day. */
const mostRevisions = 400

/** What a metric was over the year, the newest revision first: the company's where its fact counts here. */
export const listHistory = defineQuery({
  name: 'evaluation.fact.history',
  can: ['read', factSubject],
  input: factHistoryInput,
  output: factHistoryOutput,
  async run(ctx, { key, year: asked }) {
    const { year, fact } = await shownFact(ctx, { key, year: asked })
    if (!fact) return { rows: [] }
    const { tenantId, isInherited } = fact
    const rows = await ctx.tx
      .select(factColumns)
      .from(facts)
      .where(and(eq(facts.tenantId, tenantId), eq(facts.year, year), eq(facts.metric, key)))
      .orderBy(desc(facts.revision))
      .limit(mostRevisions)
    return { rows: rows.map((row) => toFactCard(ctx, { ...row, isInherited })) }
  },
})
