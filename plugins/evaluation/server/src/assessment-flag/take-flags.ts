import { newId } from '@linli/contract'
import type { Dossier } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { chunksOf } from '../fact/chunks.rules.ts'
import { assessmentFlags, assessmentPhotos } from '../flag/flag.schema.ts'
import type { WriteCtx } from '../kit.ts'
import { flagSharedPhotos } from './shared-photos.sql.ts'

interface Assessment {
  id: string
  campaignId: string
}

/** Rows of one insert: below what a statement may hold in parameters. */
const rowsAtOnce = 1_000

/** An application made anew hands the same flags over again: what they say is taken over, a decision stays. */
async function takeHanded(
  { tx, now }: WriteCtx,
  { id, campaignId }: Assessment,
  handed: NonNullable<Dossier['flags']>,
): Promise<void> {
  if (handed.length === 0) return
  await tx
    .insert(assessmentFlags)
    .values(
      handed.map(({ id: flagId, check, title, summary, parts, state, decision }) => ({
        id: newId(),
        campaignId,
        assessmentId: id,
        checkKey: check,
        fingerprint: flagId,
        title,
        summary,
        parts,
        handed: { state, decision },
        pairs: [],
        foundAt: now.toISOString(),
      })),
    )
    .onConflictDoUpdate({
      target: [
        assessmentFlags.tenantId,
        assessmentFlags.assessmentId,
        assessmentFlags.checkKey,
        assessmentFlags.fingerprint,
      ],
      set: {
        title: sql`excluded.title`,
        summary: sql`excluded.summary`,
        parts: sql`excluded.parts`,
        handed: sql`excluded.handed`,
        version: sql`${assessmentFlags.version} + 1`,
        updatedAt: sql`now()`,
      },
    })
}

/** Pictures by their prints; a file without one, from before they were kept, can be compared with nothing. */
const photosOf = ({ id, campaignId }: Assessment, evidence: Dossier['evidence']) =>
  evidence.flatMap(({ id: evidenceId, title, eventFrom, parts, files }) =>
    files.flatMap(({ id: fileId, sha256, dhash }) =>
      sha256 && dhash
        ? [
            {
              id: newId(),
              campaignId,
              assessmentId: id,
              evidenceId,
              fileId,
              title,
              eventFrom,
              parts,
              sha256,
              dhash,
            },
          ]
        : [],
    ),
  )

/** Dossiers of a campaign that arrive at once take turns: neither would see the other's pictures. Before the chain's turn. */
const takeTurns = ({ tx, tenant }: WriteCtx, { campaignId }: Assessment): Promise<unknown> =>
  tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`evaluation photos ${tenant.id} ${campaignId}`}, 0))`,
  )

/** Takes over the flags of a dossier for the association to decide, and compares its pictures with those of others. */
export async function takeFlags(ctx: WriteCtx, row: Assessment, dossier: Dossier): Promise<void> {
  await takeHanded(ctx, row, dossier.flags ?? [])
  const photos = photosOf(row, dossier.evidence)
  if (photos.length === 0) return
  await takeTurns(ctx, row)
  for (const some of chunksOf(photos, rowsAtOnce))
    await ctx.tx.insert(assessmentPhotos).values(some).onConflictDoNothing()
  await flagSharedPhotos(ctx, row)
}

/** Pictures go with the dossier they came in; flags stay, as what the association asked and decided. */
export async function dropPhotos({ tx, tenant }: Pick<WriteCtx, 'tx' | 'tenant'>, id: string): Promise<void> {
  await tx
    .delete(assessmentPhotos)
    .where(and(eq(assessmentPhotos.tenantId, tenant.id), eq(assessmentPhotos.assessmentId, id)))
}
