import { panelSubject } from '@linli/evaluation-contract'
import {
  calibrationCaseDetail,
  calibrationCaseInput,
  calibrationCasesInput,
  calibrationCasesOutput,
  type CalibrationCaseCard,
} from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { calibrationCases } from './calibration.schema.ts'
import { caseColumns, readCase } from './case.sql.ts'

const sorts = {
  updatedAt: {
    column: calibrationCases.updatedAt,
    type: 'timestamptz',
    of: (row: CalibrationCaseCard) => row.updatedAt,
  },
} as const

/** The association's cases, the last changed first; no reference is in it. */
export const listCases = defineQuery({
  name: 'evaluation.calibration.list-cases',
  can: ['read', panelSubject],
  input: calibrationCasesInput,
  output: calibrationCasesOutput,
  async run(ctx, { limit, cursor, q, state, rubricHash }) {
    const keys = keyset({
      sorts,
      sort: '-updatedAt',
      id: calibrationCases.id,
      idOf: (row: CalibrationCaseCard) => row.id,
      cursor,
      limit,
      filters: { q, state, rubricHash },
    })
    const rows = await ctx.tx
      .select(caseColumns)
      .from(calibrationCases)
      .where(
        and(
          eq(calibrationCases.tenantId, ctx.tenant.id),
          q ? ilike(calibrationCases.title, likeAnywhere(q)) : undefined,
          state ? eq(calibrationCases.state, state) : undefined,
          rubricHash ? eq(calibrationCases.rubricHash, rubricHash) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})

/** One case with its references, for who keeps them; nobody who scores. */
export const getCase = defineQuery({
  name: 'evaluation.calibration.get-case',
  can: ['read', panelSubject],
  input: calibrationCaseInput,
  output: calibrationCaseDetail,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    return readCase(ctx, id)
  },
})
