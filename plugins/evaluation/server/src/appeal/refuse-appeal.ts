import { appealSubject } from '@linli/evaluation-contract'
import { appealCard, refuseAppealInput } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { lockAppeal, moveAppeal } from './move-appeal.ts'

const name = 'evaluation.appeal.refuse'

/** Points stay as they were; the reason may be read by everybody. */
export const refuseAppeal = defineAction({
  name,
  can: ['decide', appealSubject],
  input: refuseAppealInput,
  output: appealCard,
  async run(ctx, { publicReason, ...seen }) {
    const locked = await lockAppeal(ctx, seen, ['filed', 'admitted'])
    return moveAppeal(ctx, locked, { action: name, move: { state: 'refused', publicReason } })
  },
})
