import { sandboxOutput, scoreInput, scoreSubject } from '@linli/evaluation-contract'

import { defineQuery } from '../kit.ts'
import { loadScore } from '../score/load-score.ts'

const answersOf = (answers: Readonly<Record<string, boolean | undefined>>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) =>
      answer === undefined ? [] : [[key, answer] as const],
    ),
  )

/** 沙盘: what a browser needs to compute what-ifs itself, with the rules the server uses. */
export const getSandbox = defineQuery({
  name: 'evaluation.plan.sandbox',
  can: ['read', scoreSubject],
  input: scoreInput,
  output: sandboxOutput,
  async run(ctx, { year }) {
    const { frame, rubric, facts, inputs } = await loadScore(ctx, year)
    const known = [...facts].flatMap(([metric, { value, counted }]) =>
      value === null ? [] : [[metric, { value, counted }] as const],
    )
    return {
      year: frame.year,
      rubricId: rubric.id,
      facts: Object.fromEntries(known),
      judges: answersOf(inputs.judges),
      documents: answersOf(inputs.documents),
    }
  },
})
