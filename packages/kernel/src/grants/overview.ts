import { AppError, idSchema, page, pageQuery } from '@linli/contract'
import { and, sql } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { anyOf } from '../registry/bulk.ts'
import { metricTitle } from './grant-words.ts'
import { dayField } from './grants.contract.ts'

const company = z.object({
  /** One oversight: a company may have been overseen twice, or in two cities. */
  id: idSchema,
  companyId: idSchema,
  companyName: z.string(),
  city: z.string(),
  validFrom: dayField,
  validTo: dayField.nullable(),
  /** The oversight holds today. */
  isCurrent: z.boolean(),
  /** Estates with a grant that holds today, and with a figure that stands. */
  grantingEstates: z.int(),
  publishingEstates: z.int(),
  /** Sums over the newest window of each estate's published figures. */
  figures: z.array(
    z.object({ metric: z.string(), title: z.string(), unit: z.string(), estates: z.int(), sum: z.number() }),
  ),
})

type CompanyRow = Omit<z.input<typeof company>, 'figures'>
interface FigureRow extends Record<string, unknown> {
  companyId: string
  metric: string
  unit: string
  estates: number
  sum: number
}

/** An association's member companies, told only by what they published or granted. */
export const getOverview = defineQuery({
  name: 'kernel.overview.get',
  can: ['read', 'kernel.overview'],
  scopes: ['oversight'],
  input: z.object({ ...pageQuery, current: z.enum(['true', 'false']).optional() }),
  output: page(company),
  async run(ctx, { limit, cursor, q, current }) {
    if (ctx.scope !== 'oversight') throw new AppError('not_found')
    const list = keyset({
      sorts: { name: { column: sql`company_name`, type: 'text', of: (row: CompanyRow) => row.companyName } },
      sort: 'name',
      id: sql`id`,
      idOf: (row: CompanyRow) => row.id,
      cursor,
      limit,
      filters: { q, current },
    })
    const like = q && likeAnywhere(q)
    const found = await ctx.tx.execute<CompanyRow & Record<string, unknown>>(sql`
      select c.id, company_id as "companyId", company_name as "companyName", city, valid_from::text as "validFrom",
        valid_to::text as "validTo", is_current as "isCurrent", n.granting as "grantingEstates", n.publishing as "publishingEstates"
      from (select * from kernel.overseen_companies() where ${
        and(
          list.where,
          current ? sql`is_current = ${current === 'true'}` : undefined,
          like ? sql`(company_name ilike ${like} or city ilike ${like})` : undefined,
        ) ?? sql`true`
      } order by company_name, id limit ${list.limit}) c
      cross join lateral kernel.count_openness(c.company_id) n order by company_name, c.id`)
    const companies = list.page<CompanyRow>(found.rows)
    const figures = await ctx.tx.execute<FigureRow>(sql`
      select company_id as "companyId", metric, unit, count(*)::int as estates, sum(value)::float8 as sum
      from (select distinct on (source_tenant_id, metric) company_id, metric, unit, value
        from kernel.published_facts where tenant_id = ${ctx.tenant.id}
          and company_id = ${anyOf([...new Set(companies.rows.map(({ companyId }) => companyId))], 'uuid')} and withdrawn_at is null and not is_suppressed and value is not null
        order by source_tenant_id, metric, window_to desc) newest
      group by company_id, metric, unit order by metric`)
    const of = (id: string) =>
      figures.rows
        .filter(({ companyId }) => companyId === id)
        .map(({ metric, unit, estates, sum }) => ({
          metric,
          title: metricTitle(ctx.actor.locale, metric),
          unit,
          estates,
          sum,
        }))
    return { ...companies, rows: companies.rows.map((row) => ({ ...row, figures: of(row.companyId) })) }
  },
})
