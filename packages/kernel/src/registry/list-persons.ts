import { idSchema, manyOf, page, pageQuery, sortBy } from '@linli/contract'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import type { Tx } from '../db/handle.ts'
import { keyset, type SortKey } from '../list/keyset.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { anyOf } from './bulk.ts'
import { cipherOf } from './personal-fields.ts'
import { persons } from './persons.schema.ts'
import { canSee, canSeePolitical, personWhere, shownName, standingOf } from './registry-access.ts'
import { phoneOut, politicalSchema, relationSchema } from './registry.contract.ts'
import { isLive, todayOf } from './registry-day.ts'
import { personInAll, personSearch } from './search-where.ts'

const mostCounted = 10_000

export const personRow = z.object({
  id: idSchema,
  version: z.int(),
  name: z.string(),
  phones: z.array(phoneOut),
  /** What the person is today, and to which units. */
  relations: z.array(z.object({ relation: relationSchema, unitId: idSchema, code: z.string() })),
  /** Only for those who may read it, and only while the person's consent lives. */
  politicalStatus: politicalSchema.nullable(),
  updatedAt: z.string(),
})

const sorts: Record<'name' | 'updatedAt', SortKey> = {
  name: { column: persons.sortKey, type: 'text', of: (row: { sortKey: string }) => row.sortKey },
  updatedAt: {
    column: persons.updatedAt,
    type: 'timestamptz',
    of: (row: { updatedAt: string }) => row.updatedAt,
  },
}

export const personFilters = {
  relation: manyOf(relationSchema).optional(),
  building: manyOf(idSchema).optional(),
  partyMember: z.enum(['true', 'false']).optional(),
}

const input = z.object({
  ...pageQuery,
  sort: sortBy(['name', 'updatedAt']).default('name'),
  ...personFilters,
})
export type PersonListInput = z.output<typeof input>
export const personListInput = input

/** What the filters say of `persons`, the actor's own limits included. */
export function personMatches(
  ctx: QueryCtx,
  kernel: Kernel,
  { q, relation, building, partyMember }: Pick<PersonListInput, 'q' | keyof typeof personFilters>,
): SQL | undefined {
  const today = todayOf(ctx)
  const related = sql`select r.person_id from kernel.unit_relations r ${building ? sql`join kernel.units u on u.tenant_id = r.tenant_id and u.id = r.unit_id and u.building_id = ${anyOf(building, 'uuid')}` : sql``}
    where ${isLive('r', today)} ${relation ? sql`and r.relation = ${anyOf(relation)}` : sql``}`
  const members = sql`select s.person_id from kernel.political_records s join kernel.consents c on c.tenant_id = s.tenant_id and c.id = s.consent_id
    where s.status in ('party_member', 'probationary_member') and c.withdrawn_at is null`
  const wanted = [
    ...(relation || building ? [related] : []),
    ...(partyMember === 'true' ? [members] : []),
    ...(q ? personSearch(q, { tenantId: ctx.tenant.id, today, cipher: cipherOf(kernel) }) : []),
  ]
  return and(
    eq(persons.status, 'active'),
    personWhere(ctx),
    // Who may not read it learns nothing from the filter either: it finds nobody.
    partyMember && !canSeePolitical(ctx) ? sql`false` : undefined,
    partyMember === 'false' ? sql`persons.id not in (${members})` : undefined,
    personInAll(wanted),
  )
}

interface Related {
  relation: z.infer<typeof relationSchema>
  unitId: string
  code: string
}

/** Columns of a row of the list, unmasked. */
export function personColumns(ctx: QueryCtx) {
  const today = todayOf(ctx)
  return {
    id: persons.id,
    version: persons.version,
    name: persons.name,
    sortKey: persons.sortKey,
    updatedAt: persons.updatedAt,
    ...standingOf(ctx),
    phones: sql<
      { id: string; masked: string }[]
    >`(select coalesce(json_agg(json_build_object('id', f.id, 'masked', f.masked) order by f.position, f.id), '[]'::json)
      from kernel.person_phones f where f.tenant_id = persons.tenant_id and f.person_id = persons.id)`,
    relations: sql<
      Related[]
    >`(select coalesce(json_agg(json_build_object('relation', r.relation, 'unitId', u.id, 'code', u.code) order by u.sort_key, r.id), '[]'::json)
      from kernel.unit_relations r join kernel.units u on u.tenant_id = r.tenant_id and u.id = r.unit_id
      where r.tenant_id = persons.tenant_id and r.person_id = persons.id and ${isLive('r', today)})`,
    politicalStatus: canSeePolitical(ctx)
      ? sql<z.infer<
          typeof politicalSchema
        > | null>`(select s.status from kernel.political_records s join kernel.consents c on c.tenant_id = s.tenant_id and c.id = s.consent_id
          where s.tenant_id = persons.tenant_id and s.person_id = persons.id and c.withdrawn_at is null)`
      : sql<null>`null`,
  }
}

/** One page of persons as they are in the table; the caller masks. */
export async function readPersons(
  ctx: QueryCtx,
  kernel: Kernel,
  { cursor, limit, sort, ...filters }: PersonListInput,
) {
  const list = keyset({
    sorts,
    sort: sort as keyof typeof sorts,
    id: persons.id,
    idOf: (row: { id: string }) => row.id,
    cursor,
    limit,
    filters,
  })
  const matching = personMatches(ctx, kernel, filters)
  const rows = ctx.tx
    .select(personColumns(ctx))
    .from(persons)
    .where(and(matching, list.where))
    .orderBy(...list.orderBy)
    .limit(list.limit)
  const [found, total] = await Promise.all([rows, cursor ? undefined : countPersons(ctx.tx, matching)])
  return { ...list.page(found), total }
}

async function countPersons(tx: Tx, matching: SQL | undefined): Promise<number> {
  const counted = tx
    .select({ one: sql`1`.as('one') })
    .from(persons)
    .where(matching)
    .limit(mostCounted)
    .as('counted')
  const [row] = await tx.select({ total: sql<number>`count(*)::int` }).from(counted)
  return row!.total
}

/** Persons the actor may see, masked; searched by name, pinyin, phone tail, ID number or room. */
export const listPersons = defineQuery({
  name: 'kernel.person.list',
  can: ['read', 'kernel.person'],
  input,
  output: page(personRow),
  async run(ctx, asked) {
    const { rows, next, total } = await readPersons(ctx, ctx.host.kernel, asked)
    const shown = rows.map((row) => ({
      ...row,
      name: shownName(ctx, row),
      phones: canSee(ctx, row, 'phone') ? row.phones : [],
    }))
    return { rows: shown, ...(next ? { next } : {}), ...(total === undefined ? {} : { total }) }
  },
})
