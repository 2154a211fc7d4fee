import type { StandingRow } from '@linli/evaluation-contract'
import type { keyset } from '@linli/kernel'
import { likeAnywhere } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'

export interface Asked {
  year: number
  q: string | undefined
}

const idsOf = ({ tenantIds }: Pick<ReadCtx, 'tenantIds'>) => sql.param([...tenantIds])

/** The last day of each estate by its index, so that the cost goes with the estates and not with their days. */
const latest = (ctx: Pick<ReadCtx, 'tenantIds'>, year: number): SQL => sql`
  select estate.id as tenant_id, last.*
  from unnest(${idsOf(ctx)}::uuid[]) as estate(id)
  cross join lateral (
    select d.day, d.rubric_id, d.low, d.high, d.declared, d.confirmed, d.groups, d.items, d.computed_at
    from p_evaluation.score_days d
    where d.tenant_id = estate.id and d.year = ${year}
    order by d.day desc limit 1
  ) last`

/** With names, and thirty days before: what stood on that day is the last that was kept until then. */
const standing = (ctx: Pick<ReadCtx, 'tenantIds'>, year: number): SQL => sql`
  select s.*, t.short_name as name, t.pinyin, t.parent_id, (s.low - before.low)::float8 as change
  from (${latest(ctx, year)}) s
  join kernel.tenants t on t.id = s.tenant_id
  left join lateral (
    select d.low from p_evaluation.score_days d
    where d.tenant_id = s.tenant_id and d.year = ${year} and d.day <= s.day - 30
    order by d.day desc limit 1
  ) before on true`

export const sortColumns = {
  low: sql`s.low`,
  high: sql`s.high`,
  name: sql`s.name`,
  change: sql`s.change`,
  id: sql`s.tenant_id`,
}

const matching = (q: string | undefined): SQL =>
  q ? sql`(s.name ilike ${likeAnywhere(q)} or s.pinyin like ${likeAnywhere(q.toLowerCase())})` : sql`true`

/** A page of estates with where they stand, one statement whatever their number. */
export async function readStandings(
  ctx: Pick<ReadCtx, 'tx' | 'tenantIds'>,
  { year, q }: Asked,
  keys: Pick<ReturnType<typeof keyset>, 'where' | 'orderBy' | 'limit'>,
): Promise<StandingRow[]> {
  const { rows } = await ctx.tx.execute<StandingRow & Record<string, unknown>>(sql`
    select s.tenant_id as "estateId", s.name, s.parent_id as "parentId", s.rubric_id as "rubricId",
      s.low::float8 as low, s.high::float8 as high, s.declared::float8 as declared,
      s.confirmed::float8 as confirmed, s.change, s.items,
      to_char(s.computed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "computedAt"
    from (${standing(ctx, year)}) s
    where ${matching(q)} and ${keys.where ?? sql`true`}
    order by ${sql.join(keys.orderBy, sql`, `)} limit ${keys.limit}`)
  return rows
}

export interface Averages {
  estates: number
  average: number | null
  groups: Record<string, number>
  items: Record<string, number>
}

/** Certain points on average, in all and by node; a node that an estate's rubric lacks does not count for it. */
export async function readAverages(ctx: Pick<ReadCtx, 'tx' | 'tenantIds'>, year: number): Promise<Averages> {
  const { rows } = await ctx.tx.execute<Averages & Record<string, unknown>>(sql`
    with s as materialized (${latest(ctx, year)}), nodes as (
      select kind, node.key, round(avg(node.value::numeric), 1)::float8 as points
      from s cross join lateral (values ('groups', s.groups), ('items', s.items)) of(kind, points)
        cross join lateral jsonb_each_text(of.points) node
      group by kind, node.key
    )
    select count(*)::int as estates, round(avg(s.low), 1)::float8 as average,
      coalesce((select jsonb_object_agg(key, points) from nodes where kind = 'groups'), '{}') as groups,
      coalesce((select jsonb_object_agg(key, points) from nodes where kind = 'items'), '{}') as items
    from s`)
  return rows[0] ?? { estates: 0, average: null, groups: {}, items: {} }
}

/** The year that estates below are in now; null while none has a score. */
export async function latestYear(ctx: Pick<ReadCtx, 'tx' | 'tenantIds'>): Promise<number | null> {
  const { rows } = await ctx.tx.execute<{ year: number | null }>(sql`
    select max(last.year) as year from unnest(${idsOf(ctx)}::uuid[]) as estate(id)
    cross join lateral (
      select d.year from p_evaluation.score_days d where d.tenant_id = estate.id order by d.year desc limit 1
    ) last`)
  return rows[0]?.year ?? null
}
