import type { MappingRow } from '@linli/evaluation-contract'
import { mapScores, type MappedScores, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { rubricMappings, rubricVersions } from '../rubric/rubric.schema.ts'
import type { YearBefore } from './compute-score.rules.ts'
import type { LoadedScore, YearRubric } from './load-score.ts'
import { sumPoints } from './score-sums.rules.ts'
import { scoreDays } from './score.schema.ts'
import { yearBefore } from './year-frame.ts'

/** Points of an older rubric's parts in the terms of this one. */
export type Translate = (parts: Readonly<Record<string, number>>) => MappedScores

export interface Translation {
  /** Nothing but texts changed, so that open points compare as well as certain ones. */
  isSame: boolean
  translate: Translate
  /** Which present parts an older part goes into. */
  targets: ReadonlyMap<string, readonly string[]>
}

interface Origin {
  id: string
  structureHash: string
  rows: MappingRow[] | null
}

/** How scores under older versions read under the present one, by version; one that was never mapped covers nothing. */
export async function translations(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { rubric, index }: Pick<YearRubric, 'rubric' | 'index'>,
  fromIds: readonly string[],
): Promise<Map<string, Translation>> {
  if (fromIds.length === 0) return new Map()
  const nearest = sql.param([...ctx.tenant.lineage, ctx.tenant.id])
  const rows: Origin[] = await ctx.tx
    .selectDistinctOn([rubricVersions.id], {
      id: rubricVersions.id,
      structureHash: rubricVersions.structureHash,
      rows: rubricMappings.rows,
    })
    .from(rubricVersions)
    .leftJoin(
      rubricMappings,
      and(eq(rubricMappings.fromId, rubricVersions.id), eq(rubricMappings.toId, rubric.id)),
    )
    .where(inArray(rubricVersions.id, [...new Set(fromIds)]))
    .orderBy(
      rubricVersions.id,
      sql`array_position(${nearest}::uuid[], ${rubricMappings.tenantId}) desc nulls last`,
    )
  return new Map(rows.map((row) => [row.id, translationOf(row, rubric.structureHash, index)]))
}

function translationOf(from: Origin, structureHash: string, index: RubricIndex): Translation {
  const isSame = from.structureHash === structureHash
  const parts = [...index.parts.values()]
  const rows = isSame
    ? parts.map(({ id }) => ({ from: id, to: id, relation: 'same' as const, factor: 1 }))
    : (from.rows ?? []).flatMap(({ to, ...row }) => (to === null ? [] : [{ ...row, to }]))
  const going = Map.groupBy(
    rows.filter(({ relation }) => relation !== 'none'),
    ({ from: part }) => part,
  )
  return {
    isSame,
    translate: (points) => mapScores(points, rows, parts),
    targets: new Map([...going].map(([part, to]) => [part, to.map((row) => row.to)])),
  }
}

const nothing: YearBefore = { total: null, groups: new Map() }

/** Certain points on the same day a year earlier, in the terms of this year's rubric. */
export async function yearBeforeOf(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  loaded: LoadedScore,
): Promise<YearBefore> {
  const { frame, index } = loaded
  const [day] = await ctx.tx
    .select({ rubricId: scoreDays.rubricId, parts: scoreDays.parts })
    .from(scoreDays)
    .where(and(eq(scoreDays.year, frame.year - 1), lte(scoreDays.day, yearBefore(frame.today))))
    .orderBy(desc(scoreDays.day))
    .limit(1)
  if (!day) return nothing
  const translation = (await translations(ctx, loaded, [day.rubricId])).get(day.rubricId)
  const mapped = translation?.translate(day.parts)
  if (!mapped || mapped.covered === 0) return nothing
  const points = new Map(mapped.parts.map((part) => [part.partId, part.points]))
  const groups = index.doc.groups.flatMap((group) => {
    const known = group.items.flatMap(({ parts }) => parts.flatMap(({ id }) => points.get(id) ?? []))
    return known.length === 0 ? [] : [[group.id, sumPoints(known)] as const]
  })
  return { total: sumPoints([mapped.points]), groups: new Map(groups) }
}
