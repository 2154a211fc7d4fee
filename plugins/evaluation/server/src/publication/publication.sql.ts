import { AppError } from '@linli/contract'
import {
  publicEntry,
  type AssessmentState,
  type PublicationCard,
  type PublicEntry,
} from '@linli/evaluation-contract/campaign'
import { manifest as manifestSchema, type Manifest } from '@linli/evaluation-contract/proof'
import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assessments, layerScores } from '../panel/panel.schema.ts'
import type { LayerPoints } from './final-points.rules.ts'
import { snapshotLeaves, snapshots } from './publication.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

const cardColumns = {
  id: snapshots.id,
  campaignId: snapshots.campaignId,
  seq: snapshots.seq,
  kind: snapshots.kind,
  root: snapshots.root,
  manifest: snapshots.manifest,
  manifestHash: snapshots.manifestHash,
  signature: snapshots.signature,
  publicKey: snapshots.publicKey,
  publishedAt: snapshots.publishedAt,
  publishedByName: snapshots.publishedByName,
}

export type Publication = PublicationCard & { manifest: Manifest }

async function selectPublications(ctx: Ctx, where: SQL | undefined, limit = 1_000): Promise<Publication[]> {
  const rows = await ctx.tx
    .select(cardColumns)
    .from(snapshots)
    .where(and(eq(snapshots.tenantId, ctx.tenant.id), where))
    .orderBy(desc(snapshots.seq))
    .limit(limit)
  return rows.map((row) => {
    const manifest = manifestSchema.parse(row.manifest)
    return { ...row, manifest, count: manifest.count, corrects: manifest.corrects?.length ?? 0 }
  })
}

/** Publications of a campaign, the latest first. */
export const publicationsOf = (ctx: Ctx, campaignId: string): Promise<Publication[]> =>
  selectPublications(ctx, eq(snapshots.campaignId, campaignId))

export async function findPublication(ctx: Ctx, id: string): Promise<Publication | null> {
  const [row] = await selectPublications(ctx, eq(snapshots.id, id), 1)
  return row ?? null
}

export async function getPublication(ctx: Ctx, id: string): Promise<Publication> {
  const row = await findPublication(ctx, id)
  if (!row) throw new AppError('not_found')
  return row
}

export async function latestPublication(ctx: Ctx, campaignId: string): Promise<Publication | null> {
  const [row] = await selectPublications(ctx, eq(snapshots.campaignId, campaignId), 1)
  return row ?? null
}

export const toCard = ({ manifest: _, ...card }: Publication): PublicationCard => card

export interface LeafRecord {
  id: string
  assessmentId: string
  payload: PublicEntry
  salt: string
  leafHash: string
  proof: Record<string, unknown>
}

/** Entries of a publication as they are kept. A changed one is read as it is: what it should be is for the checks to say. */
export async function leavesOf(ctx: Ctx, publicationId: string): Promise<LeafRecord[]> {
  const rows = await ctx.tx
    .select({
      id: snapshotLeaves.id,
      assessmentId: snapshotLeaves.assessmentId,
      payload: snapshotLeaves.payload,
      salt: snapshotLeaves.salt,
      leafHash: snapshotLeaves.leafHash,
      proof: snapshotLeaves.proof,
    })
    .from(snapshotLeaves)
    .where(and(eq(snapshotLeaves.tenantId, ctx.tenant.id), eq(snapshotLeaves.snapshotId, publicationId)))
    .orderBy(asc(snapshotLeaves.rank), asc(snapshotLeaves.id))
  return rows.map((row) => ({ ...row, payload: publicEntry.parse(row.payload) }))
}

/** Estates of a campaign in some states, locked where they are about to move. */
export function participantsOf(
  ctx: Ctx,
  { campaignId, states }: { campaignId: string; states: readonly AssessmentState[] },
) {
  return ctx.tx
    .select({
      id: assessments.id,
      state: assessments.state,
      estateName: assessments.estateName,
      companyName: assessments.companyName,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        eq(assessments.campaignId, campaignId),
        inArray(assessments.state, [...states]),
      ),
    )
    .orderBy(asc(assessments.id))
}

const deciding = ['appeal', 'site', 'reconciled', 'confirmed'] as const

/** What a company confirmed decides with the dossier that it came with, and not with one that was handed over anew. */
const isOfLastDossier = sql`(layer_scores.layer <> 'confirmed' or layer_scores.created_at >= coalesce((
  select max(p.created_at) from ${layerScores} p where p.tenant_id = layer_scores.tenant_id
    and p.assessment_id = layer_scores.assessment_id and p.part = layer_scores.part and p.layer = 'proposed'), layer_scores.created_at))`

/**
 * The latest points of each part and layer that may decide, by assessment. With a publication: as they were when it
 * was made, whatever was decided since.
 */
export async function readLayers(
  ctx: Ctx,
  ids: readonly string[],
  publicationId?: string,
): Promise<Map<string, LayerPoints[]>> {
  if (ids.length === 0) return new Map()
  const madeAt = sql`(select s.created_at from ${snapshots} s where s.tenant_id = ${ctx.tenant.id} and s.id = ${publicationId ?? null})`
  const { assessmentId, part, layer, points, reason, createdAt, id } = layerScores
  const rows = await ctx.tx
    .selectDistinctOn([assessmentId, part, layer], { assessmentId, part, layer, points, reason })
    .from(layerScores)
    .where(
      and(
        eq(layerScores.tenantId, ctx.tenant.id),
        inArray(assessmentId, [...ids]),
        inArray(layer, [...deciding]),
        publicationId === undefined ? undefined : sql`${createdAt} <= ${madeAt}`,
        isOfLastDossier,
      ),
    )
    .orderBy(assessmentId, part, layer, desc(createdAt), desc(id))
  return Map.groupBy(rows, (row) => row.assessmentId)
}
