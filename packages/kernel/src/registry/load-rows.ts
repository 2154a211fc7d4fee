import { AppError } from '@linli/contract'
import { and, eq } from 'drizzle-orm'

import type { Tx } from '../db/handle.ts'
import { persons } from './persons.schema.ts'
import { buildings, entrances, units } from './places.schema.ts'
import { unitRelations } from './relations.schema.ts'

const one = <T>(rows: T[]): T => {
  const [row] = rows
  if (!row) throw new AppError('not_found')
  return row
}

/** Rows about to be changed: locked, and only those that still stand for themselves. */
export const lockBuilding = async (tx: Tx, id: string) =>
  one(
    await tx
      .select()
      .from(buildings)
      .where(and(eq(buildings.id, id), eq(buildings.status, 'active')))
      .for('update'),
  )

export const lockUnit = async (tx: Tx, id: string) =>
  one(
    await tx
      .select()
      .from(units)
      .where(and(eq(units.id, id), eq(units.status, 'active')))
      .for('update'),
  )

export const lockPerson = async (tx: Tx, id: string) =>
  one(
    await tx
      .select()
      .from(persons)
      .where(and(eq(persons.id, id), eq(persons.status, 'active')))
      .for('update'),
  )

export const lockRelation = async (tx: Tx, id: string) =>
  one(await tx.select().from(unitRelations).where(eq(unitRelations.id, id)).for('update'))

export const findEntrance = async (tx: Tx, buildingId: string, key: string) =>
  (
    await tx
      .select()
      .from(entrances)
      .where(
        and(eq(entrances.buildingId, buildingId), eq(entrances.key, key), eq(entrances.status, 'active')),
      )
  )[0]

export type UnitRow = Awaited<ReturnType<typeof lockUnit>>
export type PersonRow = Awaited<ReturnType<typeof lockPerson>>
export type BuildingRow = Awaited<ReturnType<typeof lockBuilding>>
export type RelationRow = Awaited<ReturnType<typeof lockRelation>>
