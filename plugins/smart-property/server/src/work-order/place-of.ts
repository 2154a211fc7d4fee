import { AppError } from '@linli/contract'
import { workOrderSubject } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import type { OrderRecord } from './order-record.ts'
import { placeIn, wordsWithin } from './place-words.rules.ts'

export interface PlaceInput {
  unitId?: string
  buildingId?: string
  areaText?: string
}

export type Place = Pick<OrderRecord, 'unitId' | 'buildingId' | 'areaText' | 'locationLabel'>

const noSuchPlace = (path: string) => new AppError('bad_input', { issues: [{ path, rule: 'no_such_place' }] })

/** A missing place is a mistake in the form, not a missing order. */
async function found<T>(path: string, place: Promise<T>): Promise<T> {
  try {
    return await place
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') throw noSuchPlace(path)
    throw error
  }
}

async function unitOf(ctx: WriteCtx, unitId: string) {
  if (ctx.ability.can('register', workOrderSubject))
    return found('location.unitId', ctx.registry.unit(unitId))
  // Another household's unit does not exist for a resident; public places are words.
  const own = (await ctx.registry.myUnits()).find((unit) => unit.id === unitId)
  if (!own) throw noSuchPlace('location.unitId')
  return own
}

/** Residents name the building they live in; of others they speak in words. */
async function buildingOf(ctx: WriteCtx, buildingId: string) {
  const building = await found('location.buildingId', ctx.registry.building(buildingId))
  if (ctx.ability.can('register', workOrderSubject)) return building
  const isTheirs = (await ctx.registry.myUnits()).some((unit) => unit.buildingId === building.id)
  if (!isTheirs) throw noSuchPlace('location.buildingId')
  return building
}

/** The one unit of a resident who said nothing about the place. */
async function onlyUnit(ctx: WriteCtx) {
  if (ctx.ability.can('register', workOrderSubject)) return undefined
  const own = await ctx.registry.myUnits()
  return own.length === 1 ? own[0] : undefined
}

/** Where it is: ids that the registry confirms, and the words it was known by then. */
export async function placeOf(ctx: WriteCtx, { unitId, buildingId, areaText }: PlaceInput): Promise<Place> {
  const isSilent = unitId === undefined && buildingId === undefined && areaText === undefined
  const unit = unitId ? await unitOf(ctx, unitId) : isSilent ? await onlyUnit(ctx) : undefined
  const building = !unit && buildingId ? await buildingOf(ctx, buildingId) : undefined
  if (building) {
    const words = wordsWithin(building.name, areaText ?? '')
    return {
      unitId: null,
      buildingId: building.id,
      areaText: words || null,
      locationLabel: placeIn(building.name, words),
    }
  }
  return {
    unitId: unit?.id ?? null,
    buildingId: unit?.buildingId ?? null,
    areaText: areaText ?? null,
    locationLabel: [unit?.code, areaText].filter((part) => part !== undefined).join(' '),
  }
}
