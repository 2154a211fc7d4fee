import { createHash } from 'node:crypto'

import type { FaultWorld } from './fault-world.ts'

/** What the registry of an estate says, without ids, times and seals: equal for equal content. */
const statements = {
  buildings: `select key, name, status, note, source_row from kernel.buildings where tenant_id = $1`,
  entrances: `select b.key as building, e.key, e.name, e.status, e.source_row
    from kernel.entrances e join kernel.buildings b on b.tenant_id = e.tenant_id and b.id = e.building_id where e.tenant_id = $1`,
  units: `select u.kind, u.key, u.room, u.code, u.sort_key, u.floor_level, u.floor_label, u.area_m2, u.inner_area_m2, u.layout,
      u.use_state, u.handed_over_on, u.handed_over_precision, u.note, u.status, u.source_row, e.key as entrance, b.key as building, beside.key as beside
    from kernel.units u
      left join kernel.buildings b on b.tenant_id = u.tenant_id and b.id = u.building_id
      left join kernel.entrances e on e.tenant_id = u.tenant_id and e.id = u.entrance_id
      left join kernel.units beside on beside.tenant_id = u.tenant_id and beside.id = u.beside_unit_id where u.tenant_id = $1`,
  persons: `select p.name, p.name_key, p.sex, p.birth_date, p.id_kind, p.id_masked, p.note, p.status, p.source_row,
      (select array_agg(f.masked order by f.position, f.masked) from kernel.person_phones f where f.tenant_id = p.tenant_id and f.person_id = p.id) as phones
    from kernel.persons p where p.tenant_id = $1`,
  relations: `select u.key as unit, p.name, p.id_masked, r.relation, r.share_numerator, r.share_denominator, r.is_joint, r.kinship,
      r.valid_from, r.valid_from_precision, r.valid_to, r.source, r.end_reason, r.source_row
    from kernel.unit_relations r join kernel.units u on u.tenant_id = r.tenant_id and u.id = r.unit_id
      join kernel.persons p on p.tenant_id = r.tenant_id and p.id = r.person_id where r.tenant_id = $1`,
  households: `select u.key as unit, h.note, h.started_on, h.ended_on,
      (select array_agg(p.name || coalesce(m.kinship, '') order by p.name) from kernel.household_members m
        join kernel.persons p on p.tenant_id = m.tenant_id and p.id = m.person_id where m.tenant_id = h.tenant_id and m.household_id = h.id) as members
    from kernel.households h join kernel.units u on u.tenant_id = h.tenant_id and u.id = h.unit_id where h.tenant_id = $1`,
  words: `select subject, count(*) as n from kernel.search_words w where tenant_id = $1 group by subject`,
  changes: `select table_name, op, count(*) as n from kernel.registry_changes where tenant_id = $1 group by 1, 2`,
}

export interface RegistryDigest {
  rows: number
  hash: string
}

export async function registryDigest(
  world: FaultWorld,
  tenantId: string,
): Promise<Record<string, RegistryDigest>> {
  const digest: Record<string, RegistryDigest> = {}
  for (const [name, sql] of Object.entries(statements)) {
    const lines = (await world.rows(sql, [tenantId])).map((row) => JSON.stringify(row)).sort()
    digest[name] = {
      rows: lines.length,
      hash: createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16),
    }
  }
  return digest
}
