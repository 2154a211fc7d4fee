import { newId } from '@linli/contract'
import { scoreMoved } from '@linli/evaluation-contract'
import { and, desc, eq, lte, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import type { LoadedScore } from './load-score.ts'
import { saidOf } from './score-sums.rules.ts'
import { scoreDays } from './score.schema.ts'

type Day = Omit<typeof scoreDays.$inferInsert, 'id'>

const lowsOf = (sums: readonly { id: string; low: number }[]): Record<string, number> =>
  Object.fromEntries(sums.map(({ id, low }) => [id, low]))

function dayOf(ctx: WriteCtx, { frame, rubric, result, opinions, index }: LoadedScore): Day {
  const said = [...index.parts.keys()].map((part) => {
    const { declared, confirmed } = opinions.get(part) ?? {}
    return { declared: declared?.points ?? null, confirmed: confirmed?.points ?? null }
  })
  return {
    year: frame.year,
    day: frame.today,
    rubricId: rubric.id,
    low: result.total.low,
    high: result.total.high,
    ...saidOf(said),
    groups: lowsOf(result.groups),
    items: lowsOf(result.items),
    parts: lowsOf(result.parts.map(({ partId, low }) => ({ id: partId, low }))),
    computedAt: ctx.now.toISOString(),
  }
}

export interface WrittenDay {
  id: string
  before: { low: number; high: number } | null
  after: { low: number; high: number }
}

/** Keeps the score of the year's present day, once however often it moves, and says so when the total did. */
export async function writeScoreDay(ctx: WriteCtx, loaded: LoadedScore): Promise<WrittenDay> {
  const values = dayOf(ctx, loaded)
  const { year, day, ...changing } = values
  const [last] = await ctx.tx
    .select({ low: scoreDays.low, high: scoreDays.high })
    .from(scoreDays)
    .where(and(eq(scoreDays.year, year), lte(scoreDays.day, day)))
    .orderBy(desc(scoreDays.day))
    .limit(1)
  const rows = await ctx.tx
    .insert(scoreDays)
    .values({ id: newId(), ...values })
    .onConflictDoUpdate({
      target: [scoreDays.tenantId, scoreDays.year, scoreDays.day],
      set: { ...changing, version: sql`${scoreDays.version} + 1`, updatedAt: sql`now()` },
    })
    .returning({ id: scoreDays.id })
  const { low, high, rubricId } = values
  if (!last || last.low !== low || last.high !== high)
    ctx.emit(scoreMoved, ctx.tenant.id, { year, rubricId, low, high })
  return { id: rows.map(({ id }) => id).join(), before: last ?? null, after: { low, high } }
}
