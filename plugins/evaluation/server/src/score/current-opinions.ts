import type { OwnLayer } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, desc, eq, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'

import type { ReadCtx } from '../kit.ts'
import { isCompanyPart } from './company-parts.rules.ts'
import { opinions } from './score.schema.ts'

const newer = alias(opinions, 'newer')

const columns = {
  tenantId: opinions.tenantId,
  id: opinions.id,
  part: opinions.part,
  layer: opinions.layer,
  points: opinions.points,
  levelId: opinions.levelId,
  judges: opinions.judges,
  reason: opinions.reason,
  authorId: opinions.authorId,
  authorName: opinions.authorName,
  createdAt: opinions.createdAt,
  proposedLow: opinions.proposedLow,
  proposedHigh: opinions.proposedHigh,
}

export type Opinion = Pick<typeof opinions.$inferSelect, keyof typeof columns>

/** What holds of a part, by layer. */
export type Said = Partial<Record<OwnLayer, Opinion>>

interface Asked {
  year: number
  index: RubricIndex
  rubricKey: string
}

/** Whether a part is said by the company above and only read here. */
export const isFromAbove = ({ tenant }: Pick<ReadCtx, 'tenant'>, index: RubricIndex, part: string): boolean =>
  tenant.kind !== 'group' && tenant.lineage.length > 0 && isCompanyPart(index, part)

/** Opinions that no other took the place of, by part: the company's for its own parts, this tenant's for the others. */
export async function currentOpinions(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { year, index, rubricKey }: Asked,
): Promise<Map<string, Said>> {
  const successor = ctx.tx
    .select({ one: sql`1` })
    .from(newer)
    .where(
      and(
        eq(newer.tenantId, opinions.tenantId),
        eq(newer.year, opinions.year),
        eq(newer.rubricKey, opinions.rubricKey),
        eq(newer.part, opinions.part),
        eq(newer.layer, opinions.layer),
        eq(newer.supersedesId, opinions.id),
      ),
    )
  const rows = await ctx.tx
    .select(columns)
    .from(opinions)
    .where(and(eq(opinions.year, year), eq(opinions.rubricKey, rubricKey), notExists(successor)))
  return byPart(ctx, index, rows)
}

function byPart(
  ctx: Pick<ReadCtx, 'tenant'>,
  index: RubricIndex,
  rows: readonly Opinion[],
): Map<string, Said> {
  const nearness = (row: Opinion): number => ctx.tenant.lineage.indexOf(row.tenantId)
  const said = new Map<string, Said>()
  for (const row of rows.toSorted((a, b) => nearness(a) - nearness(b))) {
    const isOwn = row.tenantId === ctx.tenant.id
    if (!index.parts.has(row.part) || isOwn === isFromAbove(ctx, index, row.part)) continue
    said.set(row.part, { ...said.get(row.part), [row.layer]: row })
  }
  return said
}

/** All that was ever said of a part, the newest first: whose it is, is the part's (`isFromAbove`). */
export async function opinionsOf(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { year, index, rubricKey, part }: Asked & { part: string },
): Promise<Opinion[]> {
  const rows = await ctx.tx
    .select(columns)
    .from(opinions)
    .where(and(eq(opinions.year, year), eq(opinions.rubricKey, rubricKey), eq(opinions.part, part)))
    .orderBy(desc(opinions.createdAt), desc(opinions.id))
    .limit(200)
  return rows.filter((row) => (row.tenantId === ctx.tenant.id) !== isFromAbove(ctx, index, part))
}

/** Yes-or-no answers given with points; the company's confirmation goes before the declaration, question by question. */
export const judgesOf = (said: ReadonlyMap<string, Said>): Record<string, boolean> =>
  Object.fromEntries(
    [...said.values()].flatMap(({ declared, confirmed }) =>
      Object.entries({ ...declared?.judges, ...confirmed?.judges }),
    ),
  )
