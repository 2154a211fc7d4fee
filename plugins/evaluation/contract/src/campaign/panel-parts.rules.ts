import type { Part } from '../scoring/rubric-doc.ts'
import type { RubricIndex } from '../scoring/rubric-index.rules.ts'

/** A person's judgement decides it, so two people give it blind; of any other part one person looks at what records propose. */
export const isJudged = ({ mode }: Pick<Part, 'mode'>): boolean => mode === 'assist' || mode === 'judge'

export interface PanelParts {
  readonly judged: readonly string[]
  readonly machine: readonly string[]
}

/** Ids of the parts a panel scores, in the order of the rubric; a part worth nothing is left out. */
export function panelParts({ parts }: Pick<RubricIndex, 'parts'>): PanelParts {
  const worth = [...parts.values()].filter(({ max }) => max > 0)
  return {
    judged: worth.filter(isJudged).map(({ id }) => id),
    machine: worth.filter((part) => !isJudged(part)).map(({ id }) => id),
  }
}
