import type { WriteCtx } from '../kit.ts'
import type { WorkOrder } from './work-order.schema.ts'

export interface PlaceInput {
  unitId?: string
  buildingId?: string
  areaText?: string
}

export type Place = Pick<WorkOrder, 'unitId' | 'buildingId' | 'areaText' | 'locationLabel'>

/** Where it is, in ids and in the words it was known by then. */
export async function placeOf(_ctx: WriteCtx, { unitId, buildingId, areaText }: PlaceInput): Promise<Place> {
  return { unitId: unitId ?? null, buildingId: buildingId ?? null, areaText: areaText ?? null, locationLabel: areaText ?? '' }
}
