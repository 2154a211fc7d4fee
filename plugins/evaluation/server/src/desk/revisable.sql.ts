import type { DiscrepancyCard } from '@linli/evaluation-contract/campaign'
import { partsUnder } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, asc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { discrepancyColumns, nodeTitle } from '../panel/discrepancy.sql.ts'
import { assignments, discrepancies } from '../panel/panel.schema.ts'

interface Place {
  assessmentId: string
  role: string
  partIds: readonly string[]
}

/** Whose two scores a discrepancy is about: first and second, or confirm and second look of a machine's part. */
export const isSideOf = (
  { role, partIds }: Pick<Place, 'role' | 'partIds'>,
  { scope, node }: Pick<DiscrepancyCard, 'scope' | 'node'>,
): boolean =>
  scope === 'part' ? role !== 'arbiter' && partIds.includes(node) : role === 'first' || role === 'second'

/** Discrepancies that the holder of a place is a side of; none before both submitted, since there are none then. */
export async function readMyDiscrepancies(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  index: RubricIndex,
  place: Place,
): Promise<DiscrepancyCard[]> {
  const rows = await ctx.tx
    .select(discrepancyColumns)
    .from(discrepancies)
    .where(and(eq(discrepancies.tenantId, ctx.tenant.id), eq(discrepancies.assessmentId, place.assessmentId)))
    .orderBy(asc(discrepancies.scope), asc(discrepancies.node))
  return rows.filter((row) => isSideOf(place, row)).map((row) => ({ ...row, title: nodeTitle(index, row) }))
}

/** Parts before an arbiter: the two have had their say. */
export async function partsWithArbiter(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  assessmentId: string,
): Promise<Set<string>> {
  const rows = await ctx.tx
    .select({ parts: assignments.parts })
    .from(assignments)
    .where(
      and(
        eq(assignments.tenantId, ctx.tenant.id),
        eq(assignments.assessmentId, assessmentId),
        eq(assignments.role, 'arbiter'),
        sql`${assignments.state} <> 'recused'`,
      ),
    )
  return new Set(rows.flatMap(({ parts }) => parts))
}

/** Parts under an open discrepancy that the holder may score anew: not before an arbiter, and not revised yet. */
export function revisableParts(
  index: RubricIndex,
  open: readonly Pick<DiscrepancyCard, 'scope' | 'node' | 'state'>[],
  isClosed: (part: string) => boolean,
): Set<string> {
  const under = open.filter(({ state }) => state === 'open').flatMap((node) => partsUnder(index, node))
  return new Set(under.filter((part) => !isClosed(part)))
}
