import { subject } from '@casl/ability'
import { AppError } from '@linli/contract'
import { sql, type SQL } from 'drizzle-orm'

import { abilityWhere } from '../ability/ability-where.ts'
import type { QueryCtx } from '../action/context.ts'
import { maskName } from '../personal/mask.rules.ts'
import { persons } from './persons.schema.ts'
import { units } from './places.schema.ts'
import { isLive, todayOf } from './registry-day.ts'

/** Relations that make a unit somebody's own; an emergency contact's phone opens no door. */
export const residing = sql.raw("('owner', 'co_owner', 'tenant', 'family')")

const unitsOf = (person: unknown, today: string): SQL =>
  sql`(select r.unit_id from kernel.unit_relations r where r.person_id = ${person}::uuid and r.relation in ${residing} and ${isLive('r', today)})`

const headedBuildings = (person: unknown, today: string): SQL =>
  sql`(select h.building_id from kernel.building_heads h where h.person_id = ${person}::uuid and h.valid_from <= ${today}::date and (h.valid_to is null or h.valid_to >= ${today}::date))`

const housematesOf = (person: unknown): SQL =>
  sql`(select theirs.person_id from kernel.household_members mine join kernel.household_members theirs
    on theirs.tenant_id = mine.tenant_id and theirs.household_id = mine.household_id and theirs.left_on is null
    where mine.person_id = ${person}::uuid and mine.left_on is null)`

const underHead = (person: unknown, today: string): SQL =>
  sql`(select r.person_id from kernel.unit_relations r join kernel.units u on u.tenant_id = r.tenant_id and u.id = r.unit_id
    where u.building_id in ${headedBuildings(person, today)} and ${isLive('r', today)})`

/** The units the actor may see, for a statement that reads from `units`; `undefined` for all. */
export function unitWhere(ctx: QueryCtx): SQL | undefined {
  const today = todayOf(ctx)
  return abilityWhere(ctx.ability, 'read', 'kernel.unit', {
    kind: units.kind,
    buildingId: units.buildingId,
    residentPersonId: (person) => sql`units.id in ${unitsOf(person, today)}`,
    headPersonId: (person) => sql`units.building_id in ${headedBuildings(person, today)}`,
  })
}

/** The persons the actor may see, for a statement that reads from `persons`. */
export function personWhere(ctx: QueryCtx): SQL | undefined {
  const today = todayOf(ctx)
  return abilityWhere(ctx.ability, 'read', 'kernel.person', {
    id: persons.id,
    housematePersonId: (person) =>
      sql`(persons.id = ${person}::uuid or persons.id in ${housematesOf(person)})`,
    headPersonId: (person) => sql`persons.id in ${underHead(person, today)}`,
  })
}

/** How a person stands to the actor, as two columns: what conditions on single rows are checked against. */
export function standingOf(
  ctx: QueryCtx,
  alias = 'persons',
): { isHousemate: SQL<boolean>; isUnderHead: SQL<boolean> } {
  const me = ctx.actor.personId
  if (!me) return { isHousemate: sql<boolean>`false`, isUnderHead: sql<boolean>`false` }
  const id = sql.raw(`${alias}.id`)
  return {
    isHousemate: sql<boolean>`(${id} = ${me}::uuid or ${id} in ${housematesOf(me)})`,
    isUnderHead: sql<boolean>`${id} in ${underHead(me, todayOf(ctx))}`,
  }
}

export interface PersonFacts {
  id: string
  name: string
  isHousemate: boolean
  isUnderHead: boolean
}

/** The row as the actor's rules see it. */
const personSubject = (ctx: QueryCtx, row: PersonFacts): Record<PropertyKey, unknown> => {
  const conditions: Record<PropertyKey, unknown> = {
    id: row.id,
    housematePersonId: row.isHousemate ? ctx.actor.personId : null,
    headPersonId: row.isUnderHead ? ctx.actor.personId : null,
  }
  return subject('kernel.person', conditions)
}

export type PersonField = 'name' | 'phone' | 'idNumber' | 'sex' | 'birthDate' | 'note'

/** Whether the actor's roles open this field of this very person. */
export const canSee = (ctx: QueryCtx, row: PersonFacts, field: PersonField): boolean =>
  ctx.ability.can('read', personSubject(ctx, row), field)

/** The name as the actor may see it. */
export const shownName = (ctx: QueryCtx, row: PersonFacts): string =>
  canSee(ctx, row, 'name') ? row.name : maskName(row.name)

export const canSeePolitical = (ctx: QueryCtx): boolean => ctx.ability.can('read', 'kernel.political-status')

/** One row, or the same refusal whether it is missing, another tenant's or not the actor's to see. */
export function found<T>(row: T | undefined): T {
  if (row === undefined) throw new AppError('not_found')
  return row
}
