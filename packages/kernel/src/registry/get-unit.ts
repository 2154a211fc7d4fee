import { idSchema } from '@linli/contract'
import { and, ne, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { personCard, personCardJson, relationJson, showCard, type PersonCardRow } from './person-view.ts'
import { units } from './places.schema.ts'
import { found, personWhere, unitWhere } from './registry-access.ts'
import { relationOut, unitBrief } from './registry.contract.ts'
import { isLive, todayOf } from './registry-day.ts'
import { unitRow } from './list-units.ts'

const formerName = z.object({
  key: z.string(),
  name: z.string(),
  cause: z.enum(['rename', 'merge']),
  until: z.string(),
})

const unitDetail = unitRow.omit({ owners: true, tenantCount: true }).extend({
  key: z.string(),
  status: z.enum(['active', 'merged', 'removed']),
  /** Set when the id asked for was merged into this unit. */
  mergedFromId: idSchema.nullable(),
  innerAreaM2: z.number().nullable(),
  handedOverOn: z.string().nullable(),
  handedOverPrecision: z.enum(['day', 'month', 'year']).nullable(),
  note: z.string(),
  relations: z.array(relationOut.extend({ person: personCard })),
  household: z
    .object({
      id: idSchema,
      version: z.int(),
      headPersonId: idSchema.nullable(),
      note: z.string(),
      startedOn: z.string().nullable(),
      members: z.array(
        z.object({
          id: idSchema,
          kinship: z.string().nullable(),
          joinedOn: z.string().nullable(),
          person: personCard,
        }),
      ),
    })
    .nullable(),
  /** Parking spaces that stand beside this unit in the ledger. */
  parking: z.array(unitBrief),
  formerNames: z.array(formerName),
})

type Detail = z.input<typeof unitDetail>
interface Raw {
  relations: (Omit<Detail['relations'][number], 'person'> & { person: PersonCardRow })[]
  household:
    | (Omit<NonNullable<Detail['household']>, 'members'> & {
        members: { id: string; kinship: string | null; joinedOn: string | null; person: PersonCardRow }[]
      })
    | null
}

type People = SQL<{ item: unknown }[]>
const people = (body: SQL): People =>
  sql`(select coalesce(json_agg(x.item order by x.rank, x.at), '[]'::json) from (${body}) x)`

/** Everyone who is or was something to the unit, as far as the actor may see them. */
function relationsOf(ctx: QueryCtx): People {
  const live = isLive('r', todayOf(ctx))
  return people(sql`select json_build_object(${relationJson(live)}, 'person', ${personCardJson(ctx, 'persons')}) as item, case when ${live} then 0 else 1 end as rank, r.id as at
    from kernel.unit_relations r join kernel.persons persons on persons.tenant_id = r.tenant_id and persons.id = r.person_id
    where r.tenant_id = units.tenant_id and r.unit_id = units.id and ${personWhere(ctx) ?? sql`true`}`)
}

function householdOf(ctx: QueryCtx): SQL<Raw['household']> {
  const members =
    people(sql`select json_build_object('id', m.id, 'kinship', m.kinship, 'joinedOn', m.joined_on, 'person', ${personCardJson(ctx, 'persons')}) as item, 0 as rank, m.id as at
    from kernel.household_members m join kernel.persons persons on persons.tenant_id = m.tenant_id and persons.id = m.person_id
    where m.tenant_id = h.tenant_id and m.household_id = h.id and m.left_on is null and ${personWhere(ctx) ?? sql`true`}`)
  return sql`(select json_build_object('id', h.id, 'version', h.version, 'headPersonId', h.head_person_id, 'note', h.note, 'startedOn', h.started_on, 'members', ${members})
    from kernel.households h where h.tenant_id = units.tenant_id and h.unit_id = units.id and h.ended_on is null)`
}

const ownColumns = {
  id: units.id,
  version: units.version,
  key: units.key,
  status: units.status,
  code: units.code,
  kind: units.kind,
  buildingId: units.buildingId,
  building: sql<
    string | null
  >`(select b.name from kernel.buildings b where b.tenant_id = units.tenant_id and b.id = units.building_id)`,
  entranceId: units.entranceId,
  entrance: sql<
    string | null
  >`(select e.name from kernel.entrances e where e.tenant_id = units.tenant_id and e.id = units.entrance_id)`,
  floorLevel: units.floorLevel,
  floorLabel: units.floorLabel,
  room: units.room,
  areaM2: units.areaM2,
  innerAreaM2: units.innerAreaM2,
  layout: units.layout,
  useState: units.useState,
  handedOverOn: units.handedOverOn,
  handedOverPrecision: units.handedOverPrecision,
  note: units.note,
  updatedAt: units.updatedAt,
  parking: sql<
    Detail['parking']
  >`(select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'kind', s.kind) order by s.sort_key), '[]'::json)
    from kernel.units s where s.tenant_id = units.tenant_id and s.status = 'active' and s.beside_unit_id = units.id)`,
  formerNames: sql<
    Detail['formerNames']
  >`(select coalesce(json_agg(json_build_object('key', n.key, 'name', n.name, 'cause', n.cause, 'until', n.until) order by n.until desc), '[]'::json)
    from kernel.former_places n where n.tenant_id = units.tenant_id and n.place_id = units.id)`,
}

/** A unit with all that belongs to it in one round trip; the id of a unit merged away finds the one that stayed. */
export const getUnit = defineQuery({
  name: 'kernel.unit.get',
  can: ['read', 'kernel.unit'],
  input: z.object({ id: idSchema }),
  output: unitDetail,
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .select({
        ...ownColumns,
        mergedFromId: sql<string | null>`case when units.id <> ${id}::uuid then ${id}::uuid end`,
        relations: sql<Raw['relations']>`${relationsOf(ctx)}`,
        household: householdOf(ctx),
      })
      .from(units)
      .where(
        and(
          sql`units.id = coalesce((select m.merged_into_id from kernel.units m where m.id = ${id}::uuid), ${id}::uuid)`,
          ne(units.status, 'merged'),
          unitWhere(ctx),
        ),
      )
      .limit(1)
    const { household, relations, ...unit } = found(row)
    return {
      ...unit,
      relations: relations.map((relation) => ({ ...relation, person: showCard(ctx, relation.person) })),
      household: household && {
        ...household,
        members: household.members.map((member) => ({ ...member, person: showCard(ctx, member.person) })),
      },
    }
  },
})
