import type { RecurringRow } from '@linli/smart-property-contract'

type Placed = Pick<RecurringRow, 'buildingId' | 'place'>

/** Where it came again and again, as a publication is told: a building, a place in words, or just the estate. */
export function publishedPlace({ buildingId, place }: Placed): { buildingId?: string; areaText?: string } {
  if (buildingId) return { buildingId }
  return place ? { areaText: place } : {}
}

/** As much as a search takes. */
const longestSearch = 60

/** The list of the orders that it was counted from; a place in words is searched for. */
export function ordersQuery(
  row: Placed & Pick<RecurringRow, 'categoryKey' | 'firstAt'>,
): Record<string, string> {
  const { buildingId, areaText } = publishedPlace(row)
  return {
    view: 'all',
    category: row.categoryKey,
    ...(buildingId ? { building: buildingId } : {}),
    ...(areaText ? { q: areaText.slice(0, longestSearch) } : {}),
    reportedFrom: row.firstAt.slice(0, 10),
  }
}
