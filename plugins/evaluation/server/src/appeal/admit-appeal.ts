import { appealSubject } from '@linli/evaluation-contract'
import { admitAppealInput, appealCard } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { lockAppeal, moveAppeal } from './move-appeal.ts'

const name = 'evaluation.appeal.admit'

/** Takes an appeal up to be looked into. */
export const admitAppeal = defineAction({
  name,
  can: ['decide', appealSubject],
  input: admitAppealInput,
  output: appealCard,
  async run(ctx, seen) {
    const locked = await lockAppeal(ctx, seen, ['filed'])
    return moveAppeal(ctx, locked, { action: name, move: { state: 'admitted' } })
  },
})
