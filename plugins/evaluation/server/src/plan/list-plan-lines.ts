import { planLinesInput, planLinesOutput, scoreSubject } from '@linli/evaluation-contract'

import { defineQuery } from '../kit.ts'
import { readPlan } from './get-plan.ts'

/** The plan as one table, in its order; one page, as a rubric is bounded. */
export const listPlanLines = defineQuery({
  name: 'evaluation.plan.list-lines',
  can: ['read', scoreSubject],
  input: planLinesInput,
  output: planLinesOutput,
  async run(ctx, { year }) {
    const { next, judged, structural } = await readPlan(ctx, year)
    return {
      rows: [
        ...next.map((row) => ({ ...row, kind: 'next' as const, reason: null })),
        ...judged.map((row) => ({ ...row, kind: 'judged' as const, reason: null })),
        ...structural.map((row) => ({ ...row, kind: 'structural' as const })),
      ],
    }
  },
})
