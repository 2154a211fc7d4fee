import { AppError, newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { normalisePhones } from '../import/values/phone.rules.ts'
import { maskName } from '../personal/mask.rules.ts'
import { anyOf } from './bulk.ts'
import type { Relation } from './ledger/ledger-facts.rules.ts'
import { nameKeyOf } from './person.rules.ts'
import { insertPhones, nameColumns, readPhones } from './person-fields.ts'
import { cipherOf, phoneScope } from './personal-fields.ts'
import type { UnitKind } from './place.rules.ts'
import { persons } from './persons.schema.ts'
import { buildings, units } from './places.schema.ts'
import { unitRelations } from './relations.schema.ts'
import { relationStarted } from './registry.events.ts'
import { residing } from './registry-access.ts'
import { isLive, todayOf } from './registry-day.ts'
import { joinHousehold } from './relation-input.ts'
import { personWords } from './search-words.rules.ts'
import { addWords } from './search-words.ts'
import { searchUnits } from './registry.search.ts'
import { revealPhone, type PhoneLook } from './reveal-numbers.ts'

export interface UnitLabel {
  id: string
  tenantId: string
  /** 3栋1单元1204 */
  code: string
  kind: UnitKind
  buildingId: string | null
  entranceId: string | null
}

export interface PersonLabel {
  id: string
  /** Masked; in full only through `kernel.person.reveal`, a phone also through `revealPhone`. */
  name: string
  phones: string[]
}

export interface OwnUnit extends UnitLabel {
  relations: Relation[]
}

export interface PersonMatch {
  personId: string
  /** Whether the name asked about is this person's; the name itself is not told. */
  isSameName: boolean
  units: { unitId: string; relation: Relation }[]
}

export interface NewResident {
  unitId: string
  name: string
  phone: string
  relation: 'owner' | 'family' | 'tenant'
}

export interface RegistryCapability {
  /** Units that are the actor's own today (owner, co-owner, tenant, family). */
  myUnits(): Promise<OwnUnit[]>
  /** The same for any person, for work on their behalf. */
  unitsOfPerson(personId: string): Promise<OwnUnit[]>
  /** A unit by id, also by the id of one merged into it; throws `not_found`. */
  unit(id: string): Promise<UnitLabel>
  /** Labels of many units in one query, by the ids asked for. */
  units(ids: readonly string[]): Promise<Map<string, UnitLabel>>
  /** A building by id, also by the id of one merged into it; throws `not_found`. */
  building(id: string): Promise<{ id: string; name: string }>
  /** Names of many buildings in one query, by the ids asked for. */
  buildings(ids: readonly string[]): Promise<Map<string, { id: string; name: string }>>
  person(id: string): Promise<PersonLabel>
  persons(ids: readonly string[]): Promise<Map<string, PersonLabel>>
  /**
   * The first phone of a person of this tenant in full, the one that labels show masked; `null` when there is none, or
   * the person is erased or unknown here. Who may look is the plugin's to decide and must be decided before: the
   * register asks for no right of its own, only for a purpose, and keeps who looked, why and for which record. An
   * action that calls this sets `answerIsSecret`; in a query it is refused.
   */
  revealPhone(personId: string, look: PhoneLook): Promise<string | null>
  /** Units by room, owner's name, pinyin or phone tail, best order first. */
  search(text: string, limit?: number): Promise<UnitLabel[]>
  /** Active persons with this number, with what they are to which units today: to check a claim. */
  matchPersonByPhone(phone: string, name?: string): Promise<PersonMatch[]>
  /** Binds a person whose claim was accepted: finds them by name and phone or makes them, and starts the relation. */
  bindResident(resident: NewResident): Promise<string>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    registry: RegistryCapability
  }
}

const unitLabel = {
  tenantId: units.tenantId,
  code: units.code,
  kind: units.kind,
  buildingId: units.buildingId,
  entranceId: units.entranceId,
}

/** Follows merges: the id asked for, and the label of the unit it means today. */
async function labelsOf({ tx }: ActionCtx, ids: readonly string[]): Promise<Map<string, UnitLabel>> {
  if (ids.length === 0) return new Map()
  const asked = tx
    .select({
      asked: sql<string>`u.id`.as('asked'),
      now: sql<string>`coalesce(u.merged_into_id, u.id)`.as('now'),
      tenant: sql<string>`u.tenant_id`.as('tenant'),
    })
    .from(sql`kernel.units u`)
    .where(sql`u.id = ${anyOf([...new Set(ids)], 'uuid')}`)
    .as('asked')
  const rows = await tx
    .select({ asked: asked.asked, id: units.id, ...unitLabel })
    .from(asked)
    .innerJoin(units, and(eq(units.tenantId, asked.tenant), eq(units.id, asked.now)))
  return new Map(rows.map(({ asked: id, ...label }) => [id, label]))
}

/** Follows merges: the id asked for, and the building it means today. */
async function buildingLabels(
  { tx }: ActionCtx,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const asked = tx
    .select({
      asked: sql<string>`b.id`.as('asked'),
      now: sql<string>`coalesce(b.merged_into_id, b.id)`.as('now'),
      tenant: sql<string>`b.tenant_id`.as('tenant'),
    })
    .from(sql`kernel.buildings b`)
    .where(sql`b.id = ${anyOf([...new Set(ids)], 'uuid')}`)
    .as('asked')
  const rows = await tx
    .select({ asked: asked.asked, id: buildings.id, name: buildings.name })
    .from(asked)
    .innerJoin(buildings, and(eq(buildings.tenantId, asked.tenant), eq(buildings.id, asked.now)))
  return new Map(rows.map(({ asked: id, ...label }) => [id, label]))
}

