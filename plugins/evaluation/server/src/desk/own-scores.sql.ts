import { and, desc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { layerScores, unblindings } from '../panel/panel.schema.ts'
import type { OwnRecord } from './own-score.rules.ts'

/** What the holder of a place said last, by part. */
export async function readOwnScores(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  assignmentId: string,
  part?: string,
): Promise<Map<string, OwnRecord>> {
  const rows = await ctx.tx
    .selectDistinctOn([layerScores.part], {
      id: layerScores.id,
      part: layerScores.part,
      points: layerScores.points,
      levelId: layerScores.levelId,
      judges: layerScores.judges,
      reason: layerScores.reason,
      at: layerScores.createdAt,
      isRevision: sql<boolean>`coalesce(${layerScores.createdAt} > ${unblindings.createdAt}, false)`,
    })
    .from(layerScores)
    .leftJoin(
      unblindings,
      and(
        eq(unblindings.tenantId, layerScores.tenantId),
        eq(unblindings.assessmentId, layerScores.assessmentId),
      ),
    )
    .where(
      and(
        eq(layerScores.tenantId, ctx.tenant.id),
        eq(layerScores.assignmentId, assignmentId),
        eq(layerScores.layer, 'scorer'),
        part === undefined ? undefined : eq(layerScores.part, part),
      ),
    )
    .orderBy(layerScores.part, desc(layerScores.createdAt), desc(layerScores.id))
  return new Map(rows.map((row) => [row.part, row]))
}
