import { idSchema } from '@linli/contract'
import { and, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { personColumns, personRow } from './list-persons.ts'
import { relationJson } from './person-view.ts'
import { persons } from './persons.schema.ts'
import { canSee, found, personWhere, shownName, unitWhere } from './registry-access.ts'
import {
  consentChannelSchema,
  consentKindSchema,
  identityKindSchema,
  relationOut,
  unitBrief,
} from './registry.contract.ts'
import { isLive, todayOf } from './registry-day.ts'

const consentOut = z.object({
  id: idSchema,
  kind: consentKindSchema,
  channel: consentChannelSchema,
  textVersion: z.string(),
  method: z.string(),
  givenAt: z.string(),
  withdrawnAt: z.string().nullable(),
})

const personDetail = personRow.omit({ relations: true }).extend({
  status: z.enum(['active', 'erased']),
  /** Set when the id asked for was merged into this person. */
  mergedFromId: idSchema.nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  birthDate: z.string().nullable(),
  idKind: identityKindSchema.nullable(),
  idMasked: z.string().nullable(),
  note: z.string(),
  /** Every relation there ever was, those of today first. */
  relations: z.array(relationOut.extend({ unit: unitBrief })),
  consents: z.array(consentOut),
  /** Duplicates that became this person. */
  mergedFrom: z.array(z.object({ fromId: idSchema, reason: z.string(), at: z.string() })),
})

type Detail = z.input<typeof personDetail>

/** A person with their relations over time, masked; a merged person's id finds the one that stayed. */
export const getPerson = defineQuery({
  name: 'kernel.person.get',
  can: ['read', 'kernel.person'],
  input: z.object({ id: idSchema }),
  output: personDetail,
  async run(ctx, { id }) {
    const live = isLive('r', todayOf(ctx))
    const [row] = await ctx.tx
      .select({
        ...personColumns(ctx),
        status: sql<Detail['status']>`persons.status`,
        mergedFromId: sql<string | null>`case when persons.id <> ${id}::uuid then ${id}::uuid end`,
        sex: persons.sex,
        birthDate: persons.birthDate,
        idKind: persons.idKind,
        idMasked: persons.idMasked,
        note: persons.note,
        relations: sql<
          Detail['relations']
        >`(select coalesce(json_agg(x.item order by x.ended, x.valid_from desc nulls last, x.id), '[]'::json) from (
          select json_build_object(${relationJson(live)}, 'unit', json_build_object('id', units.id, 'code', units.code, 'kind', units.kind)) as item, not (${live}) as ended, r.valid_from, r.id
          from kernel.unit_relations r join kernel.units units on units.tenant_id = r.tenant_id and units.id = r.unit_id
          where r.tenant_id = persons.tenant_id and r.person_id = persons.id and ${unitWhere(ctx) ?? sql`true`}) x)`,
        consents: sql<
          Detail['consents']
        >`(select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'channel', c.channel, 'textVersion', c.text_version,
            'method', c.method, 'givenAt', c.given_at, 'withdrawnAt', c.withdrawn_at) order by c.given_at desc), '[]'::json)
          from kernel.consents c where c.tenant_id = persons.tenant_id and c.person_id = persons.id)`,
        mergedFrom: sql<
          Detail['mergedFrom']
        >`(select coalesce(json_agg(json_build_object('fromId', m.from_id, 'reason', m.reason, 'at', m.created_at) order by m.created_at), '[]'::json)
          from kernel.merges m where m.tenant_id = persons.tenant_id and m.into_id = persons.id and m.subject = 'person')`,
      })
      .from(persons)
      .where(
        and(
          sql`persons.id = coalesce((select m.merged_into_id from kernel.persons m where m.id = ${id}::uuid), ${id}::uuid)`,
          inArray(persons.status, ['active', 'erased']),
          personWhere(ctx),
        ),
      )
      .limit(1)
    const person = found(row)
    const opens = (field: Parameters<typeof canSee>[2]) => canSee(ctx, person, field)
    return {
      ...person,
      name: shownName(ctx, person),
      phones: opens('phone') ? person.phones : [],
      sex: opens('sex') ? person.sex : null,
      birthDate: opens('birthDate') ? person.birthDate : null,
      idKind: opens('idNumber') ? person.idKind : null,
      idMasked: opens('idNumber') ? person.idMasked : null,
      note: opens('note') ? person.note : '',
      // Which consents there are speaks of political status too, so they are for those who keep them.
      consents: ctx.ability.can('edit', 'kernel.consent') ? person.consents : [],
    }
  },
})
