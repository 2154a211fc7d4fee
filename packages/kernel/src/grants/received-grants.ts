import { AppError, idSchema, page, pageQuery } from '@linli/contract'
import { and, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { grantableTables, type GrantableTable } from '../db/tenant-table.ts'
import { keyset } from '../list/keyset.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { columnTitle, readableValue, resourceTitle } from './grant-words.ts'
import { columnCard, dayField, resourceField } from './grants.contract.ts'

const onlyHere = (ctx: QueryCtx) => {
  if (ctx.scope !== 'oversight') throw new AppError('not_found')
}

const receivedGrant = z.object({
  id: idSchema,
  estateId: idSchema,
  estateName: z.string(),
  companyName: z.string().nullable(),
  resource: z.string(),
  resourceTitle: z.string(),
  purpose: z.string(),
  validFrom: dayField,
  validTo: dayField,
  endedAt: z.string().nullable(),
  isLive: z.boolean(),
})

/** The grants this association holds or held, the newest first. */
export const listReceivedGrants = defineQuery({
  name: 'kernel.grant.received',
  can: ['read', 'kernel.overview'],
  scopes: ['oversight'],
  input: z.object({
    ...pageQuery,
    live: z.enum(['true', 'false']).optional(),
    resource: resourceField.optional(),
  }),
  output: page(receivedGrant),
  async run(ctx, { limit, cursor, q, live, resource }) {
    onlyHere(ctx)
    const list = keyset({
      sorts: { id: { column: sql`id`, type: 'uuid', of: (row: { id: string }) => row.id } },
      sort: '-id',
      id: sql`id`,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { q, live, resource },
    })
    const like = q && likeAnywhere(q)
    const { rows } = await ctx.tx.execute<Omit<z.input<typeof receivedGrant>, 'resourceTitle'>>(sql`
      select id, estate_id as "estateId", estate_name as "estateName", company_name as "companyName", resource, purpose,
        valid_from::text as "validFrom", valid_to::text as "validTo", ended_at::text as "endedAt", is_live as "isLive"
      from kernel.grants_received() where ${
        and(
          list.where,
          live ? sql`is_live = ${live === 'true'}` : undefined,
          resource ? sql`resource = ${resource}` : undefined,
          like
            ? sql`(estate_name ilike ${like} or company_name ilike ${like} or purpose ilike ${like})`
            : undefined,
        ) ?? sql`true`
      } order by id desc limit ${list.limit}`)
    const { rows: shown, ...rest } = list.page(rows)
    const tables = tablesOf(ctx.host)
    return {
      ...rest,
      rows: shown.map((row) => ({
        ...row,
        resourceTitle: resourceTitle(tables, row.resource, ctx.actor.locale),
      })),
    }
  },
})

const grantedRow = z.object({
  id: idSchema,
  estateId: idSchema,
  estateName: z.string(),
  companyName: z.string(),
  /** By column, as people read them. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

/**
 * Records that estates granted: the columns of the allow-list and no others, each reading noted where the
 * estate sees it. The database decides which estates those are; this only asks.
 */
export const listGrantedRows = defineQuery({
  name: 'kernel.granted.list',
  can: ['read', 'kernel.overview'],
  scopes: ['oversight'],
  input: z.object({
    resource: resourceField,
    estateId: idSchema.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: idSchema.optional(),
  }),
  output: z.object({
    title: z.string(),
    columns: z.array(columnCard),
    rows: z.array(grantedRow),
    next: idSchema.optional(),
  }),
  async run(ctx, { resource, estateId, limit, cursor }) {
    onlyHere(ctx)
    const table = tableOf(ctx.host, resource)
    const opened = await ctx.tx.execute<{ estateId: string; estateName: string; companyName: string }>(sql`
      select estate_id as "estateId", estate_name as "estateName", company_name as "companyName"
      from kernel.use_grants(${resource}, ${ctx.actor.name}, ${estateId ?? null}::uuid)`)
    const estates = new Map(opened.rows.map((row) => [row.estateId, row]))
    const columns = [...table.columns]
    const found = await ctx.tx.execute<{ id: string; tenant_id: string } & Record<string, unknown>>(
      sql`select tenant_id, id, ${sql.join(
        columns.map((name) => sql.identifier(name)),
        sql`, `,
      )} from ${sql.identifier(table.schema)}.${sql.identifier(table.table)} where ${
        and(estateId ? sql`tenant_id = ${estateId}` : undefined, cursor ? sql`id > ${cursor}` : undefined) ??
        sql`true`
      } order by id limit ${limit + 1}`,
    )
    const shown = found.rows.slice(0, limit)
    const last = shown.at(-1)
    const { locale } = ctx.actor
    const reader = { locale, timeZone: ctx.tenant.timezone, now: ctx.now }
    const readable = (values: Record<string, unknown>) =>
      Object.fromEntries(
        columns.map((key) => [key, readableValue(resource, key, values[key], reader)] as const),
      )
    return {
      title: table.title[locale],
      columns: columns.map((key) => ({ key, title: columnTitle(locale, resource, key) })),
      rows: shown.flatMap(({ id, tenant_id, ...values }) => {
        const estate = estates.get(tenant_id)
        return estate ? [{ id, ...estate, values: readable(values) }] : []
      }),
      ...(found.rows.length > limit && last ? { next: last.id } : {}),
    }
  },
})

const tablesOf = (host: HostCapability) =>
  grantableTables(host.kernel.plugins.list().map(({ manifest }) => manifest.id))

function tableOf(host: HostCapability, resource: string): GrantableTable {
  const table = tablesOf(host).find((each) => each.resource === resource)
  if (!table) throw new AppError('not_found')
  return table
}
