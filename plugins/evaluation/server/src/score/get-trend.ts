import { scoreSubject, trendInput, trendOutput } from '@linli/evaluation-contract'
import { and, asc, gte, lte } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { rubricOfYear } from './load-score.ts'
import { sumPoints } from './score-sums.rules.ts'
import { scoreDays } from './score.schema.ts'
import { translations, type Translation } from './year-before.ts'

const columns = {
  year: scoreDays.year,
  day: scoreDays.day,
  rubricId: scoreDays.rubricId,
  low: scoreDays.low,
  high: scoreDays.high,
  parts: scoreDays.parts,
}
type Day = Pick<typeof scoreDays.$inferSelect, keyof typeof columns>

const daysOfBoth = (ctx: ReadCtx, year: number): Promise<Day[]> =>
  ctx.tx
    .select(columns)
    .from(scoreDays)
    .where(and(gte(scoreDays.year, year - 1), lte(scoreDays.year, year)))
    .orderBy(asc(scoreDays.year), asc(scoreDays.day))

/** A day in the present rubric's terms; where its structure changed, only what was certain can be carried over. */
function pointOf({ day, low, high, parts }: Day, translation: Translation | undefined) {
  if (translation?.isSame) return { day, low, high, covered: 1 }
  const mapped = translation?.translate(parts)
  const points = sumPoints([mapped?.points ?? 0])
  return { day, low: points, high: points, covered: mapped?.covered ?? 0 }
}

/** The days of a year beside those of the year before, both on the scale of the rubric that holds. */
export const getTrend = defineQuery({
  name: 'evaluation.score.trend',
  can: ['read', scoreSubject],
  input: trendInput,
  output: trendOutput,
  async run(ctx, { year: asked }) {
    const rubric = await rubricOfYear(ctx, asked)
    const { year } = rubric.frame
    const rows = await daysOfBoth(ctx, year)
    const known = await translations(
      ctx,
      rubric,
      rows.map(({ rubricId }) => rubricId),
    )
    const pointsIn = (wanted: number) =>
      rows
        .filter((row) => row.year === wanted)
        .map((row) => pointOf(row, known.get(row.rubricId)))
        .filter(({ covered }) => covered > 0)
    const lastYear = pointsIn(year - 1)
    return { year, days: pointsIn(year), lastYear, covered: lastYear.at(-1)?.covered ?? 0 }
  },
})
