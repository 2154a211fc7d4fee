import { flagStates, type FlagState } from '@linli/evaluation-contract/flag'
import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { flags } from './flag.schema.ts'

export interface FlagFilters {
  states?: readonly FlagState[] | undefined
  check?: string | undefined
  part?: string | undefined
  withGone: boolean
}

export const inYear = (tenantIds: readonly string[], year: number): SQL | undefined =>
  and(inArray(flags.tenantId, [...tenantIds]), eq(flags.year, year))

export const matching = ({ states, check, part, withGone }: FlagFilters): SQL | undefined =>
  and(
    states?.length ? inArray(flags.state, [...states]) : undefined,
    check ? eq(flags.checkKey, check) : undefined,
    part ? sql`${part} = any(${flags.parts})` : undefined,
    withGone ? undefined : isNull(flags.goneAt),
  )

/** Flags that are there, by state, whatever the filters. */
export async function countStates(
  { tx }: Pick<ReadCtx, 'tx'>,
  where: SQL | undefined,
): Promise<Record<FlagState, number>> {
  const rows = await tx
    .select({ state: flags.state, n: sql<number>`count(*)::int` })
    .from(flags)
    .where(and(where, isNull(flags.goneAt)))
    .groupBy(flags.state)
  const found = new Map(rows.map(({ state, n }) => [state, n]))
  const [open, explained, upheld, dismissed] = flagStates.map((state) => found.get(state) ?? 0)
  return { open: open ?? 0, explained: explained ?? 0, upheld: upheld ?? 0, dismissed: dismissed ?? 0 }
}
