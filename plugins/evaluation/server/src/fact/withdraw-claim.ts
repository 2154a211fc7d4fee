import { AppError } from '@linli/contract'
import { claimRow, factSubject, withdrawClaimInput } from '@linli/evaluation-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { writeClaimFact } from './claim-fact.ts'
import { auditClaim, lockClaim, moveClaim, toClaimRow, type ClaimRecord } from './claim-row.ts'
import { endVerifying, tellEnterer } from './claim-task.ts'
import { takeTurns } from './write-facts.ts'

/** Until it is decided, who entered it takes it back; once it counts, only who may verify. */
function assertMayWithdraw({ actor, ability }: WriteCtx, claim: ClaimRecord): void {
  const isMine = claim.enteredBy !== null && claim.enteredBy === actor.accountId
  switch (claim.state) {
    case 'entered':
      if (!isMine) throw new AppError('forbidden', { reason: 'claim_is_anothers' })
      return
    case 'verified':
      if (!ability.can('verify', factSubject))
        throw new AppError('forbidden', { reason: 'claim_counts_already' })
      return
    default:
      throw new AppError('illegal_move', { reason: 'claim_is_over' })
  }
}

/**
 * Takes a claim back, with a reason. One that counted leaves a revision without a value: the fact is gone from the
 * score, what it was and why it went stays to be read.
 */
export const withdrawClaim = defineAction({
  name: 'evaluation.claim.withdraw',
  // Whose it is and how far it has come decide the rest.
  can: ['read', factSubject],
  input: withdrawClaimInput,
  output: claimRow,
  async run(ctx, { id, version, reason }) {
    await takeTurns(ctx)
    const before = await lockClaim(ctx, { id, version })
    assertMayWithdraw(ctx, before)
    const after = await moveClaim(ctx, before, { state: 'withdrawn', reason })
    const row = await toClaimRow(ctx, after)
    if (before.state === 'verified') {
      await writeClaimFact(ctx, after)
      await tellEnterer(ctx, row, { enteredBy: after.enteredBy, what: 'withdrawn' })
    } else await endVerifying(ctx, id)
    ctx.audit({ subject: factSubject, id, before: auditClaim(before), after: auditClaim(after), reason })
    return row
  },
})
