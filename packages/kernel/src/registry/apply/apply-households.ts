import { newId } from '@linli/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { anyOf, type BulkRow } from '../bulk.ts'
import { units } from '../places.schema.ts'
import { householdMembers, households } from '../relations.schema.ts'
import type { StartedRelation } from './apply-relations.ts'
import type { Stage } from './apply-places.ts'
import { livesThere } from './household.rules.ts'

/** Puts those whom new relations say live in a dwelling into its household. */
export async function applyHouseholds(
  { tx, journal, counts }: Stage,
  started: readonly StartedRelation[],
): Promise<void> {
  const unitIds = [...new Set(started.map((one) => one.unitId))]
  if (unitIds.length === 0) return
  const dwellings = await tx
    .select({ id: units.id, useState: units.useState })
    .from(units)
    .where(and(sql`${units.id} = ${anyOf(unitIds, 'uuid')}`, eq(units.kind, 'residence')))
  const useStates = new Map(dwellings.map((unit) => [unit.id, unit.useState]))
  const residents = started.filter(
    (one) =>
      one.fact.until === undefined &&
      useStates.has(one.unitId) &&
      livesThere(one.fact.relation, useStates.get(one.unitId)!),
  )
  const lived = [...new Set(residents.map((one) => one.unitId))]
  if (lived.length === 0) return
  const open = await tx
    .select({
      id: households.id,
      unitId: households.unitId,
      members: sql<string[]>`coalesce((select array_agg(m.person_id) from kernel.household_members m
      where m.tenant_id = households.tenant_id and m.household_id = households.id and m.left_on is null), '{}')`,
    })
    .from(households)
    .where(and(sql`${households.unitId} = ${anyOf(lived, 'uuid')}`, isNull(households.endedOn)))
  const homes = new Map(open.map((home) => [home.unitId, { id: home.id, members: new Set(home.members) }]))
  const made: BulkRow[] = []
  const joined: BulkRow[] = []
  for (const { unitId, personId, fact, row } of residents) {
    let home = homes.get(unitId)
    if (!home) {
      home = { id: newId(), members: new Set() }
      homes.set(unitId, home)
      made.push({ id: home.id, unitId, headPersonId: personId, sourceRow: row })
    }
    if (home.members.has(personId)) continue
    home.members.add(personId)
    joined.push({
      id: newId(),
      householdId: home.id,
      personId,
      kinship: fact.kinship ?? null,
      sourceRow: row,
    })
  }
  await journal.insert(households, made)
  await journal.insert(householdMembers, joined)
  counts.household.created += made.length
}
