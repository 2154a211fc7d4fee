import { idSchema } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'

const node = {
  id: idSchema,
  version: z.int(),
  key: z.string(),
  name: z.string(),
  units: z.int(),
  households: z.int(),
}

interface TreeRow {
  buildings: z.input<typeof treeOutput>['buildings']
  parking: number
}

const treeOutput = z.object({
  buildings: z.array(z.object({ ...node, entrances: z.array(z.object(node)) })),
  /** Parking spaces that belong to no building. */
  parking: z.int(),
})

/** Buildings with their entrances in natural order, each with its number of units and of households. */
export const getUnitTree = defineQuery({
  name: 'kernel.building.tree',
  can: ['read', 'kernel.building'],
  input: z.object({}),
  output: treeOutput,
  async run(ctx) {
    const { rows } = await ctx.tx.execute(sql`
      with counted as (
        select u.building_id, u.entrance_id, count(*)::int as units, count(h.id)::int as households
        from kernel.units u
        left join kernel.households h on h.tenant_id = u.tenant_id and h.unit_id = u.id and h.ended_on is null
        where u.status = 'active' group by u.building_id, u.entrance_id
      )
      select (select coalesce(json_agg(json_build_object(
          'id', b.id, 'version', b.version, 'key', b.key, 'name', b.name,
          'units', (select coalesce(sum(c.units), 0)::int from counted c where c.building_id = b.id),
          'households', (select coalesce(sum(c.households), 0)::int from counted c where c.building_id = b.id),
          'entrances', (select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'key', e.key, 'name', e.name,
              'units', coalesce(c.units, 0), 'households', coalesce(c.households, 0)) order by e.sort_key, e.id), '[]'::json)
            from kernel.entrances e left join counted c on c.entrance_id = e.id
            where e.building_id = b.id and e.status = 'active')
        ) order by b.sort_key, b.id), '[]'::json) from kernel.buildings b where b.status = 'active') as buildings,
        (select coalesce(sum(c.units), 0)::int from counted c where c.building_id is null) as parking`)
    return rows[0] as unknown as TreeRow
  },
})
