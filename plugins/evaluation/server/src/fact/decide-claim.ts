import { AppError } from '@linli/contract'
import { claimRow, claimVerified, decideClaimInput, factSubject } from '@linli/evaluation-contract'
import { and, eq, ne, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { writeClaimFact } from './claim-fact.ts'
import { auditClaim, lockClaim, moveClaim, toClaimRow, type ClaimRecord } from './claim-row.ts'
import { endVerifying, tellEnterer } from './claim-task.ts'
import { assertNotProvided } from './claimed-metric.ts'
import { factClaims } from './fact.schema.ts'
import { takeTurns } from './write-facts.ts'

/** Who entered a fact does not verify it; the database refuses it too. */
function assertMayDecide({ actor }: WriteCtx, claim: ClaimRecord): void {
  if (actor.accountId === null) throw new AppError('forbidden')
  if (claim.state !== 'entered') throw new AppError('illegal_move', { reason: 'claim_is_decided' })
  if (claim.enteredBy === actor.accountId) throw new AppError('forbidden', { reason: 'claim_is_your_own' })
}

/** What was verified for the metric before gives way; its papers stay. */
const supersedeOthers = (ctx: WriteCtx, { id, metric, year }: ClaimRecord) =>
  ctx.tx
    .update(factClaims)
    .set({ state: 'superseded', version: sql`${factClaims.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(factClaims.tenantId, ctx.tenant.id),
        eq(factClaims.year, year),
        eq(factClaims.metric, metric),
        eq(factClaims.state, 'verified'),
        ne(factClaims.id, id),
      ),
    )

/** A second person holds the papers against the value: accepted, it is the fact from now on; refused, it stays a claim with the reason. */
export const decideClaim = defineAction({
  name: 'evaluation.claim.decide',
  can: ['verify', factSubject],
  input: decideClaimInput,
  output: claimRow,
  async run(ctx, { id, version, isAccepted, reason }) {
    await takeTurns(ctx)
    const before = await lockClaim(ctx, { id, version })
    assertMayDecide(ctx, before)
    if (!isAccepted && reason.length < 2)
      throw new AppError('bad_input', { issues: [{ path: 'reason', rule: 'required' }] })
    if (isAccepted) {
      assertNotProvided(ctx, before.metric)
      await supersedeOthers(ctx, before)
    }
    const state = isAccepted ? 'verified' : 'refused'
    const after = await moveClaim(ctx, before, { state, reason: reason || null })
    if (isAccepted) await writeClaimFact(ctx, after)
    await endVerifying(ctx, id)
    const row = await toClaimRow(ctx, after)
    // A verified one is seen in the score; a year of them would bury what needs an answer.
    if (state === 'refused') await tellEnterer(ctx, row, { enteredBy: after.enteredBy, what: state })
    const { metric, year } = after
    ctx.emit(claimVerified, id, { id, metric, year, isAccepted })
    ctx.audit({
      subject: factSubject,
      id,
      before: auditClaim(before),
      after: auditClaim(after),
      ...(reason ? { reason } : {}),
    })
    return row
  },
})
