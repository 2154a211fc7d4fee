import { planInput, planOutput, scoreSubject, type PlanOutput } from '@linli/evaluation-contract'
import { planImprovements } from '@linli/evaluation-contract/scoring'
import { irreversibleFacts, metricCadence, structuralFacts } from '@linli/evaluation-contract/standard'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { isFromAbove } from '../score/current-opinions.ts'
import { loadScore } from '../score/load-score.ts'
import { marksByPart } from './part-marks.ts'
import { planRows } from './plan-rows.rules.ts'

const structural = { ...structuralFacts, ...irreversibleFacts }

export async function readPlan(ctx: ReadCtx, year?: number): Promise<PlanOutput> {
  const [loaded, marks] = await Promise.all([loadScore(ctx, year), marksByPart(ctx)])
  const { frame, index, inputs, result } = loaded
  const cost = [...marks.values()].flatMap(({ part, costHours }) =>
    costHours === null ? [] : [[part, costHours] as const],
  )
  const plan = planImprovements(index, inputs, {
    today: frame.today,
    window: frame,
    cost: Object.fromEntries(cost),
    structural: Object.keys(structural),
    cadence: metricCadence,
  })
  return {
    year: frame.year,
    ...planRows(
      {
        index,
        result,
        marks,
        structural,
        tenantId: ctx.tenant.id,
        isInherited: (part) => isFromAbove(ctx, index, part),
      },
      plan,
    ),
  }
}

/** What would bring more points until the year ends: the cheapest first, what is out of reach here apart. */
export const getPlan = defineQuery({
  name: 'evaluation.plan.get',
  can: ['read', scoreSubject],
  input: planInput,
  output: planOutput,
  run: (ctx, { year }) => readPlan(ctx, year),
})
