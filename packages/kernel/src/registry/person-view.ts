import { idSchema } from '@linli/contract'
import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { canSee, shownName, standingOf, type PersonFacts } from './registry-access.ts'
import { phoneOut } from './registry.contract.ts'

/** A person within a unit or household: name and phones as the actor may see them. */
export const personCard = z.object({
  id: idSchema,
  name: z.string(),
  phones: z.array(phoneOut),
})

export interface PersonCardRow extends PersonFacts {
  phones: { id: string; masked: string }[]
}

/** The card's fields of the person under an alias, as one JSON object. */
export function personCardJson(ctx: QueryCtx, alias: string): SQL {
  const standing = standingOf(ctx, alias)
  const at = (name: string) => sql.raw(`${alias}.${name}`)
  return sql`json_build_object('id', ${at('id')}, 'name', ${at('name')}, 'isHousemate', ${standing.isHousemate}, 'isUnderHead', ${standing.isUnderHead},
    'phones', (select coalesce(json_agg(json_build_object('id', f.id, 'masked', f.masked) order by f.position, f.id), '[]'::json)
      from kernel.person_phones f where f.tenant_id = ${at('tenant_id')} and f.person_id = ${at('id')}))`
}

/** Masks a card for the actor. */
export const showCard = (ctx: QueryCtx, row: PersonCardRow): z.input<typeof personCard> => ({
  id: row.id,
  name: shownName(ctx, row),
  phones: canSee(ctx, row, 'phone') ? row.phones : [],
})

/** A relation's own fields under the alias `r`, as pairs for json_build_object. */
export const relationJson = (
  isLive: SQL,
): SQL => sql`'id', r.id, 'version', r.version, 'relation', r.relation,
  'share', case when r.share_denominator is null then null else json_build_object('numerator', r.share_numerator, 'denominator', r.share_denominator) end,
  'isJoint', r.is_joint, 'kinship', r.kinship, 'validFrom', r.valid_from, 'validFromPrecision', r.valid_from_precision, 'validTo', r.valid_to, 'isLive', (${isLive})`
