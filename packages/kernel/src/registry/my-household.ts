import { idSchema } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { maskName } from '../personal/mask.rules.ts'
import { residing } from './registry-access.ts'
import { isLive, todayOf } from './registry-day.ts'
import { consentKindSchema, relationSchema, unitKindSchema } from './registry.contract.ts'

const home = z.object({
  unitId: idSchema,
  buildingId: idSchema.nullable(),
  code: z.string(),
  kind: unitKindSchema,
  relations: z.array(relationSchema),
  areaM2: z.number().nullable(),
  /** Those who live here with the actor. */
  members: z.array(
    z.object({ personId: idSchema, name: z.string(), kinship: z.string().nullable(), isMe: z.boolean() }),
  ),
})

const answer = z.object({
  me: z
    .object({
      personId: idSchema,
      name: z.string(),
      phones: z.array(z.string()),
      consents: z.array(consentKindSchema),
    })
    .nullable(),
  homes: z.array(home),
})

/** What a resident sees of themselves: own units and those living there, without having to ask anybody. */
export const getMyHousehold = defineQuery({
  name: 'kernel.my.household',
  can: 'member',
  input: z.object({}),
  output: answer,
  async run(ctx) {
    const me = ctx.actor.personId
    if (!me) return { me: null, homes: [] }
    const live = isLive('r', todayOf(ctx))
    const { rows } = await ctx.tx.execute(sql`
      select json_build_object('personId', p.id, 'name', p.name,
          'phones', (select coalesce(json_agg(f.masked order by f.position, f.id), '[]'::json) from kernel.person_phones f where f.person_id = p.id),
          'consents', (select coalesce(json_agg(c.kind order by c.kind), '[]'::json) from kernel.consents c where c.person_id = p.id and c.withdrawn_at is null)) as me,
        (select coalesce(json_agg(json_build_object('unitId', u.id, 'buildingId', u.building_id, 'code', u.code, 'kind', u.kind, 'areaM2', u.area_m2,
            'relations', (select json_agg(r.relation order by r.relation) from kernel.unit_relations r where r.unit_id = u.id and r.person_id = p.id and r.relation in ${residing} and ${live}),
            'members', (select coalesce(json_agg(json_build_object('personId', o.id, 'name', o.name, 'kinship', m.kinship, 'isMe', o.id = p.id) order by m.id), '[]'::json)
              from kernel.households h join kernel.household_members m on m.household_id = h.id and m.left_on is null join kernel.persons o on o.id = m.person_id
              where h.unit_id = u.id and h.ended_on is null and exists (
                select 1 from kernel.household_members mine where mine.household_id = h.id and mine.person_id = p.id and mine.left_on is null))
          ) order by u.sort_key), '[]'::json)
          from kernel.units u where u.status = 'active' and u.id in (select r.unit_id from kernel.unit_relations r where r.person_id = p.id and r.relation in ${residing} and ${live})) as homes
      from kernel.persons p where p.id = ${me}::uuid and p.status = 'active'`)
    const found = rows[0] as unknown as
      | { me: z.input<typeof answer>['me']; homes: z.input<typeof home>[] }
      | undefined
    if (!found?.me) return { me: null, homes: [] }
    const homes = found.homes.map((one) => ({
      ...one,
      members: one.members.map((member) => ({
        ...member,
        name: member.isMe ? member.name : maskName(member.name),
      })),
    }))
    return { me: found.me, homes }
  },
})
