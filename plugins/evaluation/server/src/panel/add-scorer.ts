import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { addScorerInput, scorerCard } from '@linli/evaluation-contract/campaign'

import { defineAction, type WriteCtx } from '../kit.ts'
import { scorers } from './panel.schema.ts'
import { auditScorer, findScorer, getScorer } from './scorer.sql.ts'

/** The expert's name in this association; `bad_input` for an account that is none here. */
async function expertName(ctx: WriteCtx, accountId: string): Promise<string> {
  const expert = (await ctx.people.byAccount([accountId])).get(accountId)
  if (!expert?.roles.includes('expert'))
    throw new AppError('bad_input', { issues: [{ path: 'accountId', rule: 'scorer_is_no_expert' }] })
  return expert.name
}

/** Takes an expert of this association among its scorers. */
export const addScorer = defineAction({
  name: 'evaluation.scorer.add',
  can: ['manage', panelSubject],
  input: addScorerInput,
  output: scorerCard,
  async run(ctx, input) {
    if (ctx.tenant.kind !== 'association')
      throw new AppError('forbidden', { reason: 'scorers_are_associations' })
    const known = await findScorer(ctx, input.id)
    if (known && known.accountId !== input.accountId)
      throw new AppError('conflict', { reason: 'scorer_added_already' })
    if (!known)
      await ctx.tx.insert(scorers).values({ ...input, name: await expertName(ctx, input.accountId) })
    const card = known ?? (await getScorer(ctx, input.id))
    ctx.audit({ subject: panelSubject, id: card.id, after: auditScorer(card) })
    return card
  },
})
