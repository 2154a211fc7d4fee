import { aliasedTable, eq } from 'drizzle-orm'
import { z } from 'zod'

import { found } from '../members/found.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { tenantRow } from './tenants.contract.ts'
import { tenants } from './tenants.schema.ts'

const parents = aliasedTable(tenants, 'parents')

/** The tenant one works in, with the version that a change names. */
export const getOwnTenant = defineQuery({
  name: 'kernel.tenant.own',
  can: 'member',
  input: z.object({}),
  output: tenantRow,
  async run(ctx) {
    const rows: z.input<typeof tenantRow>[] = await ctx.tx
      .select({
        id: tenants.id,
        kind: tenants.kind,
        name: tenants.name,
        shortName: tenants.shortName,
        city: tenants.city,
        district: tenants.district,
        address: tenants.address,
        parentId: tenants.parentId,
        parentName: parents.name,
        accent: tenants.accent,
        logoFileId: tenants.logoFileId,
        status: tenants.status,
        createdAt: tenants.createdAt,
        version: tenants.version,
      })
      .from(tenants)
      .leftJoin(parents, eq(parents.id, tenants.parentId))
      .where(eq(tenants.id, ctx.tenant.id))
    return found(rows[0])
  },
})
