import { AppError } from '@linli/contract'
import {
  rubricDetail,
  rubricDoc,
  rubricIdInput,
  rubricSubject,
  type RubricDetail,
  type RubricDoc,
} from '@linli/evaluation-contract'
import { checkRubric, runFixtures, type FixtureOutcome } from '@linli/evaluation-contract/scoring'
import { and, desc, eq, or } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { mappingColumns } from './mapping.sql.ts'
import { rubricMappings, rubricVersions } from './rubric.schema.ts'
import { cardColumns, readableWhere, toCard } from './rubric.sql.ts'

/** A version with its whole document (to be kept as a file, too), what keeps it from being frozen, and its mappings. */
export const getRubric = defineQuery({
  name: 'evaluation.rubric.get',
  can: ['read', rubricSubject],
  input: rubricIdInput,
  output: rubricDetail,
  async run(ctx, { id }) {
    const [rows, mappings] = await Promise.all([
      ctx.tx
        .select({ ...cardColumns, doc: rubricVersions.doc, reason: rubricVersions.reason })
        .from(rubricVersions)
        .where(and(eq(rubricVersions.id, id), readableWhere(ctx))),
      mappingsOf(ctx, id),
    ])
    const [row] = rows
    if (!row) throw new AppError('not_found')
    const { doc: stored, reason, ...record } = row
    const doc = rubricDoc.parse(stored)
    return { ...toCard(ctx, record), doc, reason, mappings, ...soundnessOf(doc) }
  },
})

const mappingsOf = (ctx: ReadCtx, id: string) =>
  ctx.tx
    .select(mappingColumns)
    .from(rubricMappings)
    .where(or(eq(rubricMappings.toId, id), eq(rubricMappings.fromId, id)))
    .orderBy(desc(rubricMappings.updatedAt))
    .limit(50)

/** Issues, and what each fixture gives; no fixture runs where a name leads nowhere, as nothing would come of it. */
function soundnessOf(doc: RubricDoc): Pick<RubricDetail, 'issues' | 'fixtures'> {
  const issues = checkRubric(doc).map((issue) => ({ ...issue, params: { ...issue.params } }))
  const runs = issues.some(({ code }) => isOfReference(code)) ? [] : runFixtures(doc)
  const fixtures = runs.map(({ part, expected, got, ok }) => ({
    part,
    expected: worded(expected),
    got: worded(got),
    isOk: ok,
  }))
  return { issues, fixtures }
}

/** Names and shapes that an evaluation rests on. */
const isOfReference = (code: string): boolean => !/^(sum_of_|max_|unreachable_|fixture_)/.test(code)

/** Points with the level that is suggested, of these what there is: `2`, `good`, `2 (good)`. */
function worded({ points, suggests }: Partial<FixtureOutcome>): string {
  if (suggests == null) return points == null ? '' : String(points)
  return points == null ? suggests : `${points} (${suggests})`
}
