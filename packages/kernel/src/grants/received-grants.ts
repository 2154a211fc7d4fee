import { AppError, idSchema } from '@linli/contract'
import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { grantableTables, type GrantableTable } from '../db/tenant-table.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { dayField, resourceField } from './grants.contract.ts'

const onlyHere = (ctx: QueryCtx) => {
  if (ctx.scope !== 'oversight') throw new AppError('not_found')
}

const receivedGrant = z.object({
  id: idSchema,
  estateId: idSchema,
  estateName: z.string(),
  companyName: z.string().nullable(),
  resource: z.string(),
  purpose: z.string(),
  validFrom: dayField,
  validTo: dayField,
  endedAt: z.string().nullable(),
  isLive: z.boolean(),
})

/** The grants this association holds or held. */
export const listReceivedGrants = defineQuery({
  name: 'kernel.grant.received',
  can: ['read', 'kernel.overview'],
  scopes: ['oversight'],
  input: z.object({}),
  output: z.object({ rows: z.array(receivedGrant) }),
  async run(ctx) {
    onlyHere(ctx)
    const { rows } = await ctx.tx.execute<z.input<typeof receivedGrant>>(sql`
      select id, estate_id as "estateId", estate_name as "estateName", company_name as "companyName", resource, purpose,
        valid_from::text as "validFrom", valid_to::text as "validTo", ended_at::text as "endedAt", is_live as "isLive"
      from kernel.grants_received()`)
    return { rows }
  },
})

const grantedRow = z.object({
  id: idSchema,
  estateId: idSchema,
  estateName: z.string(),
  companyName: z.string(),
  values: z.record(z.string(), z.unknown()),
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
    columns: z.array(z.string()),
    rows: z.array(grantedRow),
    next: idSchema.optional(),
  }),
  async run(ctx, { resource, estateId, limit, cursor }) {
    onlyHere(ctx)
    const table = tableOf(ctx.host, resource)
    const opened = await ctx.tx.execute<{ estateId: string; estateName: string; companyName: string }>(sql`
      select estate_id as "estateId", estate_name as "estateName", company_name as "companyName"
      from kernel.use_grants(${resource}, ${ctx.actor.name})`)
    const estates = new Map(opened.rows.map((row) => [row.estateId, row]))
    const columns = [...table.columns]
    const found = await ctx.tx.execute<{ id: string; tenant_id: string } & Record<string, unknown>>(
      sql`select tenant_id, id, ${sql.join(
        columns.map((name) => sql.identifier(name)),
        sql`, `,
      )} from ${sql.identifier(table.schema)}.${sql.identifier(table.table)} where ${and(
        estateId ? sql`tenant_id = ${estateId}` : sql`true`,
        cursor ? sql`id > ${cursor}` : sql`true`,
      )} order by id limit ${limit + 1}`,
    )
    const shown = found.rows.slice(0, limit)
    const last = shown.at(-1)
    return {
      columns,
      rows: shown.flatMap(({ id, tenant_id, ...values }) => {
        const estate = estates.get(tenant_id)
        return estate ? [{ id, ...estate, values }] : []
      }),
      ...(found.rows.length > limit && last ? { next: last.id } : {}),
    }
  },
})

const and = (left: SQL, right: SQL) => sql`${left} and ${right}`

function tableOf(host: HostCapability, resource: string): GrantableTable {
  const known = grantableTables(host.kernel.plugins.list().map(({ manifest }) => manifest.id))
  const table = known.find((each) => each.resource === resource)
  if (!table) throw new AppError('not_found')
  return table
}
