import { claimsInput, claimsOutput, factSubject } from '@linli/evaluation-contract'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, inArray, or, type SQL } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { yearFrame, type YearFrame } from '../score/year-frame.ts'
import { claimColumns, toClaimRows, type ClaimRecord } from './claim-row.ts'
import { factClaims } from './fact.schema.ts'
import { isAbout } from './find-metrics.rules.ts'

const sorts = {
  enteredAt: {
    column: factClaims.createdAt,
    type: 'timestamptz',
    of: (row: ClaimRecord) => row.enteredAt,
  },
} as const

/** Text in the note or a person's name, or in what the metric is called; what `like` reads as a pattern is taken literally. */
async function foundBy(
  ctx: ReadCtx,
  { today }: YearFrame,
  text: string | undefined,
): Promise<SQL | undefined> {
  if (!text) return undefined
  const pattern = likeAnywhere(text)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: today })
  const keys = Object.entries(rubric?.index.doc.metrics ?? {}).flatMap(([key, { title }]) =>
    isAbout(text, key, title) ? [key] : [],
  )
  return or(
    ilike(factClaims.note, pattern),
    ilike(factClaims.enteredByName, pattern),
    inArray(factClaims.metric, keys),
  )
}

/** Facts that people entered for a year, the newest first. */
export const listClaims = defineQuery({
  name: 'evaluation.claim.list',
  can: ['read', factSubject],
  input: claimsInput,
  output: claimsOutput,
  async run(ctx, { limit, cursor, q, year, metric, state }) {
    const frame = await yearFrame(ctx, year)
    const keys = keyset({
      sorts,
      sort: '-enteredAt',
      id: factClaims.id,
      idOf: (row: ClaimRecord) => row.id,
      cursor,
      limit,
      filters: { q, year: frame.year, metric, state },
    })
    const records = await ctx.tx
      .select(claimColumns)
      .from(factClaims)
      .where(
        and(
          eq(factClaims.tenantId, ctx.tenant.id),
          eq(factClaims.year, frame.year),
          metric ? eq(factClaims.metric, metric) : undefined,
          state ? eq(factClaims.state, state) : undefined,
          await foundBy(ctx, frame, q),
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(records)
    return { ...page, rows: await toClaimRows(ctx, frame.year, page.rows) }
  },
})
