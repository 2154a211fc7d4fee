import { checkBounds, type CheckReading } from '@linli/contract'
import { sql, type SQL } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'

interface Found extends Record<string, unknown> {
  fingerprint: string
  params: Record<string, string | number>
  total: number
  rows: { entity: string; entityId: string; eventDate: string }[]
}

export interface PickedRows {
  /** A row a record, `(fingerprint, params, entity, id)` and what `at` and `day` are made of. */
  picked: SQL
  /** By what the latest rows come first: an instant or a day of a picked row, `p`. */
  at: SQL
  /** The day of the same row, written `2026-05-01`. */
  day: SQL
  /** From so many rows on, what shares a fingerprint is a finding. */
  least?: number
}

/** Findings of one statement, the latest first, its latest rows first; no more rows than the bound leave the database. */
export async function readFindings(
  { tx }: Pick<QueryCtx, 'tx'>,
  { picked, at, day, least = 1 }: PickedRows,
): Promise<CheckReading> {
  const { rows } = await tx.execute<Found>(sql`
    with picked as (${picked}), dated as (
      select p.fingerprint, p.params, p.entity, p.id, ${at} as sort_at, ${day} as event_day from picked p
    ), ranked as (
      select d.*, row_number() over (partition by fingerprint order by sort_at desc, entity, id) as place,
        (count(*) over (partition by fingerprint))::int as total from dated d
    )
    select fingerprint, (array_agg(params))[1] as params, total,
      json_agg(json_build_object('entity', entity, 'entityId', id, 'eventDate', event_day) order by place)
        filter (where place <= ${checkBounds.rows}) as rows
    from ranked where total >= ${least}
    group by fingerprint, total order by max(sort_at) desc, fingerprint limit ${checkBounds.findings + 1}`)
  const findings = rows.map(({ params, total, ...found }) => ({
    ...found,
    total,
    params: { n: total, ...params },
  }))
  return { findings, isMore: findings.length > checkBounds.findings }
}
