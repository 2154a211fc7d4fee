import type { PlanOutput, PlanRow } from '@linli/evaluation-contract'

/** The first steps of the plan that can still be taken in time. */
export const nextPoints = ({ next }: Pick<PlanOutput, 'next'>, most: number): PlanRow[] =>
  next.filter(({ feasibility }) => feasibility !== 'too-late').slice(0, most)
