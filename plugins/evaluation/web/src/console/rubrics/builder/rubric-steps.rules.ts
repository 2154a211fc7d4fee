import type { RubricCard } from '@linli/evaluation-contract'

/** Steps from one state to the next, in the order their buttons stand. Submitting and reviewing are this product's, not the standard's. */
export const rubricSteps = ['submit', 'freeze', 'return', 'retire', 'discard'] as const
export type RubricStep = (typeof rubricSteps)[number]

const fromState: Record<RubricStep, RubricCard['state']> = {
  submit: 'draft',
  freeze: 'review',
  return: 'review',
  retire: 'frozen',
  discard: 'draft',
}

/** Steps that somebody may take with a version; a company's are taken there and nowhere below. */
export function stepsOf(
  { state, isInherited }: Pick<RubricCard, 'state' | 'isInherited'>,
  may: { edit: boolean; freeze: boolean },
): RubricStep[] {
  if (isInherited) return []
  return rubricSteps.filter((step) => {
    const isAllowed = step === 'freeze' || step === 'retire' ? may.freeze : may.edit
    return isAllowed && fromState[step] === state
  })
}
