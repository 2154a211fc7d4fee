import type { WriteCtx } from '../kit.ts'
import { yearFrame } from '../score/year-frame.ts'
import type { ClaimRecord } from './claim-row.ts'
import { writeFacts } from './write-facts.ts'

/** The kind of record behind a documented fact: the claim with its papers. */
export const claimEntity = 'evaluation.claim'
/** The guard of a claim that no longer counts. */
export const withdrawnGuard = 'claim-withdrawn'

/** Adds the revision that a claim makes of its metric: its value, or none once it was withdrawn. Needs `takeTurns` before. */
export async function writeClaimFact(ctx: WriteCtx, claim: ClaimRecord): Promise<void> {
  const counted = claim.state === 'verified'
  await writeFacts(ctx, await yearFrame(ctx, claim.year), [
    {
      metric: claim.metric,
      value: counted ? claim.value : null,
      provider: null,
      claimId: claim.id,
      sources: [
        {
          entity: claimEntity,
          entityId: claim.id,
          eventDate: claim.issuedOn,
          counted,
          excludedBy: counted ? null : withdrawnGuard,
        },
      ],
    },
  ])
}
