import { idSchema } from '@linli/contract'
import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { publicRoute } from '../accounts/account-routes.ts'
import { tenantPatterns } from '../accounts/tenant-search.rules.ts'
import { systemCaller } from '../action/caller.ts'
import { readHandle } from '../db/handle.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { buildings, entrances, units } from '../registry/places.schema.ts'
import { tenants } from '../tenants/tenants.schema.ts'

const mostEstates = 20

/** Estates by name or pinyin: what stands on their gate, and nothing about who lives there. */
export const searchEstates = publicRoute({
  method: 'get',
  path: '/public/estates',
  summary: 'Find an estate to register in',
  input: z.object({ q: z.string().trim().min(2).max(40), city: z.string().trim().max(20).optional() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        city: z.string(),
        district: z.string(),
        address: z.string(),
      }),
    ),
  }),
  async run({ kernel }, { q, city }) {
    const { name, pinyin } = tenantPatterns(q)
    const rows = await readHandle(kernel.database, { kind: 'platform', accountId: null })
      .select({
        id: tenants.id,
        name: tenants.name,
        city: tenants.city,
        district: tenants.district,
        address: tenants.address,
      })
      .from(tenants)
      .where(
        and(
          eq(tenants.kind, 'estate'),
          eq(tenants.status, 'active'),
          city ? eq(tenants.city, city) : undefined,
          sql`(${tenants.name} ilike ${name} or ${tenants.pinyin} like ${pinyin})`,
        ),
      )
      .orderBy(asc(tenants.name), asc(tenants.id))
      .limit(mostEstates)
    return { rows }
  },
})

/** Reads of one estate's places, by a role that sees that estate alone. */
async function placesOf(kernel: Kernel, tenantId: string, requestId: string) {
  const { tenant } = await systemCaller(kernel, tenantId, requestId)
  return readHandle(kernel.database, { kind: 'tenant', tenantId: tenant.id, lineage: [], accountId: null })
}

export const listBuildings = publicRoute({
  method: 'get',
  path: '/public/estates/{id}/buildings',
  summary: 'Buildings of an estate',
  input: z.object({ id: idSchema }),
  output: z.object({ rows: z.array(z.object({ id: idSchema, name: z.string() })) }),
  async run({ kernel, c }, { id }) {
    const handle = await placesOf(kernel, id, c.get('requestId'))
    const rows = await handle
      .select({ id: buildings.id, name: buildings.name })
      .from(buildings)
      .where(and(eq(buildings.tenantId, id), eq(buildings.status, 'active')))
      .orderBy(asc(buildings.sortKey), asc(buildings.id))
      .limit(500)
    return { rows }
  },
})

export const listUnitsOfBuilding = publicRoute({
  method: 'get',
  path: '/public/estates/{id}/buildings/{buildingId}/units',
  summary: 'Dwellings and shops of a building',
  input: z.object({ id: idSchema, buildingId: idSchema }),
  output: z.object({
    rows: z.array(
      z.object({
        id: idSchema,
        room: z.string(),
        code: z.string(),
        entrance: z.string().nullable(),
        floor: z.string().nullable(),
      }),
    ),
  }),
  async run({ kernel, c }, { id, buildingId }) {
    const handle = await placesOf(kernel, id, c.get('requestId'))
    const rows = await handle
      .select({
        id: units.id,
        room: units.room,
        code: units.code,
        entrance: entrances.name,
        floor: units.floorLabel,
      })
      .from(units)
      .leftJoin(entrances, and(eq(entrances.tenantId, units.tenantId), eq(entrances.id, units.entranceId)))
      .where(and(eq(units.tenantId, id), eq(units.buildingId, buildingId), eq(units.status, 'active')))
      .orderBy(asc(units.sortKey), asc(units.id))
      .limit(3_000)
    return { rows }
  },
})
