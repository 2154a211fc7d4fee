import type { FlagRow, HandedFlag } from '@linli/evaluation-contract/flag'
import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { inYear } from './flag-filters.sql.ts'
import { flagDecisions, flags } from './flag.schema.ts'

/** Open, explained and upheld flags that touch a part, the company's among them; a dismissed one is nobody's question. */
export const flagsOfPart = (
  { tx, tenant }: Pick<ReadCtx, 'tx' | 'tenant'>,
  { year, part }: { year: number; part: string },
): Promise<Pick<FlagRow, 'id' | 'title' | 'summary' | 'state'>[]> =>
  tx
    .select({ id: flags.id, title: flags.title, summary: flags.summary, state: flags.state })
    .from(flags)
    .where(
      and(
        inYear([tenant.id, ...tenant.lineage], year),
        isNull(flags.goneAt),
        ne(flags.state, 'dismissed'),
        sql`${part} = any(${flags.parts})`,
      ),
    )
    .orderBy(desc(flags.foundAt), desc(flags.id))
    .limit(20)

/** As many as a letter holds: what was upheld is among them whatever else there is. */
const mostHanded = 500
const byWeight = sql`array_position(array['upheld', 'explained', 'open', 'dismissed'], ${flags.state})`

/** The last word on a flag; where the system opened it again there is none that covers it. */
const lastMove = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .selectDistinctOn([flagDecisions.flagId], {
      tenantId: flagDecisions.tenantId,
      flagId: flagDecisions.flagId,
      move: flagDecisions.move,
      reason: flagDecisions.reason,
      at: flagDecisions.at,
    })
    .from(flagDecisions)
    .orderBy(flagDecisions.flagId, desc(flagDecisions.at), desc(flagDecisions.id))
    .as('last')

/**
 * What a dossier says of flags: those that are there and those that were upheld, with the last word on each and nobody's
 * name.
 */
export async function handedFlags(ctx: Pick<ReadCtx, 'tx' | 'tenant'>, year: number): Promise<HandedFlag[]> {
  const last = lastMove(ctx)
  const rows = await ctx.tx
    .select({
      id: flags.id,
      check: flags.checkKey,
      title: flags.title,
      summary: flags.summary,
      parts: flags.parts,
      state: flags.state,
      move: last.move,
      reason: last.reason,
      at: last.at,
    })
    .from(flags)
    .leftJoin(last, and(eq(last.tenantId, flags.tenantId), eq(last.flagId, flags.id)))
    .where(
      and(
        inYear([ctx.tenant.id, ...ctx.tenant.lineage], year),
        or(isNull(flags.goneAt), eq(flags.state, 'upheld')),
      ),
    )
    .orderBy(byWeight, desc(flags.foundAt), desc(flags.id))
    .limit(mostHanded)
  return rows.map(({ move, reason, at, ...flag }) => ({
    ...flag,
    decision: move && move !== 'reopened' && reason !== null && at ? { move, reason, at } : null,
  }))
}
