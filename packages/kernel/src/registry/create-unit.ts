import { AppError, idSchema, newId } from '@linli/contract'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockBuilding } from './load-rows.ts'
import { ensureEntrance, readRoom } from './place-input.ts'
import { unitCodeOf, unitKeyOf, unitSortKeyOf } from './place.rules.ts'
import { units } from './places.schema.ts'
import { dayInput, shortText, unitKindSchema, useStateSchema, written } from './registry.contract.ts'
import { unitWords } from './search-words.rules.ts'
import { addWords } from './search-words.ts'

export const unitFacts = {
  areaM2: z.number().positive().max(1_000_000).nullable().optional(),
  innerAreaM2: z.number().positive().max(1_000_000).nullable().optional(),
  layout: shortText(60).nullable().optional(),
  useState: useStateSchema.nullable().optional(),
  handedOverOn: dayInput.nullable().optional(),
  note: z.string().max(500).optional(),
}

/** Where a unit stands, as staff type it. */
export const unitPlace = {
  buildingId: idSchema.optional(),
  entrance: shortText(20).optional(),
  room: shortText(20),
  floor: shortText(10).optional(),
}

/** Adds a unit; the room is read like a ledger's, so 0101 and 101 are one. */
export const createUnit = defineAction({
  name: 'kernel.unit.create',
  can: ['manage', 'kernel.unit'],
  input: z.object({ ...unitPlace, kind: unitKindSchema.optional(), ...unitFacts }),
  output: written.extend({ code: z.string() }),
  async run(ctx, { buildingId, entrance, room, floor, kind, ...facts }) {
    if (buildingId === undefined && kind !== 'parking')
      throw new AppError('bad_input', { issues: [{ path: 'buildingId', rule: 'building_missing' }] })
    const id = newId()
    const building = buildingId === undefined ? null : await lockBuilding(ctx.tx, buildingId)
    const staircase =
      building && entrance !== undefined ? await ensureEntrance(ctx.tx, building.id, entrance) : null
    const read = readRoom(room, kind, floor)
    const parts = {
      building,
      entrance: staircase,
      room: read.room.display,
      kind: read.room.kind,
      floorLevel: read.floor?.level ?? null,
    }
    const code = unitCodeOf(parts)
    await ctx.tx.insert(units).values({
      id,
      kind: parts.kind,
      buildingId: building?.id ?? null,
      entranceId: staircase?.id ?? null,
      key: unitKeyOf(parts),
      room: parts.room,
      code,
      sortKey: unitSortKeyOf(parts),
      floorLevel: parts.floorLevel,
      floorLabel: read.floor?.label ?? null,
      ...facts,
      handedOverPrecision: facts.handedOverOn ? 'day' : null,
    })
    await addWords(ctx.tx, 'unit', new Map([[id, unitWords(parts)]]))
    ctx.audit({ subject: 'kernel.unit', id, after: { code, kind: parts.kind, ...facts } })
    return { id, version: 1, code }
  },
})
