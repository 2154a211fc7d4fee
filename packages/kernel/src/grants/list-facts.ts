import { AppError, idSchema, page, pageQuery } from '@linli/contract'
import { and, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { Locale } from '../http/messages.ts'
import { keyset } from '../list/keyset.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { kernelFigures } from './figures.ts'
import { metricTitle } from './grant-words.ts'
import { dayField, metricField } from './grants.contract.ts'

const factRow = z.object({
  id: idSchema,
  metric: z.string(),
  title: z.string(),
  unit: z.string(),
  from: dayField,
  to: dayField,
  value: z.number().nullable(),
  isSuppressed: z.boolean(),
  publishedAt: z.string(),
  withdrawnAt: z.string().nullable(),
})
const published = factRow.extend({ associationName: z.string(), publishedByName: z.string() })

/** Figures are listed by when they were published, the newest first. */
const factPages = ({ cursor, limit, ...filters }: { cursor?: string; limit: number; q?: string }) =>
  keyset({
    sorts: {
      publishedAt: {
        column: sql`published_at`,
        type: 'timestamptz',
        of: (row: { publishedAt: string }) => row.publishedAt,
      },
    },
    sort: '-publishedAt',
    id: sql`id`,
    idOf: (row: { id: string }) => row.id,
    cursor,
    limit,
    filters,
  })

const asTitled =
  (locale: Locale) =>
  <R extends { metric: string }>(row: R) => ({ ...row, title: metricTitle(locale, row.metric) })

const standing = z.enum(['true', 'false']).optional()
const isStanding = (wish: 'true' | 'false' | undefined) =>
  wish && (wish === 'true' ? sql`withdrawn_at is null` : sql`withdrawn_at is not null`)

const factColumns = sql`id, metric, unit, window_from::text as "from", window_to::text as "to", value::float8 as value,
  is_suppressed as "isSuppressed", published_at::text as "publishedAt", withdrawn_at::text as "withdrawnAt"`

/** What this estate published, and to whom. */
export const listPublished = defineQuery({
  name: 'kernel.fact.list',
  can: ['read', 'kernel.grant'],
  input: z.object({ ...pageQuery, metric: metricField.optional(), standing }),
  output: page(published),
  async run(ctx, asked) {
    const list = factPages(asked)
    const { metric, q } = asked
    const { rows } = await ctx.tx.execute<Omit<z.input<typeof published>, 'title'>>(sql`
      select ${factColumns}, association_name as "associationName", published_by_name as "publishedByName"
      from kernel.facts_published() where ${
        and(
          list.where,
          metric ? sql`metric = ${metric}` : undefined,
          isStanding(asked.standing),
          q ? sql`association_name ilike ${likeAnywhere(q)}` : undefined,
        ) ?? sql`true`
      } order by published_at desc, id desc limit ${list.limit}`)
    const { rows: shown, ...rest } = list.page(rows)
    return { ...rest, rows: shown.map(asTitled(ctx.actor.locale)) }
  },
})

/** The figures that this estate can publish: the kernel's own and those of its plugins. */
export const listMetrics = defineQuery({
  name: 'kernel.fact.metrics',
  can: ['read', 'kernel.grant'],
  input: z.object({}),
  output: z.object({ rows: z.array(z.object({ metric: z.string(), title: z.string() })) }),
  async run(ctx) {
    const { kernel, caller } = ctx.host
    const ofPlugins = Object.entries(caller.plugins).flatMap(([id, { version }]) =>
      Object.keys(kernel.plugins.find(id, version)?.metrics ?? {}),
    )
    const metrics = [...Object.keys(kernelFigures), ...ofPlugins]
    return { rows: metrics.map((metric) => ({ metric })).map(asTitled(ctx.actor.locale)) }
  },
})

const received = factRow.extend({ estateId: idSchema, estateName: z.string(), companyId: idSchema })

/** The figures that members published to this association. */
export const listFacts = defineQuery({
  name: 'kernel.fact.received',
  can: ['read', 'kernel.overview'],
  scopes: ['oversight'],
  input: z.object({ ...pageQuery, metric: metricField.optional(), companyId: idSchema.optional(), standing }),
  output: page(received),
  async run(ctx, asked) {
    if (ctx.scope !== 'oversight') throw new AppError('not_found')
    const list = factPages(asked)
    const { metric, companyId, q } = asked
    const { rows } = await ctx.tx.execute<Omit<z.input<typeof received>, 'title'>>(sql`
      select ${factColumns}, source_tenant_id as "estateId", source_name as "estateName", company_id as "companyId"
      from kernel.published_facts where ${and(
        sql`tenant_id = ${ctx.tenant.id}`,
        list.where,
        metric ? sql`metric = ${metric}` : undefined,
        companyId ? sql`company_id = ${companyId}` : undefined,
        isStanding(asked.standing),
        q ? sql`source_name ilike ${likeAnywhere(q)}` : undefined,
      )} order by published_at desc, id desc limit ${list.limit}`)
    const { rows: shown, ...rest } = list.page(rows)
    return { ...rest, rows: shown.map(asTitled(ctx.actor.locale)) }
  },
})