async function personLabels({ tx }: ActionCtx, ids: readonly string[]): Promise<Map<string, PersonLabel>> {
  if (ids.length === 0) return new Map()
  const { rows } = await tx.execute(sql`
    select a.id as asked, p.id, p.name, coalesce((select json_agg(f.masked order by f.position, f.id) from kernel.person_phones f
      where f.tenant_id = p.tenant_id and f.person_id = p.id), '[]'::json) as phones
    from kernel.persons a join kernel.persons p on p.tenant_id = a.tenant_id and p.id = coalesce(a.merged_into_id, a.id)
    where a.id = ${anyOf([...new Set(ids)], 'uuid')}`)
  const found = rows as unknown as { asked: string; id: string; name: string; phones: string[] }[]
  return new Map(found.map(({ asked, id, name, phones }) => [asked, { id, name: maskName(name), phones }]))
}

async function ownUnits(ctx: ActionCtx, personId: string | null): Promise<OwnUnit[]> {
  if (!personId) return []
  return ctx.tx
    .select({
      id: units.id,
      ...unitLabel,
      relations: sql<Relation[]>`array_agg(r.relation order by r.relation)`,
    })
    .from(units)
    .innerJoin(sql`kernel.unit_relations r`, sql`r.tenant_id = units.tenant_id and r.unit_id = units.id`)
    .where(
      and(
        sql`r.person_id = ${personId}::uuid`,
        sql`r.relation in ${residing}`,
        isLive('r', todayOf(ctx)),
        eq(units.status, 'active'),
      ),
    )
    .groupBy(units.tenantId, units.id)
    .orderBy(units.sortKey)
}

async function matchByPhone(
  kernel: Kernel,
  ctx: ActionCtx,
  typed: string,
  name?: string,
): Promise<PersonMatch[]> {
  const read = normalisePhones(typed)
  if (!read.ok) return []
  const indexes = read.value.flatMap((phone) =>
    cipherOf(kernel).blindIndexes(phoneScope(ctx.tenant.id), phone),
  )
  const { rows } = await ctx.tx.execute(sql`
    select p.id as "personId", p.name_key as "nameKey", coalesce((select json_agg(json_build_object('unitId', r.unit_id, 'relation', r.relation) order by r.id)
      from kernel.unit_relations r where r.tenant_id = p.tenant_id and r.person_id = p.id and ${isLive('r', todayOf(ctx))}), '[]'::json) as units
    from kernel.persons p where p.status = 'active' and p.id in (select f.person_id from kernel.person_phones f where f.number_index = ${anyOf(indexes)}) order by p.id`)
  const found = rows as unknown as (Omit<PersonMatch, 'isSameName'> & { nameKey: string })[]
  return found.map(({ nameKey, ...match }) => ({
    ...match,
    isSameName: name !== undefined && nameKey === nameKeyOf(name),
  }))
}

async function bind(
  kernel: Kernel,
  ctx: ActionCtx,
  { unitId, name, phone, relation }: NewResident,
): Promise<string> {
  const [unit] = await ctx.tx
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.id, unitId), eq(units.status, 'active')))
  if (!unit) throw new AppError('not_found')
  const known = (await matchByPhone(kernel, ctx, phone, name)).find((match) => match.isSameName)
  const personId = known?.personId ?? newId()
  if (!known) {
    const phones = readPhones(kernel, ctx.tenant.id, [phone])
    await ctx.tx.insert(persons).values({ id: personId, ...nameColumns(name) })
    await insertPhones(ctx.tx, personId, phones)
    await addWords(ctx.tx, 'person', new Map([[personId, personWords(name)]]))
  }
  if (known?.units.some((held) => held.unitId === unitId && held.relation === relation)) return personId
  const id = newId()
  await ctx.tx.insert(unitRelations).values({
    id,
    unitId,
    personId,
    relation,
    source: 'registration',
    validFrom: todayOf(ctx),
    validFromPrecision: 'day',
  })
  await joinHousehold(ctx, { unitId, personId, kinship: null, joinedOn: todayOf(ctx) })
  ctx.emit(relationStarted, unitId, { relationId: id, unitId, personId, relation, validFrom: todayOf(ctx) })
  return personId
}

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new AppError('not_found')
  return value
}

registerCapability('registry', ({ kernel, ctx, pluginId }) => ({
  myUnits: () => ownUnits(ctx, ctx.actor.personId),
  unitsOfPerson: (personId) => ownUnits(ctx, personId),
  unit: async (id) => present((await labelsOf(ctx, [id])).get(id)),
  units: (ids) => labelsOf(ctx, ids),
  building: async (id) => present((await buildingLabels(ctx, [id])).get(id)),
  buildings: (ids) => buildingLabels(ctx, ids),
  person: async (id) => present((await personLabels(ctx, [id])).get(id)),
  persons: (ids) => personLabels(ctx, ids),
  revealPhone: (personId, look) => revealPhone({ kernel, ctx, pluginId }, personId, look),
  async search(text, limit = 20) {
    const found = await searchUnits(ctx, text, limit)
    const labels = await labelsOf(
      ctx,
      found.map((unit) => unit.id),
    )
    return found.flatMap((unit) => labels.get(unit.id) ?? [])
  },
  matchPersonByPhone: (phone, name) => matchByPhone(kernel, ctx, phone, name),
  bindResident: (resident) => bind(kernel, ctx, resident),
}))
