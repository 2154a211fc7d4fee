import { emptyInput, rulebookOutput, rulebookSubject } from '@linli/smart-property-contract'
import { desc } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { dayIn } from '../review/review-month.rules.ts'
import { rulebooks } from '../review/review.schema.ts'
import { rulebookColumns, toRulebookRow } from './rulebook-row.ts'

/** The rules for taking in, handling and answering (clause 7.4.3.1), the latest first; at most 200. */
export const listRulebooks = defineQuery({
  name: 'smart-property.rulebook.list',
  can: ['read', rulebookSubject],
  input: emptyInput,
  output: rulebookOutput,
  async run(ctx) {
    const rows = await ctx.tx
      .select(rulebookColumns)
      .from(rulebooks)
      .orderBy(desc(rulebooks.inForceFrom), desc(rulebooks.id))
      .limit(200)
    return { rows: rows.map((row) => toRulebookRow(row, dayIn(ctx.tenant.timezone, ctx.now))) }
  },
})
