import { randomBytes } from 'node:crypto'

import { newId } from '@linli/contract'
import type { PublicationCard, PublishInput } from '@linli/evaluation-contract/campaign'
import {
  canonicalJson,
  manifest as manifestSchema,
  manifestHash,
  sealEntries,
  type Manifest,
} from '@linli/evaluation-contract/proof'
import { sql } from 'drizzle-orm'

import { chainHead, type ChainEnd } from '../campaign/append-event.ts'
import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import { chunksOf } from '../fact/chunks.rules.ts'
import type { WriteCtx } from '../kit.ts'
import type { Ranking } from './public-entries.rules.ts'
import { awards, snapshotLeaves, snapshots } from './publication.schema.ts'
import type { Publication } from './publication.sql.ts'
import { signer, signText } from './signing-key.ts'

/** Rows a statement; each brings fewer than twelve values, of which Postgres takes 65,535. */
const atOnce = 2_000
const saltBytes = 16

export interface ToPublish {
  readonly campaign: CampaignRecord
  readonly input: Pick<PublishInput, 'publicationId' | 'kind'>
  readonly ranking: Ranking
  readonly corrects: readonly { readonly leafHash: string; readonly reason: string }[]
  /** The publication before this one. */
  readonly former: Pick<Publication, 'seq' | 'manifestHash'> | null
}

type Sealed = ReturnType<typeof sealEntries>

function manifestOf(
  { campaign, input: { kind }, corrects, former }: ToPublish,
  { root, count }: Sealed,
  { now, head }: { now: Date; head: ChainEnd | null },
): Manifest {
  return manifestSchema.parse({
    schema: 'linli-manifest/1',
    campaign: campaign.id,
    seq: (former?.seq ?? 0) + 1,
    kind,
    rubricHash: campaign.rubricHash,
    policiesHash: campaign.policiesHash,
    drawCommitment: campaign.drawCommitment,
    drawSeed: campaign.drawSeed,
    drawSalt: campaign.drawSalt,
    root,
    count,
    prevHash: former?.manifestHash ?? null,
    publishedAt: now.toISOString(),
    alg: signer.alg,
    ...(kind === 'correction' ? { corrects } : {}),
    ...(head ? { chainSeq: head.seq, chainHash: head.hash } : {}),
  })
}

async function writeLeaves(ctx: WriteCtx, { input, ranking }: ToPublish, { entries }: Sealed): Promise<void> {
  const rows = ranking.entries.flatMap(({ assessmentId, payload }, at) => {
    const sealed = entries[at]
    if (!sealed) return []
    const { salt, leafHash, proof } = sealed
    return [
      {
        id: newId(),
        snapshotId: input.publicationId,
        assessmentId,
        payload,
        salt,
        leafHash,
        proof: { ...proof },
        total: payload.total,
        rank: payload.rank,
      },
    ]
  })
  for (const some of chunksOf(rows, atOnce)) await ctx.tx.insert(snapshotLeaves).values(some)
}

async function writeAwards(ctx: WriteCtx, { input, ranking }: ToPublish): Promise<void> {
  const rows = ranking.awards.map(({ award, key, rank, reason }) => ({
    id: newId(),
    snapshotId: input.publicationId,
    assessmentId: key,
    key: award,
    rank,
    reason,
  }))
  for (const some of chunksOf(rows, atOnce)) await ctx.tx.insert(awards).values(some)
}

/**
 * Seals the entries, signs the manifest and keeps both, set by set. The moment of the row is the database's after all
 * locks were taken, so that points decided later are later than it.
 */
export async function writePublication(ctx: WriteCtx, publishing: ToPublish): Promise<PublicationCard> {
  const { campaign, input, ranking } = publishing
  const sealed = sealEntries(
    ranking.entries.map(({ payload }) => ({ payload, salt: randomBytes(saltBytes).toString('hex') })),
  )
  // Its own step comes later, with the manifest's hash in it: each names the other once.
  const head = await chainHead(ctx, campaign.id)
  const manifest = manifestOf(publishing, sealed, { now: ctx.now, head })
  const row = {
    id: input.publicationId,
    campaignId: campaign.id,
    seq: manifest.seq,
    kind: input.kind,
    manifestHash: manifestHash(manifest),
    root: sealed.root,
    ...(await signText(ctx, canonicalJson(manifest))),
    publishedAt: manifest.publishedAt,
    publishedByName: ctx.actor.name,
  }
  // As the database hands it back, so that a repeated request is answered the same.
  const [kept] = await ctx.tx
    .insert(snapshots)
    .values({ ...row, manifest, createdAt: sql`clock_timestamp()` })
    .returning({ publishedAt: snapshots.publishedAt })
  await writeLeaves(ctx, publishing, sealed)
  await writeAwards(ctx, publishing)
  return { ...row, ...kept, count: sealed.count, corrects: publishing.corrects.length }
}
