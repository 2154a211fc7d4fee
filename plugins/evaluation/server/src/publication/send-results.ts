import { idSchema } from '@linli/contract'
import { campaignSubject, publicationSubject } from '@linli/evaluation-contract'
import {
  awardTitle,
  publicEntry,
  resultPublished,
  type PublicEntry,
} from '@linli/evaluation-contract/campaign'
import { proofFile } from '@linli/evaluation-contract/proof'
import type { JobRun } from '@linli/kernel'
import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'

import { assertSystem } from '../application/letter-output.ts'
import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import { isDelivered } from '../campaign/tell-companies.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { readSiteStandings, waitsForSite } from '../site/site-standing.sql.ts'
import { finalPoints, type FinalPoints } from './final-points.rules.ts'
import { snapshotLeaves } from './publication.schema.ts'
import { getPublication, readLayers, type Publication } from './publication.sql.ts'

export const sendResultsJob = 'send-results'
/** Letters a transaction: a second's work, after which the job says how far it is. */
const batch = 100

/** `after`: the assessment that came last in the step before. */
const sendInput = z.object({ publicationId: idSchema, after: idSchema.nullable() })
const sendOutput = z.object({ last: idSchema.nullable(), sent: z.int(), unreachable: z.int() })

const nextLeaves = (ctx: WriteCtx, { publicationId, after }: z.output<typeof sendInput>) =>
  ctx.tx
    .select({
      assessmentId: snapshotLeaves.assessmentId,
      estateId: assessments.estateId,
      payload: snapshotLeaves.payload,
      salt: snapshotLeaves.salt,
      proof: snapshotLeaves.proof,
    })
    .from(snapshotLeaves)
    .innerJoin(
      assessments,
      and(eq(assessments.tenantId, snapshotLeaves.tenantId), eq(assessments.id, snapshotLeaves.assessmentId)),
    )
    .where(
      and(
        eq(snapshotLeaves.tenantId, ctx.tenant.id),
        eq(snapshotLeaves.snapshotId, publicationId),
        after ? gt(snapshotLeaves.assessmentId, after) : undefined,
      ),
    )
    .orderBy(asc(snapshotLeaves.assessmentId))
    .limit(batch)

type Leaf = Awaited<ReturnType<typeof nextLeaves>>[number]

/** The estate's proof file: its entry, its place in the tree and the signed manifest. */
const proofOf = (publication: Publication, payload: PublicEntry, { salt, proof }: Leaf) =>
  proofFile.parse({
    schema: 'linli-proof/1',
    manifest: publication.manifest,
    manifestHash: publication.manifestHash,
    payload,
    salt,
    proof,
    signature: publication.signature,
    publicKey: publication.publicKey,
  })

interface Sending {
  publication: Publication
  leaf: Leaf
  /** The campaign's, which name its awards. */
  rules: CampaignRecord['policies']['awards']
  parts: FinalPoints['parts']
}

/** Whether it was delivered: an estate that has left keeps nobody else waiting. */
function sendOne(ctx: WriteCtx, { publication, leaf, parts, rules }: Sending): Promise<boolean> {
  const payload = publicEntry.parse(leaf.payload)
  const { total, rank, groups, awards } = payload
  return isDelivered(
    ctx.exchange.send(resultPublished, {
      tenantId: leaf.estateId,
      key: leaf.assessmentId,
      body: {
        id: leaf.assessmentId,
        kind: publication.kind,
        seq: publication.seq,
        total,
        rank,
        groups,
        parts: Object.fromEntries(parts),
        awards: awards.map(({ key }) => ({ key, title: awardTitle(rules, key) })),
        proof: proofOf(publication, payload, leaf),
      },
    }),
  )
}

const campaignOf = async (ctx: WriteCtx, id: string): Promise<CampaignRecord> => {
  const campaign = await findCampaign(ctx, id, 'share')
  if (!campaign) throw new Error(`publication of the missing campaign ${id}`)
  return campaign
}

/** Sends the next hundred estates their results; a letter that went out before has no second effect there. */
export const sendResults = defineAction({
  name: 'evaluation.campaign.send-results',
  can: ['publish', publicationSubject],
  input: sendInput,
  output: sendOutput,
  async run(ctx, input) {
    assertSystem(ctx)
    const publication = await getPublication(ctx, input.publicationId)
    const campaign = await campaignOf(ctx, publication.campaignId)
    const index = await indexOfCampaign(ctx, campaign)
    const leaves = await nextLeaves(ctx, input)
    const ids = leaves.map(({ assessmentId }) => assessmentId)
    const [layers, sites] = await Promise.all([
      readLayers(ctx, ids, publication.id),
      readSiteStandings(ctx, ids),
    ])
    let sent = 0
    for (const leaf of leaves) {
      const { parts } = finalPoints(
        index,
        layers.get(leaf.assessmentId) ?? [],
        waitsForSite(campaign.policies, sites.get(leaf.assessmentId)),
      )
      if (await sendOne(ctx, { publication, leaf, parts, rules: campaign.policies.awards })) sent += 1
    }
    const unreachable = leaves.length - sent
    ctx.audit({
      subject: campaignSubject,
      id: campaign.id,
      after: { seq: publication.seq, lettersSent: sent, unreachable },
    })
    return { last: leaves.at(-1)?.assessmentId ?? null, sent, unreachable }
  },
})

/** Tells every estate of a publication its own entry, a hundred a step; killed at any point it begins again. */
export async function sendAllResults(run: JobRun, input: { publicationId: string }) {
  let after: string | null = null
  let done = 0
  let unreachable = 0
  while (!run.isStopping()) {
    const step: z.output<typeof sendOutput> = await run.call(sendResults, { ...input, after })
    if (step.last === null) break
    after = step.last
    done += step.sent + step.unreachable
    unreachable += step.unreachable
    await run.progress(done)
  }
  return { sent: done - unreachable, unreachable }
}
