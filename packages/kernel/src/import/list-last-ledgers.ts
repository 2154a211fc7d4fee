import { idSchema, page, pageQuery } from '@linli/contract'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { tenants } from '../tenants/tenants.schema.ts'
import { batchColumns, toBatchRow } from './batch-view.ts'
import { batchRow, importSubject } from './import.contract.ts'
import { importBatches } from './import.schema.ts'

/** The newest registry ledger of each estate of a company; an estate that never had one has no row. */
export const listLastLedgers = defineQuery({
  name: 'kernel.import.last-ledgers',
  can: ['manage', importSubject],
  scopes: ['group'],
  input: z.object({ limit: pageQuery.limit, cursor: pageQuery.cursor }),
  output: page(batchRow.extend({ tenantId: idSchema })),
  async run(ctx, { limit, cursor }) {
    const keys = keyset({
      sorts: { id: { column: tenants.id, type: 'uuid', of: (row: { tenantId: string }) => row.tenantId } },
      sort: 'id',
      id: tenants.id,
      idOf: (row: { tenantId: string }) => row.tenantId,
      cursor,
      limit,
      filters: {},
    })
    const last = ctx.tx
      .select({ tenantId: importBatches.tenantId, ...batchColumns })
      .from(importBatches)
      .where(and(eq(importBatches.tenantId, tenants.id), eq(importBatches.kind, 'registry')))
      .orderBy(desc(importBatches.id))
      .limit(1)
      .as('last')
    const rows = await ctx.tx
      .select({ last: last._.selectedFields })
      .from(tenants)
      .crossJoinLateral(last)
      .where(and(inArray(tenants.id, [...ctx.tenantIds]), keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const { rows: kept, next } = keys.page(rows.map((row) => row.last))
    return { rows: kept.map((row) => ({ tenantId: row.tenantId, ...toBatchRow(row) })), next }
  },
})
