import { AppError } from '@linli/contract'
import { retireRubricInput, rubricCard, rubricRetired, rubricSubject } from '@linli/evaluation-contract'

import { defineAction } from '../kit.ts'
import { auditState, changeRubric, lockRubric, readSisters, takeTurns, toTenure } from './own-rubric.ts'
import { endProblem } from './succession.rules.ts'

/** Takes a frozen version out of use after a day; its scores stay, and it still answers for the days it held. */
export const retireRubric = defineAction({
  name: 'evaluation.rubric.retire',
  can: ['freeze', rubricSubject],
  input: retireRubricInput,
  output: rubricCard,
  async run(ctx, { id, version, effectiveTo, reason }) {
    await takeTurns(ctx)
    const { card } = await lockRubric(ctx, { id, version }, 'frozen')
    const tenure = toTenure(card)
    if (!tenure) throw new Error(`the frozen rubric ${id} has no first day`)
    const sisters = await readSisters(ctx, card)
    const problem = endProblem({ ...tenure, origin: card.origin }, sisters, effectiveTo)
    if (problem === 'rubric_needs_successor') throw new AppError('illegal_move', { reason: problem })
    if (problem)
      throw new AppError('bad_input', {
        issues: [
          {
            path: 'effectiveTo',
            rule: problem,
            params: { from: tenure.effectiveFrom, to: tenure.effectiveTo ?? '' },
          },
        ],
      })
    const after = await changeRubric(ctx, id, { state: 'retired', effectiveTo, reason })
    ctx.emit(rubricRetired, id, { id, key: after.key, label: after.label })
    ctx.audit({
      subject: rubricSubject,
      id,
      before: { state: 'frozen' },
      after: auditState(after),
      reason,
    })
    return after
  },
})
