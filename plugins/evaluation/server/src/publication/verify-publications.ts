import { campaignSubject } from '@linli/evaluation-contract'
import { verificationInput, verificationOutput } from '@linli/evaluation-contract/campaign'
import {
  chainHeadOf,
  proofFile,
  verifyChain,
  verifySnapshots,
  type ChainEvent,
} from '@linli/evaluation-contract/proof'
import { and, eq } from 'drizzle-orm'

import { readCard } from '../campaign/campaign.sql.ts'
import { chainOf } from '../campaign/chain.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { checkPublication, type PublicationCheck } from './check-publication.rules.ts'
import { snapshotLeaves } from './publication.schema.ts'
import { publicationsOf, type Publication } from './publication.sql.ts'

/** Entries as they lie there, whatever became of them: one that is no entry any more must be named, not refused. */
async function check(ctx: ReadCtx, publication: Publication): Promise<PublicationCheck> {
  const rows = await ctx.tx
    .select({
      assessmentId: snapshotLeaves.assessmentId,
      payload: snapshotLeaves.payload,
      salt: snapshotLeaves.salt,
      proof: snapshotLeaves.proof,
    })
    .from(snapshotLeaves)
    .where(and(eq(snapshotLeaves.tenantId, ctx.tenant.id), eq(snapshotLeaves.snapshotId, publication.id)))
  const leaves = rows.map(({ proof, ...leaf }) => {
    const { data } = proofFile.shape.proof.safeParse(proof)
    const { estate } = leaf.payload
    return {
      ...leaf,
      estate: typeof estate === 'string' ? estate : '',
      // A proof that cannot be read proves nothing: no path leads to the root from there.
      proof: data ?? { index: -1, path: [] },
    }
  })
  return checkPublication({ ...publication, leaves })
}

/** Whether the chain still has the step that was signed for, whatever comes after it. */
function chainHolds({ manifest }: Publication, events: readonly ChainEvent[]): boolean | null {
  const head = chainHeadOf(manifest)
  return head && events[head.seq - 1]?.hash === head.hash
}

/** Whether chain, publications and every entry still are what was signed; what is not is named. */
export const verifyPublications = defineQuery({
  name: 'evaluation.campaign.verify-publications',
  can: ['read', campaignSubject],
  input: verificationInput,
  output: verificationOutput,
  async run(ctx, { id }) {
    const [events, latestFirst] = await Promise.all([
      chainOf(ctx, id),
      publicationsOf(ctx, id),
      readCard(ctx, id),
    ])
    const published = latestFirst.toReversed()
    const publications = []
    for (const publication of published) {
      const { tampered, ...rest } = await check(ctx, publication)
      publications.push({ ...rest, tampered: [...tampered], isChainHeld: chainHolds(publication, events) })
    }
    return {
      chainBrokenAt: verifyChain(events),
      publicationsBrokenAt: verifySnapshots(published.map(({ manifest }) => manifest)),
      publications,
    }
  },
})
